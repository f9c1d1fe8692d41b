package org.plimsoll.bench.screening;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.lists.ListFiles;
import org.plimsoll.formats.lists.ListFormat;
import org.plimsoll.formats.lists.ListLimits;
import org.plimsoll.formats.text.InputFile;

/** The real lists of the test data: OFAC's of October 2018 and January 2023, and the US Consolidated Screening List of April 2022. */
public final class RealLists {
    /** The day that is asked about: after all of them. */
    public static final LocalDate DAY = LocalDate.of(2023, 2, 1);

    private final List<ListHistory.Content> contents = new ArrayList<>();
    private final Map<String, ListEntry> ships = new TreeMap<>();

    /** Reads the lists below a folder of test data. */
    public RealLists(Path data) throws IOException {
        Path folder = data.resolve("sanctions");
        add(folder, "ofac_2018-10_sdn.csv", ListFormat.OFAC_SDN_CSV, LocalDate.of(2018, 10, 1));
        add(
                folder,
                "us_consolidated_screening_list_2022-04.csv.gz",
                ListFormat.US_SCREENING_LIST_CSV,
                LocalDate.of(2022, 4, 1));
        add(folder, "ofac_2023-01_sdn_with_header.csv", ListFormat.OFAC_SDN_CSV, LocalDate.of(2023, 1, 1));
    }

    private void add(Path folder, String name, ListFormat format, LocalDate date) throws IOException {
        Path path = folder.resolve(name);
        InputFile file = name.endsWith(".gz")
                ? new InputFile(name, () -> new GZIPInputStream(Files.newInputStream(path)))
                : InputFile.of(name, path);
        List<ListEntry> entries = new ArrayList<>();
        format.read(ListFiles.of(file), ListLimits.DEFAULT, entries::add);
        contents.add(new ListHistory.Content(
                new ListVersion(format.usualList(), "0".repeat(64), date, name, date), entries));
        for (ListEntry entry : entries) {
            if (entry.kind() == SubjectKind.VESSEL && !entry.imos().isEmpty()) {
                ships.put(entry.imos().getFirst().digits(), entry);
            }
        }
    }

    /** The ships with a good IMO number, by it, each as the newest list gives it. */
    public Map<String, ListEntry> ships() {
        return ships;
    }

    /** Which half a ship is in: weights are chosen on the half {@code false} and reported on the half {@code true}. */
    public static boolean reported(String imo) {
        return (((Long.parseLong(imo) * 2_654_435_761L) >>> 20) & 1) == 1;
    }

    /** The lists, with the entries that are wanted. */
    public List<ListHistory> histories(Predicate<ListEntry> wanted) {
        Map<String, List<ListHistory.Content>> byList = new TreeMap<>();
        for (ListHistory.Content content : contents) {
            byList.computeIfAbsent(content.version().list().key(), k -> new ArrayList<>())
                    .add(new ListHistory.Content(
                            content.version(),
                            content.entries().stream().filter(wanted).toList()));
        }
        return byList.values().stream().map(ListHistory::of).toList();
    }
}
