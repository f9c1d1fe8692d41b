package org.plimsoll.core.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.cargo.Capacity;
import org.plimsoll.core.cargo.CaseDraw;
import org.plimsoll.core.cargo.Freight;
import org.plimsoll.core.cargo.HullForm;
import org.plimsoll.core.cargo.SeenCargo;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.vessel.Attribute;

/**
 * What itemised calls moved where their load was seen, each hull's form weighed by all that was measured of it.
 *
 * <p><b>Limitations.</b> The form of a ship that nobody named belongs to its call alone, whichever hull the draw takes it for.
 */
final class SeenLoads {

    private static final String FORM = "form of the hull";

    /** A ship whose load was seen: its form's streams, its published draught, and the places of its calls among the itemised ones. */
    private record Seen(Draws form, Optional<Double> draughtM, List<Integer> calls) {}

    private final ItemisedCall[] itemised;
    private final @Nullable Seen[] seen;
    private final SeenCargo cargo;

    SeenLoads(CaseFile caseFile, ItemisedCall[] itemised) {
        this.itemised = itemised;
        cargo = new SeenCargo(caseFile.settings().assumptions());
        seen = new Seen[itemised.length];
        Map<String, Seen> hulls = new LinkedHashMap<>();
        for (int c = 0; c < itemised.length; c++) {
            var call = itemised[c].call();
            if (!call.load().seen()) {
                continue;
            }
            long seed = caseFile.settings().seed();
            Seen one = call.party()
                    .known()
                    .map(hull -> hulls.computeIfAbsent(
                            hull, h -> new Seen(Draws.of(seed, h, FORM), draughtM(caseFile, h), new ArrayList<>())))
                    .orElseGet(() -> new Seen(Draws.of(seed, call.id(), FORM), Optional.empty(), new ArrayList<>()));
            one.calls().add(c);
            seen[c] = one;
        }
    }

    private static Optional<Double> draughtM(CaseFile caseFile, String hull) {
        return caseFile.reference()
                .fleet()
                .find(hull)
                .flatMap(h -> h.verified(Attribute.DRAUGHT_M))
                .map(s -> s.number());
    }

    /** Whether anything was seen of the load of a call. */
    boolean of(int call) {
        return seen[call] != null;
    }

    /** The same for all calls. */
    boolean[] seen() {
        boolean[] of = new boolean[seen.length];
        for (int c = 0; c < of.length; c++) {
            of[c] = of(c);
        }
        return of;
    }

    /** The same in one draw. */
    final class Drawn {

        private final CaseDraw draw;
        private final int number;
        private final Map<Integer, HullForm> forms = new LinkedHashMap<>();

        Drawn(CaseDraw draw, int number) {
            this.draw = draw;
            this.number = number;
        }

        /**
         * The share of the limit that a call moved; only for calls of whose load something was seen.
         *
         * @param ship what its ship can carry, which is the same in all calls of a named one
         */
        double share(int call, Capacity.Load ship) {
            Seen one = seen[call];
            if (one == null) {
                throw new IllegalArgumentException("nothing was seen of the load of call " + call);
            }
            HullForm form = forms.get(one.calls().getFirst());
            if (form == null) {
                List<SeenCargo.Loading> calls = new ArrayList<>();
                for (int c : one.calls()) {
                    // A word for the load says nothing of the form.
                    if (c == call || (itemised[c].loadMeasured() && itemised[c].exists(number))) {
                        calls.add(loading(c, ship));
                    }
                }
                form = cargo.form(one.form(), one.draughtM(), calls, draw, number);
                forms.put(one.calls().getFirst(), form);
            }
            return cargo.share(loading(call, ship), form, draw, number);
        }

        private SeenCargo.Loading loading(int call, Capacity.Load ship) {
            Draws streams = itemised[call].streams();
            double factor = draw.barrelsPerTonne(CallCargo.product(streams, draw, number));
            return new SeenCargo.Loading(streams, itemised[call].call().load(), Freight.of(ship, factor, draw));
        }
    }
}
