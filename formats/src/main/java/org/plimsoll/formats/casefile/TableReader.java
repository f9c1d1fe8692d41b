package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.csv.CsvLimits;
import org.plimsoll.formats.csv.CsvReader;
import org.plimsoll.formats.csv.CsvReport;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;

/** Reads one table of the case: what is common to all of them. */
final class TableReader {
    /** 1 GiB, 20 million rows, 64 Ki characters a cell. */
    static final CsvLimits LIMITS = new CsvLimits(1L << 30, 20_000_000, 1 << 16, 256, 100);

    private final CaseInputs inputs;
    private final Pool pool = new Pool();

    TableReader(CaseInputs inputs) {
        this.inputs = inputs;
    }

    /** The values of a table's good rows in the file's order; none where the case has no such file. */
    <T> List<T> read(TableFormat format, Known known, Function<RowReader, T> maker) {
        Optional<InputFile> file = inputs.find(format.file());
        if (file.isEmpty()) {
            return List.of();
        }
        IssueTally issues = new IssueTally(format.file(), LIMITS.issuesPerCode());
        RowReader.Table table = new RowReader.Table(known, pool, issues);
        List<T> values = new ArrayList<>();
        try {
            CsvReport report = CsvReader.read(file.get(), format.expectation(), LIMITS, row -> {
                try {
                    values.add(maker.apply(new RowReader(table, row)));
                } catch (RowRefused refused) {
                    issues.add(refused.issue());
                }
            });
            report.issues().stream().map(TableReader::softened).forEach(inputs::add);
        } catch (IOException e) {
            inputs.unreadable(format.file(), e);
        }
        issues.issues().forEach(inputs::add);
        return values;
    }

    /** A table with nothing in it says nothing, which is no reason to stop. */
    private static Issue softened(Issue issue) {
        return issue.code().equals("empty-file")
                ? Issue.doubt(issue.code(), issue.at(), issue.problem(), issue.remedy() + ", or remove the file")
                : issue;
    }
}
