package org.plimsoll.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Writes large made-up lists as a stream: the same bytes from the same seed, of any size. Ships, firms and persons by turns; everything in them is
 * made up.
 */
final class LargeList {
    private static final long SEED = 20180330;
    private static final int PERSONS_OF_A_GROUP = 16;
    private static final String WORDS = "Made up for a measurement, and as long as a publisher's remark is. ";

    private final Random random = new Random(SEED);
    private final Path file;

    /** What was written. */
    record Written(Path file, long bytes, long entries) {}

    LargeList(Path file) {
        this.file = file;
    }

    /**
     * OFAC's advanced XML: what belongs to a party stands in six sections, so a reader must remember some of it. Section by section as large as
     * the share of each in the published file.
     */
    Written advanced(int parties) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("""
                    <?xml version="1.0" encoding="utf-8"?>
                    <Sanctions xmlns="urn:example" Version="1">
                    <DateOfIssue CalendarTypeID="1"><Year>2024</Year><Month>1</Month><Day>2</Day></DateOfIssue>
                    <ReferenceValueSets><AliasTypeValues><AliasType ID="1403">Name</AliasType><AliasType ID="1401">F.K.A.</AliasType></AliasTypeValues>
                    <CountryValues><Country ID="11" ISO2="XX">Nowhere</Country></CountryValues>
                    <FeatureTypeValues><FeatureType ID="3">Vessel Flag</FeatureType><FeatureType ID="25">Location</FeatureType></FeatureTypeValues>
                    <IDRegDocTypeValues><IDRegDocType ID="1626">Vessel Registration Identification</IDRegDocType></IDRegDocTypeValues>
                    <LegalBasisValues><LegalBasis ID="7">Order</LegalBasis></LegalBasisValues><ListValues><List ID="1550">SDN List</List></ListValues>
                    <NamePartTypeValues><NamePartType ID="1526">Vessel Name</NamePartType></NamePartTypeValues>
                    <PartySubTypeValues><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType><PartySubType ID="3" PartyTypeID="2">Unknown</PartySubType>
                    <PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType></PartySubTypeValues>
                    <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
                    <RelationTypeValues><RelationType ID="15003">Owned or Controlled By</RelationType></RelationTypeValues>
                    <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="1705">Block</SanctionsType></SanctionsTypeValues>
                    <ScriptValues><Script ID="215">Latin</Script></ScriptValues></ReferenceValueSets>
                    <Locations>
                    """);
            for (int i = 0; i < parties; i++) {
                out.write("<Location ID=\"" + i + "\"><LocationCountry CountryID=\"11\" CountryRelevanceID=\"1521\"/>"
                        + "<LocationPart LocPartTypeID=\"1454\"><LocationPartValue Primary=\"true\" LocPartValueTypeID=\"1\" LocPartValueStatusID=\"1\">"
                        + "<Comment/><Value>" + i + " " + word()
                        + " street</Value></LocationPartValue></LocationPart></Location>\n");
            }
            out.write("</Locations><IDRegDocuments>\n");
            for (int i = 0; i < parties; i += 3) {
                out.write("<IDRegDocument ID=\"" + i + "\" IDRegDocTypeID=\"1626\" IdentityID=\"" + i
                        + "\" IssuedBy-CountryID=\"11\" ValidityID=\"1\"><Comment/><IDRegistrationNo>IMO "
                        + (1_000_000 + i) + "</IDRegistrationNo></IDRegDocument>\n");
            }
            out.write("</IDRegDocuments><DistinctParties>\n");
            for (int i = 0; i < parties; i++) {
                party(out, i);
            }
            out.write("</DistinctParties><ProfileRelationships>\n");
            for (int i = 0; i + 1 < parties; i += 2) {
                out.write("<ProfileRelationship ID=\"" + i + "\" From-ProfileID=\"" + i + "\" To-ProfileID=\"" + (i + 1)
                        + "\" RelationTypeID=\"15003\" RelationQualityID=\"1\" Former=\"false\" SanctionsEntryID=\"" + i
                        + "\"><Comment/></ProfileRelationship>\n");
            }
            out.write("</ProfileRelationships><SanctionsEntries>\n");
            for (int i = 0; i < parties; i++) {
                out.write(
                        "<SanctionsEntry ID=\"" + i + "\" ProfileID=\"" + i + "\" ListID=\"1550\"><EntryEvent ID=\"" + i
                                + "\" EntryEventTypeID=\"1\" LegalBasisID=\"7\"><Comment/><Date CalendarTypeID=\"1\"><Year>2018</Year><Month>"
                                + (1 + i % 12) + "</Month><Day>2</Day></Date></EntryEvent><SanctionsMeasure ID=\"" + i
                                + "\" SanctionsTypeID=\"1\"><Comment>PROGRAMME " + i % 40
                                + "</Comment></SanctionsMeasure><SanctionsMeasure ID=\"m" + i
                                + "\" SanctionsTypeID=\"1705\"><Comment/></SanctionsMeasure></SanctionsEntry>\n");
            }
            out.write("</SanctionsEntries></Sanctions>\n");
        }
        return new Written(file, Files.size(file), parties);
    }

    private void party(BufferedWriter out, int i) throws IOException {
        int kind = i % 3 == 0 ? 1 : i % 3 == 1 ? 3 : 4;
        out.write("<DistinctParty FixedRef=\"" + i + "\" DeltaAction=\"\"><Comment>" + WORDS.repeat(8)
                + "</Comment><Profile ID=\"" + i + "\" PartySubTypeID=\"" + kind + "\"><Identity ID=\"" + i
                + "\" FixedRef=\"" + i + "\" Primary=\"true\" False=\"false\">\n");
        for (int a = 0; a < 9; a++) {
            out.write("<Alias FixedRef=\"" + i + "\" AliasTypeID=\"" + (a == 0 ? 1403 : 1401) + "\" Primary=\""
                    + (a == 0)
                    + "\" LowQuality=\"false\"><DocumentedName ID=\"" + i + "-" + a + "\" FixedRef=\"" + i
                    + "\" DocNameStatusID=\"" + (a == 0 ? 1 : 2)
                    + "\"><DocumentedNamePart><NamePartValue NamePartGroupID=\"" + i
                    + "\" ScriptID=\"215\" ScriptStatusID=\"1\" Acronym=\"false\">" + word() + " " + word() + " " + i
                    + "</NamePartValue></DocumentedNamePart></DocumentedName></Alias>\n");
        }
        out.write("<NamePartGroups><MasterNamePartGroup><NamePartGroup ID=\"" + i
                + "\" NamePartTypeID=\"1526\"/></MasterNamePartGroup></NamePartGroups></Identity>"
                + "<Feature ID=\"" + i + "\" FeatureTypeID=\"3\"><FeatureVersion ID=\"" + i
                + "\" ReliabilityID=\"1560\"><Comment/><VersionDetail DetailTypeID=\"1433\">Nowhere</VersionDetail></FeatureVersion></Feature>"
                + "<Feature ID=\"l" + i + "\" FeatureTypeID=\"25\"><FeatureVersion ID=\"l" + i
                + "\" ReliabilityID=\"1560\"><Comment/><VersionLocation LocationID=\"" + i
                + "\"/></FeatureVersion></Feature></Profile></DistinctParty>\n");
    }

    /** FollowTheMoney, one entity a line: of twenty lines one is a listed ship, three are what belongs to it, and the others are of nobody listed. */
    Written followTheMoney(int groups) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < groups; i++) {
                String name = word() + " " + word() + " " + i;
                out.write("{\"id\":\"v" + i + "\",\"schema\":\"Vessel\",\"caption\":\"" + name
                        + "\",\"last_seen\":\"2024-01-02T00:00:00\",\"properties\":{\"name\":[\"" + name
                        + "\"],\"alias\":[\"" + word() + "\"],\"flag\":[\"xx\"],\"topics\":[\"sanction\"]}}\n");
                out.write("{\"id\":\"s" + i + "\",\"schema\":\"Sanction\",\"properties\":{\"entity\":[\"v" + i
                        + "\"],\"authority\":[\"Nobody\"],\"program\":[\"PROGRAMME " + i % 40
                        + "\"],\"startDate\":[\"2018-03-30\"],\"reason\":[\"" + WORDS.repeat(4) + "\"]}}\n");
                out.write("{\"id\":\"o" + i + "\",\"schema\":\"Ownership\",\"properties\":{\"owner\":[\"c" + i
                        + "\"],\"asset\":[\"v" + i + "\"]}}\n");
                out.write("{\"id\":\"c" + i + "\",\"schema\":\"Company\",\"caption\":\"" + word() + " " + word()
                        + " LTD\",\"properties\":{\"country\":[\"xx\"]}}\n");
                for (int p = 0; p < PERSONS_OF_A_GROUP; p++) {
                    out.write("{\"id\":\"p" + i + "-" + p + "\",\"schema\":\"Person\",\"caption\":\"" + word() + " "
                            + word() + "\",\"properties\":{\"topics\":[\"role.pep\"],\"notes\":[\"" + WORDS.repeat(6)
                            + "\"]}}\n");
                }
            }
        }
        return new Written(file, Files.size(file), groups);
    }

    private String word() {
        var word = new StringBuilder();
        for (int i = 3 + random.nextInt(5); i > 0; i--) {
            word.append((char) ('A' + random.nextInt(26)));
        }
        return word.toString();
    }
}
