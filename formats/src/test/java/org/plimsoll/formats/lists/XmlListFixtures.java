package org.plimsoll.formats.lists;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One small list of each XML format. Names and numbers of the ships CHON MA SAN and AN SAN 1 are real; whatever else there is is invented.
 */
final class XmlListFixtures {
    private XmlListFixtures() {}

    static final String SDN = """
            <?xml version="1.0" standalone="yes"?>
            <sdnList xmlns="http://tempuri.org/sdnList.xsd">
              <publshInformation><Publish_Date>02/23/2018</Publish_Date><Record_Count>3</Record_Count></publshInformation>
              <sdnEntry>
                <uid>101</uid><lastName>CHON MA SAN</lastName><sdnType>Vessel</sdnType>
                <programList><program>DPRK4</program></programList>
                <idList>
                  <id><uid>1</uid><idType>Vessel Registration Identification</idType><idNumber>IMO 8660313</idNumber></id>
                  <id><uid>2</uid><idType>MMSI</idType><idNumber>445999999</idNumber></id>
                  <id><uid>3</uid><idType>Secondary sanctions risk:</idType><idNumber>EXAMPLE RISK</idNumber></id>
                </idList>
                <akaList>
                  <aka><uid>4</uid><type>a.k.a.</type><category>strong</category><lastName>EXAMPLE ALIAS</lastName></aka>
                  <aka><uid>5</uid><type>a.k.a.</type><category>weak</category><lastName>EXAMPLE WEAK</lastName></aka>
                  <aka><uid>6</uid><type>f.k.a.</type><category>strong</category><lastName>EXAMPLE FORMER</lastName></aka>
                </akaList>
                <vesselInfo>
                  <callSign>EXMP1</callSign><vesselType>Crude Oil Tanker</vesselType><vesselFlag>Korea, North</vesselFlag>
                  <vesselOwner>EXAMPLE SHIPPING CO</vesselOwner><tonnage>7,000</tonnage>
                  <grossRegisteredTonnage>3,500</grossRegisteredTonnage>
                </vesselInfo>
              </sdnEntry>
              <sdnEntry>
                <uid>102</uid><firstName>One</firstName><lastName>EXAMPLE PERSON</lastName><title>EXAMPLE TITLE</title>
                <sdnType>Individual</sdnType><remarks>(Linked To: EXAMPLE SHIPPING CO; Linked To: EXAMPLE (B) CO)</remarks>
                <programList><program>NS-PLC</program></programList>
                <addressList><address><uid>7</uid><city>EXAMPLE CITY</city><country>Korea, North</country></address></addressList>
                <dateOfBirthList><dateOfBirthItem><uid>8</uid><dateOfBirth>01 Jan 1950</dateOfBirth></dateOfBirthItem></dateOfBirthList>
              </sdnEntry>
              <sdnEntry>
                <uid>103</uid><lastName>EXAMPLE SHIPPING CO</lastName><sdnType>Entity</sdnType>
                <programList><program>DPRK4</program></programList>
                <idList><id><uid>9</uid><idType>Identification Number</idType><idNumber>IMO 5999999</idNumber></id></idList>
                <addressList><address><uid>10</uid><country>Korea, North</country></address></addressList>
              </sdnEntry>
            </sdnList>
            """;

    static final String ENHANCED = """
            <?xml version="1.0" encoding="utf-8"?>
            <sanctionsData xmlns="urn:example">
              <publicationInfo><dataAsOf>2018-02-23T00:00:00</dataAsOf>
                <filters><sanctionsLists><sanctionsList refId="1">SDN List</sanctionsList></sanctionsLists></filters></publicationInfo>
              <referenceValues><referenceValue refId="1"><type>T</type><value>V</value></referenceValue></referenceValues>
              <entities>
                <entity id="101">
                  <generalInfo><identityId>1</identityId><entityType refId="602">Vessel</entityType></generalInfo>
                  <sanctionsLists>
                    <sanctionsList refId="1" id="1" datePublished="2018-02-23">SDN List</sanctionsList>
                    <sanctionsList refId="2" id="2" datePublished="2016-03-16">EXAMPLE LIST</sanctionsList>
                  </sanctionsLists>
                  <sanctionsPrograms><sanctionsProgram refId="3" id="3">DPRK4</sanctionsProgram></sanctionsPrograms>
                  <sanctionsTypes><sanctionsType refId="1705" id="4">Block</sanctionsType></sanctionsTypes>
                  <legalAuthorities/>
                  <names>
                    <name id="1"><isPrimary>true</isPrimary><isLowQuality>false</isLowQuality><translations>
                      <translation id="1"><isPrimary>true</isPrimary><script refId="20122">Latin</script>
                        <formattedLastName>CHON MA SAN</formattedLastName><formattedFullName>CHON MA SAN</formattedFullName></translation>
                      <translation id="2"><isPrimary>false</isPrimary><script refId="20114">Hangul</script>
                        <formattedLastName>천마산</formattedLastName><formattedFullName>천마산</formattedFullName></translation>
                    </translations></name>
                    <name id="2"><isPrimary>false</isPrimary><aliasType refId="1401">F.K.A.</aliasType><isLowQuality>false</isLowQuality>
                      <translations><translation id="3"><isPrimary>true</isPrimary><script refId="20122">Latin</script>
                        <formattedFullName>EXAMPLE FORMER</formattedFullName></translation></translations></name>
                  </names>
                  <features>
                    <feature id="1"><type featureTypeId="3">Vessel Flag</type><versionId>1</versionId><value>Korea, North</value></feature>
                    <feature id="2"><type featureTypeId="5">Vessel Tonnage</type><versionId>2</versionId><value>7,000</value></feature>
                    <feature id="3"><type featureTypeId="2">VESSEL TYPE</type><versionId>3</versionId><value>Crude Oil Tanker</value></feature>
                  </features>
                  <identityDocuments>
                    <identityDocument id="1"><type refId="1626">Vessel Registration Identification</type>
                      <name nameId="1" nameTranslationId="1">CHON MA SAN</name><documentNumber>IMO 8660313</documentNumber></identityDocument>
                  </identityDocuments>
                  <relationships>
                    <relationship id="1"><type refId="15003">Owned or Controlled By</type>
                      <relatedEntity entityId="103">EXAMPLE SHIPPING CO</relatedEntity></relationship>
                  </relationships>
                </entity>
                <entity id="103">
                  <generalInfo><entityType refId="601">Entity</entityType><remarks>EXAMPLE REMARK</remarks></generalInfo>
                  <sanctionsTypes><sanctionsType refId="1706" id="5">Reject</sanctionsType></sanctionsTypes>
                  <names><name id="3"><isPrimary>true</isPrimary><translations><translation id="4"><script refId="20122">Latin</script>
                    <formattedFullName>EXAMPLE SHIPPING CO</formattedFullName></translation></translations></name></names>
                  <addresses>
                    <address id="1"><country refId="1">Korea, North</country><translations><translation id="5"><addressParts>
                      <addressPart id="1"><type refId="1454">CITY</type><value>EXAMPLE CITY</value></addressPart>
                    </addressParts></translation></translations></address>
                    <address id="2"><country refId="2">Singapore</country></address>
                  </addresses>
                </entity>
              </entities>
            </sanctionsData>
            """;

    static final String ADVANCED = """
            <?xml version="1.0" encoding="utf-8"?>
            <Sanctions xmlns="urn:example" Version="1">
              <DateOfIssue CalendarTypeID="1"><Year>2018</Year><Month>2</Month><Day>23</Day></DateOfIssue>
              <ReferenceValueSets>
                <AliasTypeValues><AliasType ID="1403">Name</AliasType><AliasType ID="1401">F.K.A.</AliasType></AliasTypeValues>
                <CountryValues><Country ID="11" ISO2="KP">Korea, North</Country></CountryValues>
                <DetailReferenceValues><DetailReference ID="91281">Tanker</DetailReference></DetailReferenceValues>
                <FeatureTypeValues><FeatureType ID="2">VESSEL TYPE</FeatureType><FeatureType ID="3">Vessel Flag</FeatureType>
                  <FeatureType ID="6">Vessel Gross Registered Tonnage</FeatureType><FeatureType ID="8">Birthdate</FeatureType>
                  <FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
                <IDRegDocTypeValues><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType>
                  <IDRegDocType ID="91264">MMSI</IDRegDocType></IDRegDocTypeValues>
                <LegalBasisValues><LegalBasis ID="7">EXAMPLE ORDER</LegalBasis></LegalBasisValues>
                <ListValues><List ID="1550">SDN List</List></ListValues>
                <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType>
                  <NamePartType ID="1525">Entity Name</NamePartType><NamePartType ID="1526">Vessel Name</NamePartType></NamePartTypeValues>
                <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType>
                  <PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType>
                </PartySubTypeValues>
                <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
                <RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType>
                  <RelationType ID="91725">Leader or official of</RelationType></RelationTypeValues>
                <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
                <ScriptValues><Script ID="215">Latin</Script><Script ID="114">Hangul</Script></ScriptValues>
              </ReferenceValueSets>
              <Locations><Location ID="500"><LocationCountry CountryID="11"/><LocationPart LocPartTypeID="1454">
                <LocationPartValue Primary="true"><Value>EXAMPLE CITY</Value></LocationPartValue></LocationPart></Location></Locations>
              <IDRegDocuments>
                <IDRegDocument ID="1" IDRegDocTypeID="1626" IdentityID="21"><IDRegistrationNo>IMO 8660313</IDRegistrationNo></IDRegDocument>
                <IDRegDocument ID="2" IDRegDocTypeID="91264" IdentityID="21"><IDRegistrationNo>445999999</IDRegistrationNo></IDRegDocument>
              </IDRegDocuments>
              <DistinctParties>
                <DistinctParty FixedRef="101"><Comment/><Profile ID="101" PartySubTypeID="1"><Identity ID="21" Primary="true">
                  <Alias AliasTypeID="1403" Primary="true" LowQuality="false">
                    <DocumentedName ID="1"><DocumentedNamePart><NamePartValue NamePartGroupID="31" ScriptID="215">CHON MA SAN</NamePartValue></DocumentedNamePart></DocumentedName>
                    <DocumentedName ID="2"><DocumentedNamePart><NamePartValue NamePartGroupID="31" ScriptID="114">천마산</NamePartValue></DocumentedNamePart></DocumentedName>
                  </Alias>
                  <Alias AliasTypeID="1401" Primary="false" LowQuality="false">
                    <DocumentedName ID="3"><DocumentedNamePart><NamePartValue NamePartGroupID="31" ScriptID="215">EXAMPLE FORMER</NamePartValue></DocumentedNamePart></DocumentedName>
                  </Alias>
                  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="31" NamePartTypeID="1526"/></MasterNamePartGroup></NamePartGroups>
                  </Identity>
                  <Feature ID="1" FeatureTypeID="2"><FeatureVersion><VersionDetail DetailTypeID="1431" DetailReferenceID="91281"/></FeatureVersion></Feature>
                  <Feature ID="2" FeatureTypeID="3"><FeatureVersion><VersionDetail DetailTypeID="1433">Korea, North</VersionDetail></FeatureVersion></Feature>
                  <Feature ID="3" FeatureTypeID="6"><FeatureVersion><VersionDetail DetailTypeID="1432">3,500</VersionDetail></FeatureVersion></Feature>
                </Profile></DistinctParty>
                <DistinctParty FixedRef="102"><Comment>EXAMPLE COMMENT</Comment><Profile ID="102" PartySubTypeID="4"><Identity ID="22" Primary="true">
                  <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="4">
                    <DocumentedNamePart><NamePartValue NamePartGroupID="33" ScriptID="215">One</NamePartValue></DocumentedNamePart>
                    <DocumentedNamePart><NamePartValue NamePartGroupID="32" ScriptID="215">EXAMPLE PERSON</NamePartValue></DocumentedNamePart>
                  </DocumentedName></Alias>
                  <NamePartGroups><MasterNamePartGroup><NamePartGroup ID="32" NamePartTypeID="1520"/></MasterNamePartGroup>
                    <MasterNamePartGroup><NamePartGroup ID="33" NamePartTypeID="1521"/></MasterNamePartGroup></NamePartGroups></Identity>
                  <Feature ID="4" FeatureTypeID="8"><FeatureVersion><DatePeriod>
                    <Start><From><Year>1950</Year><Month>1</Month><Day>1</Day></From></Start>
                    <End><To><Year>1950</Year><Month>12</Month><Day>31</Day></To></End></DatePeriod></FeatureVersion></Feature>
                  <Feature ID="5" FeatureTypeID="25"><FeatureVersion><VersionLocation LocationID="500"/></FeatureVersion></Feature>
                </Profile></DistinctParty>
                <DistinctParty FixedRef="103"><Profile ID="103" PartySubTypeID="3"><Identity ID="23" Primary="true">
                  <Alias AliasTypeID="1403" Primary="true" LowQuality="false"><DocumentedName ID="5">
                    <DocumentedNamePart><NamePartValue NamePartGroupID="34" ScriptID="215">EXAMPLE SHIPPING CO</NamePartValue></DocumentedNamePart>
                  </DocumentedName></Alias></Identity></Profile></DistinctParty>
              </DistinctParties>
              <ProfileRelationships>
                <ProfileRelationship ID="1" From-ProfileID="101" To-ProfileID="103" RelationTypeID="15003" Former="false"/>
                <ProfileRelationship ID="2" From-ProfileID="102" To-ProfileID="103" RelationTypeID="91725" Former="false"/>
              </ProfileRelationships>
              <SanctionsEntries>
                <SanctionsEntry ID="101" ProfileID="101" ListID="1550">
                  <EntryEvent ID="1" EntryEventTypeID="1" LegalBasisID="7"><Date><Year>2018</Year><Month>2</Month><Day>2</Day></Date></EntryEvent>
                  <SanctionsMeasure ID="1" SanctionsTypeID="1"><Comment>DPRK4</Comment></SanctionsMeasure>
                  <SanctionsMeasure ID="2" SanctionsTypeID="1705"><Comment/></SanctionsMeasure></SanctionsEntry>
                <SanctionsEntry ID="102" ProfileID="102" ListID="1550">
                  <SanctionsMeasure ID="3" SanctionsTypeID="1705"><Comment/></SanctionsMeasure></SanctionsEntry>
              </SanctionsEntries>
            </Sanctions>
            """;

    static final String UN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <CONSOLIDATED_LIST dateGenerated="2018-10-16T20:59:00.000-04:00">
              <INDIVIDUALS>
                <INDIVIDUAL>
                  <DATAID>1</DATAID><VERSIONNUM>1</VERSIONNUM><FIRST_NAME>EXAMPLE</FIRST_NAME><SECOND_NAME>PERSON</SECOND_NAME>
                  <THIRD_NAME>ONE</THIRD_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE><REFERENCE_NUMBER>KPi.999</REFERENCE_NUMBER>
                  <LISTED_ON>2016-03-02</LISTED_ON><NAME_ORIGINAL_SCRIPT>예</NAME_ORIGINAL_SCRIPT><COMMENTS1>EXAMPLE COMMENT</COMMENTS1>
                  <DESIGNATION><VALUE>EXAMPLE OFFICE</VALUE></DESIGNATION><NATIONALITY><VALUE>EXAMPLE COUNTRY</VALUE></NATIONALITY>
                  <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>EXAMPLE ALIAS A; EXAMPLE ALIAS B</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>EXAMPLE LOW</ALIAS_NAME></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>
                  <INDIVIDUAL_ADDRESS><COUNTRY>EXAMPLE COUNTRY</COUNTRY></INDIVIDUAL_ADDRESS>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1950</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1950</FROM_YEAR><TO_YEAR>1952</TO_YEAR></INDIVIDUAL_DATE_OF_BIRTH>
                  <INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>EXAMPLE 1</NUMBER></INDIVIDUAL_DOCUMENT>
                </INDIVIDUAL>
              </INDIVIDUALS>
              <ENTITIES>
                <ENTITY>
                  <DATAID>2</DATAID><FIRST_NAME>EXAMPLE SHIPPING CO</FIRST_NAME><UN_LIST_TYPE>DPRK</UN_LIST_TYPE>
                  <REFERENCE_NUMBER>KPe.999</REFERENCE_NUMBER><LISTED_ON>2018-03-30</LISTED_ON>
                  <COMMENTS1>Owner of the vessel CHON MA SAN (IMO: 8660313). IMO Company number: 5999999. IMO No. 5999998</COMMENTS1>
                  <ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>EXAMPLE FORMER CO</ALIAS_NAME></ENTITY_ALIAS>
                  <ENTITY_ADDRESS><STREET>EXAMPLE STREET</STREET><CITY>EXAMPLE CITY</CITY><COUNTRY>EXAMPLE COUNTRY</COUNTRY></ENTITY_ADDRESS>
                </ENTITY>
              </ENTITIES>
            </CONSOLIDATED_LIST>
            """;

    static final String EU = """
            <?xml version="1.0" encoding="UTF-8"?>
            <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2018-04-20T10:00:00.000+02:00" globalFileId="1">
              <sanctionEntity euReferenceNumber="EU.999.1" logicalId="1" unitedNationId="EXAMPLE.1">
                <remark>EXAMPLE REMARK</remark>
                <regulation regulationType="amendment" publicationDate="2018-04-19" entryIntoForceDate="2018-04-20" numberTitle="2018/999 (OJ L1)" programme="PRK">
                  <publicationUrl>EXAMPLE</publicationUrl></regulation>
                <regulation entryIntoForceDate="2017-01-02" programme="PRK" numberTitle="2017/999 (OJ L2)"/>
                <subjectType code="enterprise" classificationCode="E"/>
                <nameAlias firstName="" lastName="" wholeName="예" nameLanguage="KO" strong="true"/>
                <nameAlias wholeName="EXAMPLE SHIPPING CO" strong="true" nameLanguage="EN"/>
                <nameAlias wholeName="EXAMPLE ALIAS" strong="true"/>
                <nameAlias wholeName="EXAMPLE WEAK" strong="false"/>
                <address city="EXAMPLE CITY" street="EXAMPLE STREET" countryIso2Code="KP" countryDescription="KOREA, DEMOCRATIC PEOPLE'S REPUBLIC OF"/>
                <identification identificationTypeCode="other" identificationTypeDescription="Other identification number" number="5999999">
                  <remark>IMO number</remark></identification>
                <identification identificationTypeCode="regnumber" identificationTypeDescription="Registration Number" number="EXAMPLE 2"/>
              </sanctionEntity>
              <sanctionEntity euReferenceNumber="EU.999.2" logicalId="2" designationDate="2018-03-30">
                <subjectType code="enterprise" classificationCode="E"/>
                <nameAlias wholeName="CHON MA SAN" strong="true"/>
                <remark>The vessel is an EXAMPLE. IMO: 8660313</remark>
              </sanctionEntity>
              <sanctionEntity logicalId="3">
                <subjectType code="person" classificationCode="P"/>
                <nameAlias firstName="Example" lastName="PERSON ONE" wholeName="Example PERSON ONE" function="EXAMPLE OFFICE" strong="true"/>
                <citizenship countryIso2Code="00" countryDescription="UNKNOWN"/>
                <birthdate circa="true" year="1950" city="EXAMPLE CITY"/>
              </sanctionEntity>
            </export>
            """;

    static final String UK = """
            <?xml version="1.0" encoding="utf-8"?>
            <Designations>
              <DateGenerated>20/08/2021</DateGenerated>
              <Designation>
                <LastUpdated>18/12/2021</LastUpdated><DateDesignated>30/03/2018</DateDesignated><UniqueID>DPR9999</UniqueID>
                <OFSIGroupID>99999</OFSIGroupID><UNReferenceNumber>EXAMPLE.1</UNReferenceNumber>
                <Names><Name><Name6>EXAMPLE ALIAS</Name6><NameType>Alias</NameType></Name>
                  <Name><Name6>CHON MA SAN</Name6><NameType>Primary Name</NameType></Name></Names>
                <NonLatinNames><NonLatinName><NameNonLatinScript>천마산</NameNonLatinScript></NonLatinName></NonLatinNames>
                <RegimeName>EXAMPLE Regulations 2019</RegimeName><IndividualEntityShip>Ship</IndividualEntityShip>
                <DesignationSource>UN</DesignationSource><SanctionsImposed>Prohibition of port entry|Deflag|Asset freeze</SanctionsImposed>
                <ShipDetails><Ship>
                  <IMONumbers><IMONumber>IMO8660313</IMONumber></IMONumbers>
                  <CurrentOwnerOperators><CurrentOwnerOperator>EXAMPLE SHIPPING CO</CurrentOwnerOperator></CurrentOwnerOperators>
                  <CurrentBelievedFlagOfShips><CurrentBelievedFlagOfShip>North Korea</CurrentBelievedFlagOfShip></CurrentBelievedFlagOfShips>
                  <PreviousFlags><PreviousFlag>EXAMPLE COUNTRY</PreviousFlag></PreviousFlags>
                  <TypeOfShipDetails><TypeOfShip>Oil tanker</TypeOfShip></TypeOfShipDetails>
                  <TonnageOfShipDetails><TonnageOfShip>3,500</TonnageOfShip></TonnageOfShipDetails>
                  <LengthOfShipDetails><LengthOfShip>99.5m</LengthOfShip></LengthOfShipDetails>
                  <YearsBuilt><YearBuilt>2001</YearBuilt></YearsBuilt>
                </Ship></ShipDetails>
              </Designation>
              <Designation>
                <DateDesignated>02/03/2016</DateDesignated><UniqueID>DPR9998</UniqueID>
                <Names><Name><Name1>EXAMPLE</Name1><Name2>PERSON</Name2><Name6>ONE</Name6><NameType>Primary name</NameType></Name>
                  <Name><Name6>EXAMPLE VARIATION</Name6><NameType>Primary name variation</NameType></Name>
                  <Name><Name6>EXAMPLE LOW</Name6><NameType>Alias</NameType><AliasStrength>Low quality a.k.a</AliasStrength></Name></Names>
                <IndividualEntityShip>Individual</IndividualEntityShip>
                <SanctionsImposedIndicators><AssetFreeze>true</AssetFreeze><TravelBan>true</TravelBan><ArmsEmbargo>false</ArmsEmbargo></SanctionsImposedIndicators>
                <Addresses><Address><AddressLine1>EXAMPLE STREET</AddressLine1><AddressCountry>North Korea</AddressCountry></Address></Addresses>
                <IndividualDetails><Individual><DOBs><DOB>dd/mm/1950</DOB></DOBs>
                  <Nationalities><Nationality>North Korea</Nationality></Nationalities></Individual></IndividualDetails>
              </Designation>
              <Designation>
                <DateDesignated>02/03/2016</DateDesignated><UniqueID>DPR9997</UniqueID>
                <Names><Name><Name6>EXAMPLE SHIPPING CO</Name6><NameType>Primary Name</NameType></Name></Names>
                <IndividualEntityShip>Entity</IndividualEntityShip><SanctionsImposed>Asset freeze</SanctionsImposed>
                <EntityDetails><Entity><ParentCompanies><ParentCompany>EXAMPLE PARENT CO</ParentCompany></ParentCompanies></Entity></EntityDetails>
              </Designation>
            </Designations>
            """;

    /** A reader with a list for it and how many entries that has. */
    record Fixture(ListReader reader, String xml, int entries) {}

    /** All formats by name. */
    static Map<String, Fixture> all() {
        Map<String, Fixture> all = new TreeMap<>();
        all.put("sdn", new Fixture(new OfacSdnXmlReader(), SDN, 3));
        all.put("enhanced", new Fixture(new OfacEnhancedXmlReader(), ENHANCED, 2));
        all.put("advanced", new Fixture(new OfacAdvancedXmlReader(), ADVANCED, 2));
        all.put("un", new Fixture(new UnConsolidatedXmlReader(), UN, 2));
        all.put("eu", new Fixture(new EuXmlReader(), EU, 3));
        all.put("uk", new Fixture(new UkXmlReader(), UK, 3));
        return all;
    }

    static List<String> names() {
        return List.copyOf(all().keySet());
    }
}
