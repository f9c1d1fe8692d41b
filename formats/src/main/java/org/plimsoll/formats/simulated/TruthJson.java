package org.plimsoll.formats.simulated;

import java.io.IOException;
import java.time.LocalDate;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.sim.Parameters;
import org.plimsoll.core.sim.Passage;
import org.plimsoll.core.sim.PortCall;
import org.plimsoll.core.sim.Scene;
import org.plimsoll.core.sim.Ship;
import org.plimsoll.core.sim.Totals;
import org.plimsoll.core.sim.World;
import org.plimsoll.formats.json.JsonWriter;

/** What is true of a simulated world: its parameters, ships, looks and calls, and the sums that an estimator should find. */
final class TruthJson {
    private final World world;
    private final JsonWriter json;

    private TruthJson(World world, Appendable out) {
        this.world = world;
        json = JsonWriter.pretty(out);
    }

    static String of(World world) throws IOException {
        StringBuilder text = new StringBuilder();
        new TruthJson(world, text).write();
        return text.toString();
    }

    private void write() throws IOException {
        var settings = world.origin().settings();
        json.beginObject()
                .member("simulated", true)
                .member("seed", world.origin().seed())
                .member("world", settings.kind().key())
                .member("family", settings.family().key())
                .member("limit_bbl", Totals.LIMIT_BBL);
        totals(world.totals());
        parameters(world.truth());
        json.name("ships").beginArray();
        for (Ship ship : world.ships()) {
            ship(ship);
        }
        json.endArray().name("looks").beginArray();
        for (Scene scene : world.scenes()) {
            scene(scene);
        }
        json.endArray().name("calls").beginArray();
        for (PortCall call : world.calls()) {
            call(call);
        }
        json.endArray().endObject().finish();
    }

    private void totals(Totals totals) throws IOException {
        json.name("totals").beginObject();
        sum("all", totals.all());
        sum("seen", totals.seen());
        sum("missed", totals.missed());
        json.endObject();
    }

    private void sum(String name, Totals.Sum sum) throws IOException {
        json.name(name)
                .beginInlineObject()
                .member("calls", sum.calls())
                .member("barrels", sum.barrels())
                .member("calls_under_ban", sum.banned())
                .member("crossing_day", sum.crossing().map(LocalDate::toString).orElse(null))
                .endObject();
    }

    private void parameters(Parameters truth) throws IOException {
        json.name("parameters")
                .beginObject()
                .member("expected_calls", truth.rateCalls())
                .member("busiest_day_of_year", truth.busiestDay())
                .member("fleet_median_dwt_t", truth.fleetMedianT());
        for (Assumed quantity : truth.values().keySet()) {
            json.member(quantity.key(), truth.value(quantity));
        }
        json.name("products").beginArray();
        for (Parameters.ProductTruth product : truth.products()) {
            json.beginInlineObject()
                    .member("name", product.name())
                    .member("share", product.share())
                    .member("barrels_per_tonne", product.barrelsPerTonne())
                    .endObject();
        }
        json.endArray().endObject();
    }

    private void ship(Ship ship) throws IOException {
        json.beginInlineObject()
                .member("id", ship.id())
                .member("known", ship.known().isPresent())
                .member("dwt_t", ship.dwtT())
                .member("tank_m3", ship.tankM3())
                .member("length_m", ship.lengthM())
                .member(
                        "banned_from",
                        ship.bannedFrom().map(LocalDate::toString).orElse(null))
                .endObject();
    }

    private void scene(Scene scene) throws IOException {
        json.beginInlineObject()
                .member("when", scene.when().toString())
                .member("sensor", scene.sensor().words())
                .member("clear", scene.clear())
                .member("open_share", scene.openShare())
                .member("recorded_share", scene.recordedShare())
                .endObject();
    }

    private void call(PortCall call) throws IOException {
        json.beginInlineObject()
                .member("number", call.number())
                .member("ship", world.ship(call.ship()).id())
                .member("arrival", call.stay().arrival().toString())
                .member("departure", call.stay().departure().toString())
                .member("product", call.cargo().product())
                .member("barrels", call.cargo().barrels())
                .member("tonnes", call.cargo().tonnes())
                .member("under_ban", call.banned());
        json.name("found_at").beginArray();
        for (PortCall.Find find : call.finds()) {
            json.value(world.scenes().get(find.scene()).when().toString());
        }
        json.endArray().member("departure_seen", call.departure().isPresent());
        passage(call);
        json.endObject();
    }

    private void passage(PortCall call) throws IOException {
        json.name("passage");
        if (call.passage().isEmpty()) {
            json.nullValue();
            return;
        }
        Passage passage = call.passage().get();
        json.beginInlineObject()
                .member("signal_lost", passage.lost().toString())
                .member("signal_back", passage.back().toString())
                .member("discharged", passage.discharge().when().toString())
                .member(
                        "discharged_at",
                        SimulatedPlaces.destination(passage.discharge().port()))
                .endObject();
    }
}
