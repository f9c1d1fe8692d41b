package org.plimsoll.app.render.results;

import java.io.IOException;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.ledger.Bound;
import org.plimsoll.formats.json.JsonWriter;

/** How many, and how much. */
final class LedgerAmounts {

    private static final String LOWER_BOUND =
            "5 % quantile of the draws given the model, rounded down to a thousand barrels";

    private final FigureWriter figures;
    private final JsonWriter json;
    private final Bases bases;
    private final Findings findings;

    LedgerAmounts(FigureWriter figures, Bases bases, Findings findings) {
        this.figures = figures;
        json = figures.json();
        this.bases = bases;
        this.findings = findings;
    }

    void counts() throws IOException {
        var counts = findings.counts();
        json.name("calls").beginObject();
        figures.exact("published", counts.published(), "calls", bases.published());
        figures.exact("itemised", counts.itemised(), "calls", bases.itemised());
        figures.exact(
                "itemised_counted",
                counts.itemisedCounted(),
                "calls",
                Bases.counted("itemised calls that a published count holds with a chance above one half", "calls"));
        figures.estimate("documented", counts.documented(), "calls", bases.documented());
        json.endObject();
        json.name("ships").beginObject();
        figures.exact("named", counts.named(), "ships", Bases.counted("hulls named as callers", "ships", "calls"));
        figures.exact(
                "named_under_ban",
                counts.namedBanned(),
                "ships",
                Bases.counted(
                        "of these, hulls under a verified port-entry ban at the end of the period",
                        "ships",
                        "listings"));
        json.endObject();
        json.name("listed").beginObject();
        figures.exact(
                "shown",
                counts.listed().shown(),
                "calls",
                Bases.counted(
                        "itemised calls by named hulls under a verified port-entry ban that day", "calls", "listings"));
        figures.estimate("verified", counts.listed().verified(), "calls", bases.listed());
        figures.estimate(
                "possible",
                counts.listed().possible(),
                "calls",
                bases.listed().by("the same, with unverified listings and unnamed ships counted with their chances"));
        json.endObject();
        json.name("load_seen").beginObject();
        Basis seen = Bases.counted("itemised calls with a published load state", "calls", "sightings");
        figures.exact("arrival", counts.loadSeen().onArrival(), "calls", seen);
        figures.exact("departure", counts.loadSeen().onDeparture(), "calls", seen);
        figures.exact("both", counts.loadSeen().onBoth(), "calls", seen);
        json.endObject();
    }

    void volumes() throws IOException {
        var volumes = findings.volumes();
        Basis basis = bases.volume();
        json.name("volume").beginObject();
        figures.estimate("barrels", volumes.barrels(), "barrels", basis);
        figures.estimate(
                "committee_barrels",
                volumes.committeeBarrels(),
                "barrels by the committee's conversion",
                basis.by("the same tonnes by the committee's factor: a convention, not the product's uncertainty"));
        figures.estimate("tonnes", volumes.tonnes(), "tonnes", basis);
        figures.estimate(
                "per_call",
                volumes.perCall(),
                "barrels a call",
                basis.by("volume over documented calls, draw by draw"));
        figures.estimate(
                "capacity_per_call",
                volumes.capacityPerCall(),
                "barrels a call",
                basis.by("full capacity of the ship of an average call, by weight and by tank volume"));
        figures.exact("lower_bound_95", volumes.lowerBbl(), "barrels", basis.by(LOWER_BOUND));
        robust(volumes.robust(), basis);
        json.endObject();
    }

    private void robust(Bound robust, Basis basis) throws IOException {
        json.name("robust_bound").beginObject();
        json.member("value", robust.lowerBbl());
        json.member("scenario", robust.scenario());
        json.member("title", robust.title());
        json.member("unit", "barrels");
        figures.basis(basis.by("the least 95 % lower bound over the case as it stands and its declared scenarios"));
        json.endObject();
    }

    static String lowerBound() {
        return LOWER_BOUND;
    }
}
