package org.plimsoll.app.render.results;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.measure.Yardstick;
import org.plimsoll.formats.json.JsonWriter;

/** Writes the four shapes of a figure, each with its unit, method and inputs. */
final class FigureWriter {

    private final JsonWriter json;

    FigureWriter(JsonWriter json) {
        this.json = json;
    }

    JsonWriter json() {
        return json;
    }

    /** A number with its interval. */
    void estimate(String name, Estimate estimate, String unit, Basis basis) throws IOException {
        json.name(name).beginObject();
        quantiles(estimate);
        end(unit, basis);
    }

    /** The same where there may be none. */
    void estimate(String name, Optional<Estimate> estimate, String unit, Basis basis) throws IOException {
        if (estimate.isPresent()) {
            estimate(name, estimate.get(), unit, basis);
        } else {
            json.name(name).nullValue();
        }
    }

    void quantiles(Estimate estimate) throws IOException {
        computed("q05", estimate.q05());
        computed("q25", estimate.q25());
        computed("q50", estimate.q50());
        computed("q75", estimate.q75());
        computed("q95", estimate.q95());
        computed("mean", estimate.mean());
    }

    /** A number that has no interval: a count, a limit, a bound. */
    void exact(String name, double value, String unit, Basis basis) throws IOException {
        json.name(name).beginObject();
        json.member("value", value);
        end(unit, basis);
    }

    /** A chance, with the yardstick's word for it. */
    void chance(String name, double chance, Basis basis) throws IOException {
        json.name(name).beginObject();
        computed("value", chance);
        json.member("words", Yardstick.words(chance));
        end("chance", basis);
    }

    /** The day on which a limit was passed. */
    void crossing(String name, YearLedger.Crossing crossing, Basis basis) throws IOException {
        json.name(name).beginObject();
        day("q05", crossing.q05());
        day("q50", crossing.q50());
        day("q95", crossing.q95());
        computed("p_never", crossing.never());
        end("date", basis);
    }

    void day(String name, Optional<LocalDate> day) throws IOException {
        json.member(name, day.map(LocalDate::toString).orElse(null));
    }

    void computed(String name, double value) throws IOException {
        json.member(name, Rounding.computed(value));
    }

    void basis(Basis basis) throws IOException {
        json.member("method", basis.method());
        strings("inputs", basis.inputs());
    }

    void strings(String name, List<String> values) throws IOException {
        json.name(name).beginInlineArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private void end(String unit, Basis basis) throws IOException {
        json.member("unit", unit);
        basis(basis);
        json.endObject();
    }
}
