package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.ColumnFormat.optional;
import static org.plimsoll.formats.casefile.ColumnFormat.required;

import java.util.Optional;
import org.plimsoll.core.observation.Claim;

/** {@code claims.csv}: figures and readings that others published. */
final class ClaimsReader {
    static final TableFormat FORMAT = TableFormat.ofStatements(
            "claims.csv",
            "Published figures and readings with their authors. A figure is put into the inference or held against its result, never both.",
            required("id", "id", "unique among the claims"),
            required("role", Words.CLAIM_ROLE, "what is done with it: used, tested against, or only shown"),
            required("kind", Words.CLAIM_KIND, "what it is about; the unit is in the word"),
            required("author", "text", "person or body that says so"),
            optional("stated", "time", "when it was said"),
            optional("date_from", "time", "beginning of the time that it speaks of"),
            optional("date_to", "time", "end of that time; blank means that of date_from"),
            optional("comparison", Words.COMPARISON, "how the author bounds the number; blank means equal"),
            optional("low", "number, 0 to 1e15; a share at most 1", "the number, or the least of a range"),
            optional("high", "number, as low", "the greatest of a range; blank means that of low"));

    private static final double MOST = 1e15;

    private ClaimsReader() {}

    static Claim claim(RowReader row) {
        String id = row.uniqueId("id");
        Claim.Role role = row.requiredWord("role", Words.CLAIM_ROLE);
        Claim.Kind kind = row.requiredWord("kind", Words.CLAIM_KIND);
        Claim.Author author = new Claim.Author(row.required("author"), row.optionalSpan("stated", "stated"));
        Optional<Claim.Figure> figure = figure(row, kind == Claim.Kind.LISTED_SHARE ? 1 : MOST);
        if (figure.isEmpty() && role != Claim.Role.CONTEXT) {
            row.doubt(
                    "missing-value",
                    "low",
                    "A claim of the role " + row.row().get("role") + " has no usable number; it can only be shown",
                    "Fill in 'low', or make its role context");
        }
        return new Claim(id, role, kind, author, row.optionalSpan("date_from", "date_to"), figure, row.citation());
    }

    private static Optional<Claim.Figure> figure(RowReader row, double most) {
        Claim.Comparison comparison = row.word("comparison", Words.COMPARISON, Claim.Comparison.EQUAL);
        Optional<Double> first = row.number("low", 0, most);
        Optional<Double> second = row.number("high", 0, most);
        Optional<Double> low = first.or(() -> second);
        Optional<Double> high = second.or(() -> first);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            row.leaveOut(
                    "reversed-range",
                    "high",
                    "The range " + CellText.plain(low.get()) + " to " + CellText.plain(high.get()) + " runs backwards",
                    "Exchange 'low' and 'high', or mend the one that is wrong");
            return Optional.empty();
        }
        return Optional.of(new Claim.Figure(comparison, low.get(), high.get()));
    }
}
