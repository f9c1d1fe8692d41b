package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.association.Explanation;
import org.plimsoll.core.association.Reason;

/** Columns of the table of which ship an unnamed call may have been of. */
final class AssociationSheets {

    private AssociationSheets() {}

    /** One ship that one call may have been of. */
    record Row(String call, int rank, Explanation.Ranked ship) {}

    static List<Row> rows(Association association) {
        List<Row> rows = new ArrayList<>();
        for (Explanation explanation : association.explanations()) {
            for (Explanation.Ranked ship : explanation.ranking()) {
                rows.add(new Row(explanation.call(), 1 + explanation.ranking().indexOf(ship), ship));
            }
        }
        return rows;
    }

    static Sheet<Row> associations(CaseIndex index) {
        Sheet<Row> sheet = new Sheet<Row>("associations", "Which ships the calls may have been of that nobody named")
                .text("call_id", "id of the call, see the table calls", Row::call)
                .whole("rank", "1 for the likeliest ship", Row::rank)
                .optional(
                        "hull",
                        "id of the hull; empty for a ship that the case does not name",
                        r -> r.ship().hull())
                .optional(
                        "ship", "name of the hull", r -> index.shipName(r.ship().hull()))
                .computed(
                        "chance",
                        "chance (0 to 1) that the call was of this ship, given all other calls",
                        r -> r.ship().chance());
        for (Reason.Kind kind : Reason.Kind.values()) {
            sheet.given(
                    Sheet.key(kind) + "_decibans",
                    meaning(kind) + ", in decibans: 10 for odds of 10 to 1 over a ship that the case does not name",
                    r -> decibans(r.ship(), kind));
        }
        return sheet.list(
                "reasons",
                "the same in words",
                r -> r.ship().reasons().stream().map(Reason::words).toList());
    }

    private static String meaning(Reason.Kind kind) {
        return switch (kind) {
            case FLEET -> "how many ships there are";
            case LENGTH -> "the measured length";
            case BEAM -> "the measured beam";
            case CANDIDATES -> "the ships of which the source says that it was one";
            case WHEREABOUTS -> "where the hull was at other times";
            case OTHER_CALLS -> "what the other unnamed calls leave possible";
        };
    }

    private static Optional<Double> decibans(Explanation.Ranked ship, Reason.Kind kind) {
        List<Reason> of = ship.reasons().stream().filter(r -> r.kind() == kind).toList();
        return of.isEmpty()
                ? Optional.empty()
                : Optional.of(Rounding.computed(
                        of.stream().mapToDouble(Reason::decibans).sum()));
    }
}
