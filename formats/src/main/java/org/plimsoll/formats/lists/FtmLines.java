package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.Set;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.InputFile;

/** Goes through a file of one entity a line. */
final class FtmLines {
    private static final int LEAST_LINE = 1 << 16;
    private static final int MOST_LINE = 1 << 25;

    private final InputFile file;
    private final ListLimits limits;
    private final FtmParser parser;

    FtmLines(InputFile file, ListLimits limits) {
        this.file = file;
        this.limits = limits;
        parser = new FtmParser(limits);
    }

    /** Takes an entity and its line. */
    @FunctionalInterface
    interface Consumer {
        /** Returns whether to go on. */
        boolean accept(FtmEntity entity, int line);
    }

    /** Which lines are worth parsing. */
    @FunctionalInterface
    interface Filter {
        boolean worth(BoundedLines line);
    }

    /** Goes through the lines that pass the filter and leaves what is broken to {@link #read}, which comes last and reads all. */
    void scan(Filter filter, Consumer consumer) throws IOException {
        try (BoundedLines lines = open()) {
            while (lines.next() && !lines.overfull()) {
                if (lines.tooLong() || lines.blank() || !filter.worth(lines)) {
                    continue;
                }
                try {
                    if (!consumer.accept(parser.parse(lines), lines.number())) {
                        return;
                    }
                } catch (FtmParser.Broken e) {
                    // Said when all lines are read.
                }
            }
        }
    }

    /** Goes through the lines of entities with these ids alone, as {@link #scan} does. */
    void scan(Set<String> ids, Consumer consumer) throws IOException {
        scan(line -> ids.contains(parser.idOnly(line)), consumer);
    }

    /** Goes through all lines; those that cannot be read are set aside with an issue. */
    void read(ListReading reading, Consumer consumer) throws IOException {
        try (BoundedLines lines = open()) {
            while (lines.next()) {
                if (lines.overfull()) {
                    reading.issue(Issue.fatal(
                            "file-too-large",
                            reading.at(lines.number()),
                            "The file is larger than " + limits.maxBytes() + " bytes; the rest was not read",
                            "Check that this is the list that it should be, or raise the limit"));
                    return;
                }
                if (!lines.blank() && !one(lines, reading, consumer)) {
                    return;
                }
            }
        }
    }

    private boolean one(BoundedLines lines, ListReading reading, Consumer consumer) throws IOException {
        String problem;
        if (lines.tooLong()) {
            problem = "it is longer than " + longest() + " bytes";
        } else {
            try {
                return consumer.accept(parser.parse(lines), lines.number());
            } catch (FtmParser.Broken e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        reading.setAside();
        reading.issue(Issue.setAside(
                "broken-line",
                reading.at(lines.number()),
                "The line is no entity of FollowTheMoney: " + problem,
                "The other lines are read; get the file again, it may have been cut off or changed"));
        return true;
    }

    private BoundedLines open() throws IOException {
        return new BoundedLines(file.open(), longest(), limits.maxBytes());
    }

    private int longest() {
        return Math.clamp(16L * limits.maxValueChars(), LEAST_LINE, MOST_LINE);
    }
}
