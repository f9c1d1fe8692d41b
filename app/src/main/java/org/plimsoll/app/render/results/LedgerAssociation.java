package org.plimsoll.app.render.results;

import java.io.IOException;
import org.plimsoll.core.association.Association;
import org.plimsoll.core.association.Convergence;
import org.plimsoll.core.association.Explanation;
import org.plimsoll.core.association.Reason;
import org.plimsoll.formats.json.JsonWriter;

/** Which ships the calls may have been of that nobody named; nothing where a case has no such calls. */
final class LedgerAssociation {

    private final JsonWriter json;
    private final FigureWriter figures;
    private final Association association;

    LedgerAssociation(FigureWriter figures, Association association) {
        this.figures = figures;
        this.json = figures.json();
        this.association = association;
    }

    void write() throws IOException {
        if (association.calls().isEmpty()) {
            return;
        }
        Convergence reached = association.samples().convergence();
        json.name("association").beginObject();
        json.member("calls_count", association.calls().size());
        json.member("hulls_count", association.hulls().size());
        json.member("enumerated", reached.exact());
        json.member("settled", reached.sound());
        json.name("calls").beginArray();
        for (Explanation explanation : LedgerRecord.first(association.explanations())) {
            json.beginObject();
            json.member("call", explanation.call());
            json.name("ships").beginArray();
            for (Explanation.Ranked ship : explanation.ranking()) {
                ship(ship);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void ship(Explanation.Ranked ship) throws IOException {
        json.beginObject();
        json.member("ship", ship.hull().orElse(null));
        figures.computed("chance", ship.chance());
        json.name("reasons").beginArray();
        for (Reason reason : ship.reasons()) {
            json.beginInlineObject();
            json.member("kind", Sheet.key(reason.kind()));
            figures.computed("decibans", reason.decibans());
            json.member("words", reason.words());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
