package org.plimsoll.formats.lists;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.spreadsheet.Sheet;
import org.plimsoll.formats.spreadsheet.WorkbookLimits;
import org.plimsoll.formats.spreadsheet.WorkbookReader;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;

/**
 * A workbook of which one sheet holds a table.
 *
 * @param file its name
 * @param sheets all sheets that hold anything
 */
record PlainWorkbook(String file, List<Sheet> sheets) {
    PlainWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** Whether a file that begins so, byte for character, is a workbook or at least an archive or what workbooks once were. */
    static boolean begins(String head) {
        return head.startsWith("PK\u0003\u0004") || head.startsWith("\u00d0\u00cf\u0011\u00e0");
    }

    static Parsed<PlainWorkbook> read(InputFile file, WorkbookLimits limits, IssueTally issues) throws IOException {
        Parsed<List<Sheet>> sheets = WorkbookReader.read(file, limits, issues);
        List<Sheet> read = sheets.value();
        return new Parsed<>(
                read == null
                        ? null
                        : new PlainWorkbook(
                                file.name(),
                                read.stream().filter(s -> !s.rows().isEmpty()).toList()),
                sheets.issues());
    }

    /** The table of the first sheet that has one. What people who open the workbook do not see is not taken for what it says. */
    Optional<PlainSheet> table(Predicate<PlainHeader> wanted) {
        return visible().stream()
                .flatMap(s -> PlainSheet.of(s, wanted).stream())
                .findFirst();
    }

    List<Sheet> visible() {
        return sheets.stream().filter(s -> !s.hidden()).toList();
    }

    String place(Sheet sheet) {
        return file + "!" + sheet.name();
    }

    /** What is not read beside that sheet; a doubt where it could have been meant. */
    List<Issue> unread(Sheet read, Predicate<PlainHeader> wanted) {
        List<Issue> issues = new ArrayList<>();
        for (Sheet other : sheets) {
            boolean meant = !other.equals(read) && PlainSheet.of(other, wanted).isPresent();
            Locus at = Locus.inFile(place(other));
            String name = "The sheet " + DecodedText.quoted(other.name());
            if (meant && other.hidden()) {
                issues.add(Issue.doubt(
                        "sheet-not-read",
                        at,
                        name + " is hidden and was not read",
                        "Show it and save it as a workbook of its own if its rows are wanted"));
            } else if (meant) {
                issues.add(Issue.doubt(
                        "sheet-not-read",
                        at,
                        name + " has a table too, and was not read: one sheet is",
                        "Save it as a workbook of its own if its rows are wanted"));
            } else if (!other.equals(read)) {
                issues.add(Issue.note(
                        "sheet-not-read", at, name + " was not read", "Nothing needs mending: it holds no such table"));
            }
        }
        return issues;
    }
}
