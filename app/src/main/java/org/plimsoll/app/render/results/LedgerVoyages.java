package org.plimsoll.app.render.results;

import java.io.IOException;
import java.util.List;
import org.plimsoll.core.coverage.TwoLists;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.voyage.Voyage;
import org.plimsoll.formats.json.JsonWriter;

/** The itemised calls with their chances, and where their ships came from and went. */
final class LedgerVoyages {

    private static final List<String> LISTS = List.of("calls_itemised", "discharges", "links_expected");

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
            json.member("one_stay_with", belief.stays().partOf().orElse(null));
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

    /** The number of calls by a second list, or why there is none. */
    void secondList() throws IOException {
        var check = findings.traffic().secondList();
        json.name("second_list").beginObject();
        json.member("applies", !check.results().isEmpty());
        json.member("reason", check.reason().isEmpty() ? null : check.reason());
        for (String absent : check.lists().isPresent() ? List.<String>of() : LISTS) {
            json.name(absent).nullValue();
        }
        if (check.lists().isPresent()) {
            TwoLists.Lists lists = check.lists().get();
            json.member(LISTS.get(0), lists.first());
            json.member(LISTS.get(1), lists.second());
            figures.computed(LISTS.get(2), lists.expected());
        }
        json.name("results").beginArray();
        for (TwoLists.Result result : check.results()) {
            json.beginObject();
            json.member("odds_ratio", result.oddsRatio());
            figures.estimate(
                    "calls",
                    result.calls(),
                    "calls",
                    new Basis(
                            "capture and recapture of calls and discharges, with errors of links; a check that no other figure uses",
                            List.of(
                                    "assumption:" + Assumed.FALSE_LINK.key(),
                                    "assumption:" + Assumed.MISSED_LINK.key(),
                                    "table:voyages",
                                    "table:calls",
                                    "table:sightings")));
            json.endObject();
        }
        json.endArray();
        json.endObject();
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
