package org.plimsoll.app.render.results;

import java.io.IOException;
import java.util.List;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.voyage.Voyage;
import org.plimsoll.formats.json.JsonWriter;

/** The itemised calls with their chances, and where their ships came from and went. */
final class LedgerVoyages {

    private final JsonWriter json;
    private final FigureWriter figures;
    private final Findings findings;

    LedgerVoyages(FigureWriter figures, Findings findings) {
        this.figures = figures;
        this.json = figures.json();
        this.findings = findings;
    }

    void write() throws IOException {
        json.name("itemised_calls").beginArray();
        for (Findings.CallFinding found : LedgerRecord.first(findings.traffic().calls())) {
            var belief = found.call().belief();
            json.beginInlineObject();
            json.member("call", found.call().id());
            figures.computed("p_real", belief.real());
            figures.computed("p_distinct", belief.distinct());
            json.member("one_stay_with", belief.stays().before().orElse(null));
            figures.computed("p_two_stays", belief.stays().two());
            figures.computed("p_loaded", found.loaded());
            json.endObject();
        }
        json.endArray();
        json.name("voyages").beginArray();
        for (Voyage voyage : LedgerRecord.first(findings.traffic().voyages())) {
            json.beginObject();
            json.member("call", voyage.call());
            json.member("ship", voyage.hull().orElse(null));
            figures.computed("chance", voyage.chance());
            ends("from", voyage.from());
            figures.computed("from_unknown", voyage.fromUnknown());
            ends("to", voyage.to());
            figures.computed("to_unknown", voyage.toUnknown());
            figures.strings("against", voyage.evidence().against());
            json.endObject();
        }
        json.endArray();
    }

    private void ends(String name, List<Voyage.End> ends) throws IOException {
        json.name(name).beginArray();
        for (Voyage.End end : ends) {
            json.beginInlineObject();
            json.member("place", end.place());
            figures.computed("chance", end.chance());
            json.member("earliest", end.when().earliest().toString());
            json.member("latest", end.when().latest().toString());
            json.endObject();
        }
        json.endArray();
    }
}
