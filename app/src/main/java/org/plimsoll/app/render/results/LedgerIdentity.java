package org.plimsoll.app.render.results;

import java.io.IOException;
import java.util.List;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.formats.json.JsonWriter;

/** Who the ships are: lists asked, what stands on them, who stands behind whom, what cannot be true together. */
final class LedgerIdentity {
    private final JsonWriter json;
    private final FigureWriter figures;
    private final Findings findings;

    LedgerIdentity(FigureWriter figures, Findings findings) {
        this.figures = figures;
        this.json = figures.json();
        this.findings = findings;
    }

    void write() throws IOException {
        Screened screened = findings.caseFile().reference().screened();
        WhoTheyAre who = findings.who();
        json.name("screening").beginObject();
        json.name("lists").beginArray();
        for (Screened.Asked asked : LedgerRecord.first(screened.asked())) {
            json.beginInlineObject();
            json.member("id", asked.id());
            json.member("list", asked.version().list().key());
            json.member("date", asked.version().date().toString());
            json.member("sha256", asked.version().sha256());
            json.endObject();
        }
        json.endArray();
        json.name("not_asked").beginArray();
        for (ListId list : screened.notAsked()) {
            json.value(list.key());
        }
        json.endArray();
        for (KeptEntry.Basis basis : KeptEntry.Basis.values()) {
            figures.exact(
                    "entries_" + Sheet.key(basis),
                    (double) screened.entries().stream()
                            .filter(e -> e.basis() == basis)
                            .count(),
                    "entries",
                    Bases.counted("entries of the lists asked, by why they are taken for a party", "list_entries"));
        }
        json.endObject();
        json.name("parties").beginObject();
        json.member("day", who.day().toString());
        figures.exact(
                "tied_ships",
                who.tied().size(),
                "ships",
                Bases.counted(
                        "ships from which a chain of statements leads to a firm or person that is listed, or may be",
                        "chains",
                        "links"));
        chains(who);
        json.endObject();
        json.name("identity").beginArray();
        for (IdentityFinding finding : LedgerRecord.first(who.conflicts())) {
            json.beginInlineObject();
            json.member("code", finding.code());
            json.member("problem", finding.problem());
            json.member("remedy", finding.remedy());
            json.endObject();
        }
        json.endArray();
    }

    private void chains(WhoTheyAre who) throws IOException {
        List<WhoTheyAre.Chain> chains = who.chains();
        json.member("chains_count", chains.size());
        json.member("chains_left_out", who.leftOut());
        json.name("chains").beginArray();
        for (WhoTheyAre.Chain chain : LedgerRecord.first(chains)) {
            ListedPath path = chain.path();
            json.beginInlineObject();
            json.member("ship", chain.ship().id());
            json.member("listed_party", path.end().name());
            json.member("chain", path.words());
            json.member("weakest_relation", Sheet.key(path.weakest().relation()));
            json.member("weakest_certainty", Sheet.key(path.weakest().certainty()));
            json.endObject();
        }
        json.endArray();
    }
}
