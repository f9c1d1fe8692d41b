package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.PublishedList;

/** The formats of lists that can be read, each with the list that is nearly always published in it. To add one, add its reader here. */
public enum ListFormat {
    OFAC_SDN_CSV("OFAC's classic tables (sdn.csv with alt.csv and add.csv)", "sdn.csv"),
    OFAC_SDN_XML("OFAC's classic XML", "sdn.xml"),
    OFAC_ADVANCED_XML("OFAC's advanced XML", "sdn_advanced.xml"),
    OFAC_ENHANCED_XML("OFAC's enhanced XML", "sdn_enhanced.xml"),
    US_SCREENING_LIST_CSV("Consolidated Screening List of the United States, table", "consolidated.csv"),
    UN_CONSOLIDATED_XML("the United Nations' consolidated list, XML", "consolidated.xml"),
    EU_XML("the European Union's consolidated list, XML", "eu.xml"),
    UK_XML("the United Kingdom's list, XML", "uk.xml"),
    FTM_ENTITIES("FollowTheMoney entities, one a line", "entities.ftm.json"),
    FTM_NESTED("FollowTheMoney entities with what belongs to them inside, one a line", "targets.nested.json"),
    OPEN_SANCTIONS_CSV("the simple table of OpenSanctions", "targets.simple.csv"),
    PLAIN_TABLE("any table with a column of names or IMO numbers", "list.csv"),
    PLAIN_WORKBOOK("any workbook (.xlsx) with a sheet of such a table", "list.xlsx");

    private static final ListId OWN = new ListId("own", "A list of one's own", Authority.OTHER);

    private final String title;
    private final String fileName;

    ListFormat(String title, String fileName) {
        this.title = title;
        this.fileName = fileName;
    }

    /** As written in files and commands. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For people. */
    public String title() {
        return title;
    }

    /** The list that is nearly always published in this format. */
    public ListId usualList() {
        return switch (this) {
            case OFAC_SDN_CSV, OFAC_SDN_XML, OFAC_ADVANCED_XML, OFAC_ENHANCED_XML -> PublishedList.US_OFAC_SDN.id();
            case US_SCREENING_LIST_CSV -> PublishedList.US_CSL.id();
            case UN_CONSOLIDATED_XML -> PublishedList.UN_CONSOLIDATED.id();
            case EU_XML -> PublishedList.EU_FSF.id();
            case UK_XML -> PublishedList.UK_SANCTIONS.id();
            case FTM_ENTITIES, FTM_NESTED, OPEN_SANCTIONS_CSV -> PublishedList.OPENSANCTIONS.id();
            case PLAIN_TABLE, PLAIN_WORKBOOK -> OWN;
        };
    }

    /** The list that is published in this format under that name of a file. */
    public ListId usualList(String file) {
        boolean consolidated = usualList().equals(PublishedList.US_OFAC_SDN.id())
                && file.toLowerCase(Locale.ROOT).startsWith("cons");
        return consolidated ? PublishedList.US_OFAC_CONSOLIDATED.id() : usualList();
    }

    private ListReader reader() {
        return switch (this) {
            case OFAC_SDN_CSV -> new OfacSdnCsvReader();
            case US_SCREENING_LIST_CSV -> new UsScreeningListReader();
            case OFAC_SDN_XML -> new OfacSdnXmlReader();
            case OFAC_ADVANCED_XML -> new OfacAdvancedXmlReader();
            case OFAC_ENHANCED_XML -> new OfacEnhancedXmlReader();
            case UN_CONSOLIDATED_XML -> new UnConsolidatedXmlReader();
            case EU_XML -> new EuXmlReader();
            case UK_XML -> new UkXmlReader();
            case FTM_ENTITIES -> new FtmEntitiesReader();
            case FTM_NESTED -> new FtmNestedReader();
            case OPEN_SANCTIONS_CSV -> new OpenSanctionsCsvReader();
            case PLAIN_TABLE -> new PlainListReader();
            case PLAIN_WORKBOOK -> new PlainWorkbookReader();
        };
    }

    /** The name that the publisher gives to the file, for where one is needed. */
    public String fileName() {
        return fileName;
    }

    /** The format of that key. */
    public static Optional<ListFormat> of(String key) {
        return Arrays.stream(values()).filter(f -> f.key().equals(key)).findFirst();
    }

    /**
     * Streams the entries of a list.
     *
     * @throws IOException where the bytes cannot be had; what is wrong with them are issues of the report
     */
    public ListReport read(ListFiles files, ListLimits limits, Consumer<? super ListEntry> entries) throws IOException {
        return reader().read(files, limits, entries);
    }
}
