package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListId;

/** The formats of lists that can be read, each with the list that is nearly always published in it. To add one, add its reader here. */
public enum ListFormat {
    OFAC_SDN_CSV("OFAC's classic tables (sdn.csv with alt.csv and add.csv)", "sdn.csv"),
    US_SCREENING_LIST_CSV("Consolidated Screening List of the United States, table", "consolidated.csv"),
    PLAIN_TABLE("any table with a column of names or IMO numbers", "list.csv");

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
            case OFAC_SDN_CSV ->
                new ListId("us-ofac-sdn", "OFAC Specially Designated Nationals", Authority.UNITED_STATES);
            case US_SCREENING_LIST_CSV ->
                new ListId("us-csl", "US Consolidated Screening List", Authority.UNITED_STATES);
            case PLAIN_TABLE -> new ListId("own", "A list of one's own", Authority.OTHER);
        };
    }

    private ListReader reader() {
        return switch (this) {
            case OFAC_SDN_CSV -> new OfacSdnCsvReader();
            case US_SCREENING_LIST_CSV -> new UsScreeningListReader();
            case PLAIN_TABLE -> new PlainListReader();
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
