package org.plimsoll.formats.ports;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.place.IndexedPort;
import org.plimsoll.core.place.PortIndex;
import org.plimsoll.formats.csv.CsvExpectation;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.csv.CsvRow;
import org.plimsoll.formats.text.InputFile;

/**
 * The World Port Index of the United States (Pub. 150) as CSV, the file {@code UpdatedPub150.csv}.
 *
 * <p><b>Limitations.</b> A depth or size of 0 is read as unknown, because the index has no other way to say so.
 */
public final class WorldPortIndexReader {
    private static final String NUMBER = "world port index number";
    private static final String NAME = "main port name";
    private static final String LATITUDE = "latitude";
    private static final String LONGITUDE = "longitude";
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,12})?");

    /** 64 MiB, a hundred thousand ports. */
    private static final CsvLimits LIMITS = new CsvLimits(64L << 20, 100_000, 1 << 12, 256, 100);

    private final List<IndexedPort> ports = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private long setAside;

    private WorldPortIndexReader() {}

    /**
     * What came of reading.
     *
     * @param rows how many rows the file has
     * @param setAside how many of them name no port that can be used; each has an issue
     */
    public record Reading(PortIndex index, long rows, long setAside, List<Issue> issues) {
        public Reading {
            issues = List.copyOf(issues);
        }
    }

    /** Reads the index. */
    public static Reading read(InputFile file) throws IOException {
        return new WorldPortIndexReader().readAll(file);
    }

    private Reading readAll(InputFile file) throws IOException {
        CsvReport report =
                CsvReader.read(file, CsvExpectation.atLeast(NUMBER, NAME, LATITUDE, LONGITUDE), LIMITS, this::add);
        var all = new ArrayList<>(report.issues());
        all.addAll(issues);
        return new Reading(new PortIndex(ports), report.rows() + report.setAside(), report.setAside() + setAside, all);
    }

    private void add(CsvRow row) {
        OptionalDouble number = number(row, NUMBER);
        OptionalDouble latitude = number(row, LATITUDE);
        OptionalDouble longitude = number(row, LONGITUDE);
        String name = row.get(NAME);
        boolean usable = number.isPresent()
                && !name.isEmpty()
                && latitude.isPresent()
                && longitude.isPresent()
                && StrictMath.abs(latitude.getAsDouble()) <= 90
                && StrictMath.abs(longitude.getAsDouble()) <= 180;
        if (!usable) {
            setAside++;
            issues.add(Issue.setAside(
                    "bad-port",
                    row.at(),
                    "The row " + quoted(name) + " lacks a number, a name or a position on earth; it is set aside",
                    "Compare it with the publisher's file"));
            return;
        }
        ports.add(new IndexedPort(
                (int) number.getAsDouble(),
                new IndexedPort.Names(name, row.get("alternate port name"), row.get("un/locode")),
                row.get("country code"),
                new Position(latitude.getAsDouble(), longitude.getAsDouble()),
                new IndexedPort.Depths(
                        metres(row, "channel depth (m)"),
                        metres(row, "anchorage depth (m)"),
                        metres(row, "cargo pier depth (m)"),
                        metres(row, "oil terminal depth (m)")),
                new IndexedPort.LargestShip(
                        metres(row, "maximum vessel length (m)"),
                        metres(row, "maximum vessel beam (m)"),
                        metres(row, "maximum vessel draft (m)"))));
    }

    private static OptionalDouble metres(CsvRow row, String column) {
        OptionalDouble value = number(row, column);
        return value.isPresent() && value.getAsDouble() > 0 ? value : OptionalDouble.empty();
    }

    private static OptionalDouble number(CsvRow row, String column) {
        String text = row.get(column);
        return DECIMAL.matcher(text).matches() ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }
}
