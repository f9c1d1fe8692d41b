package org.plimsoll.formats.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.IssueTally;

/** Makes the header of its line and holds it against what was expected. */
final class HeaderCheck {
    private final Locus at;
    private final CsvExpectation expectation;
    private final CsvLimits limits;
    private final IssueTally issues;
    private boolean usable = true;

    HeaderCheck(String file, int line, CsvExpectation expectation, CsvLimits limits, IssueTally issues) {
        this.at = Locus.atLine(file, line);
        this.expectation = expectation;
        this.limits = limits;
        this.issues = issues;
    }

    /** Whether rows can be read under this header. */
    boolean usable() {
        return usable;
    }

    CsvHeader header(RawRecord record) {
        var names = new ArrayList<String>();
        for (String field : record.fields) {
            names.add(field.strip());
        }
        while (!names.isEmpty() && names.getLast().isEmpty() && record.fieldCount == record.fields.length) {
            names.removeLast();
        }
        if (record.fieldCount > limits.maxColumns() || record.oversizedField >= 0) {
            fatal(
                    "bad-header",
                    at,
                    "The header has " + record.fieldCount + " columns or a name over the limit",
                    "Check that the first line holds the column names (at most " + limits.maxColumns() + ")");
        }
        checkNames(names);
        return new CsvHeader(names);
    }

    private void checkNames(List<String> names) {
        Set<String> seen = new HashSet<>();
        List<String> known = expectation.known();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.isEmpty()) {
                issues.add(Issue.doubt(
                        "unnamed-column", at, "Column " + (i + 1) + " has no name and is not read", "Name it"));
            } else if (!seen.add(CsvHeader.key(name))) {
                issues.add(Issue.doubt(
                        "duplicate-column",
                        at.of(name),
                        "Two columns are named " + DecodedText.quoted(name) + "; the first is used",
                        "Rename or remove one"));
            } else if (!expectation.open() && !known.contains(CsvHeader.key(name))) {
                issues.add(Issue.doubt(
                        "unknown-column",
                        at.of(name),
                        "The column " + DecodedText.quoted(name) + " is not known here; it is kept but not used",
                        Closest.question(CsvHeader.key(name), known) + "Known are: " + String.join(", ", known)));
            }
        }
        for (String required : expectation.required()) {
            if (!seen.contains(required)) {
                fatal(
                        "missing-column",
                        at.of(required),
                        "The column '" + required + "' is missing",
                        "Add it to the header line; the columns found are: "
                                + DecodedText.quoted(String.join(", ", names)));
            }
        }
    }

    private void fatal(String code, Locus where, String problem, String remedy) {
        usable = false;
        issues.add(Issue.fatal(code, where, problem, remedy));
    }
}
