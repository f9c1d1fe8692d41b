package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;

/** {@code lists.csv}: the versions of lists that were asked. */
final class ListsReader {
    static final TableFormat FORMAT = new TableFormat(
            "lists.csv",
            "The versions of sanctions lists that were asked when the case was screened last, those too in which nothing was found. Each is a"
                    + " source that other rows may cite. Written by 'plimsoll screen CASE --keep', which replaces it.",
            List.of(
                    required("id", "id", "unique among these rows and the sources of case.yaml"),
                    required("list", "id", "key of the list, such as us-ofac-sdn"),
                    required("title", "text", "what people call the list"),
                    optional("authority", Words.AUTHORITY, "whose list it is; blank means as the title says"),
                    required("date", "day", "the day as of which the version speaks"),
                    required("sha256", "text", "digest of its bytes, in hexadecimal"),
                    optional("origin", "text", "address or file that it came from"),
                    optional("retrieved", "day", "when it was retrieved; blank means on its date"),
                    required("entries", "whole number, 0 to 100000000", "how many entries it has")));

    private static final int MOST_ENTRIES = 100_000_000;
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LIST = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private ListsReader() {}

    static Screened.Asked version(RowReader row) {
        String id = row.uniqueId("id");
        if (row.known().sources().contains(id)) {
            throw row.refused(
                    "duplicate-id",
                    "id",
                    quoted(id) + " is a source of case.yaml already; the row is set aside",
                    "Give one of the two another id");
        }
        String key = row.requiredId("list");
        if (!LIST.matcher(key).matches()) {
            throw row.refused(
                    "bad-id",
                    "list",
                    quoted(key) + " is no key of a list; the row is set aside",
                    "Use letters, digits and single hyphens between them");
        }
        String title = row.required("title");
        String sha256 = row.required("sha256").toLowerCase(Locale.ROOT);
        if (!SHA256.matcher(sha256).matches()) {
            throw row.refused(
                    "bad-digest",
                    "sha256",
                    quoted(sha256) + " is no SHA-256 digest; the row is set aside",
                    "Write the 64 hexadecimal digits that sha256sum prints");
        }
        Authority authority = row.word("authority", Words.AUTHORITY, Authority.named(title));
        LocalDate date = day(row, "date");
        LocalDate retrieved = row.row().get("retrieved").isEmpty() ? date : day(row, "retrieved");
        return new Screened.Asked(
                id,
                new ListVersion(new ListId(key, title, authority), sha256, date, row.text("origin"), retrieved),
                row.whole("entries", 0, MOST_ENTRIES).orElse(0));
    }

    private static LocalDate day(RowReader row, String column) {
        String text = row.required(column);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw row.refused(
                    "bad-date", column, quoted(text) + " is no day; the row is set aside", "Write it as 2024-03-07");
        }
    }
}
