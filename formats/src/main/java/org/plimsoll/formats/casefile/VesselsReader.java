package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;
import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.text.Closest;

/** {@code vessels.csv}: statements about hulls, one fact a row. */
final class VesselsReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "vessels.csv",
            "Statements about hulls, one fact a row. Contradictions stay side by side, each with its source.",
            required("hull", "id", "the hull that the row speaks of; rows with one id are about one hull"),
            required("attribute", Words.ATTRIBUTE, "what the row says of it"),
            required("value", "by attribute", "text, or a number in the unit that the attribute names"),
            optional("unit", "text", "for the eye; must not contradict the attribute"),
            optional("date_from", "time", "since when it holds; blank where the source does not say"),
            optional("date_to", "time", "until when it holds"));

    private static final Pattern MMSI = Pattern.compile("\\d{9}");

    private VesselsReader() {}

    static Statement statement(RowReader row) {
        String hull = row.requiredId("hull");
        Attribute attribute = row.requiredWord("attribute", Words.ATTRIBUTE);
        String value = value(row, attribute);
        return new Statement(hull, attribute, value, row.optionalSpan("date_from", "date_to"), row.citation());
    }

    private static String value(RowReader row, Attribute attribute) {
        String text = row.required("value");
        if (attribute.number()) {
            return number(row, attribute, text);
        }
        return switch (attribute) {
            case IMO ->
                ImoNumber.parse(text)
                        .map(ImoNumber::digits)
                        .orElseThrow(() -> row.refused(
                                "bad-imo",
                                "value",
                                quoted(text) + " is no IMO number: seven digits, of which the last checks the others;"
                                        + " the row is set aside",
                                "Compare it with the source digit by digit"));
            case ROLE -> row.requiredWord("value", Words.ROLE);
            case STATUS -> row.requiredWord("value", Words.STATUS).key();
            case MMSI -> {
                if (!MMSI.matcher(text).matches()) {
                    row.doubt(
                            "bad-mmsi",
                            "value",
                            quoted(text) + " is no MMSI, which has nine digits",
                            "Check the source");
                }
                yield text;
            }
            default -> text;
        };
    }

    private static String number(RowReader row, Attribute attribute, String text) {
        String unit = row.row().get("unit");
        NumberUnit expected = NumberUnit.of(attribute);
        if (!unit.isEmpty() && !expected.spellings().contains(unit.toLowerCase(Locale.ROOT))) {
            throw row.refused(
                    "unit-mismatch",
                    "unit",
                    "The unit " + quoted(unit) + " is not that of " + attribute.key() + "; the row is set aside",
                    Closest.question(unit, expected.spellings()) + "Convert the value to " + expected.words());
        }
        OptionalDouble value = NumberText.parse(text);
        if (value.isEmpty()) {
            throw row.refused(
                    "bad-number", "value", quoted(text) + " is no number; the row is set aside", NumberText.REMEDY);
        }
        double number = value.getAsDouble();
        if (!expected.plausible(number)) {
            throw row.refused(
                    "out-of-range",
                    "value",
                    quoted(text) + " lies outside " + CellText.plain(expected.least()) + " to "
                            + CellText.plain(expected.most()) + " " + expected.words() + "; the row is set aside",
                    "Check the value and its unit");
        }
        return CellText.plain(number);
    }
}
