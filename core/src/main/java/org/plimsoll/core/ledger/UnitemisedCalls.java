package org.plimsoll.core.ledger;

import java.util.List;
import java.util.stream.IntStream;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Aggregate;

/** The calls of a published count that nobody has itemised: one slot each, with variates of its own. */
final class UnitemisedCalls {

    private final Aggregate aggregate;
    private final Timing timing;
    private final List<Slot> slots;

    private record Slot(CallCargo.Variates cargo, Timing.Variates moments, Draws arrival, Draws ship) {}

    UnitemisedCalls(long seed, Aggregate aggregate, CallCargo cargo, Timing timing) {
        this.aggregate = aggregate;
        this.timing = timing;
        slots = IntStream.range(0, aggregate.count())
                .mapToObj(i -> aggregate.id() + "#" + i)
                .map(id -> new Slot(
                        cargo.variates(id),
                        timing.variates(id),
                        Draws.of(seed, id, "arrival"),
                        Draws.of(seed, id, "ship")))
                .toList();
    }

    String id() {
        return aggregate.id();
    }

    int count() {
        return aggregate.count();
    }

    double arrives(int slot, int number) {
        return Timing.within(aggregate.period(), slots.get(slot).arrival().uniform(number));
    }

    double leaves(int slot, int number, double arrives) {
        return arrives + timing.staySeconds(slots.get(slot).moments(), number);
    }

    double shipUniform(int slot, int number) {
        return slots.get(slot).ship().uniform(number);
    }

    CallCargo.Variates variates(int slot) {
        return slots.get(slot).cargo();
    }
}
