package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.List;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.sanction.PortBan;

/** A call that sightings show, with the streams that belong to it and what the draws ask of it as plain numbers. */
final class ItemisedCall {

    /** Where a call is in no published count. */
    static final int NO_COUNT = -1;

    private static final long EXISTS = Draws.quantity("exists");
    private static final long MEMBER = Draws.quantity("member");
    private static final long SHIP = Draws.quantity("ship");
    private static final long TWO_STAYS = Draws.quantity("two stays");

    private final Call call;
    private final Draws streams;
    private final int ship;
    private final LocalDate day;
    private final PortBan ban;
    private final Timing.Window stay;
    private final double existsChance;
    private final double realChance;
    private final double twoChance;
    private final double memberChance;
    private final int count;
    private final boolean loadMeasured;

    /**
     * A call.
     *
     * @param counts ids of the published counts, in the order in which {@link #countOf} names them
     */
    ItemisedCall(long seed, Call call, Roster roster, List<String> counts) {
        this.call = call;
        streams = Draws.of(seed, call.id());
        ship = call.party().known().map(roster::index).orElse(-1);
        day = call.stay().seen().day();
        ban = ship < 0 ? PortBan.NONE : roster.portBan(ship, day);
        stay = Timing.Window.of(call.stay());
        loadMeasured = call.load().measured();
        existsChance = call.belief().exists();
        realChance = call.belief().real();
        twoChance = call.belief().stays().two();
        memberChance = call.belief().membership().map(Call.Membership::chance).orElse(0.0);
        count = call.belief()
                .membership()
                .map(m -> counts.indexOf(m.aggregate()))
                .orElse(NO_COUNT);
    }

    Call call() {
        return call;
    }

    /** The streams of the call. */
    Draws streams() {
        return streams;
    }

    /** The ship's index in the roster, or -1 where it is not named. */
    int ship() {
        return ship;
    }

    /** Whether a draught or freeboard of it was measured. */
    boolean loadMeasured() {
        return loadMeasured;
    }

    LocalDate day() {
        return day;
    }

    /** What the listings of the ship say of that day; only for named ships. */
    PortBan ban() {
        return ban;
    }

    boolean exists(int number) {
        return streams.uniform(EXISTS, number) < existsChance;
    }

    /** Whether it is true, but one stay with the call before. */
    boolean continues(int number) {
        double u = streams.uniform(EXISTS, number);
        return u >= existsChance && u < realChance;
    }

    /** Whether what is shown as one stay was two; asked of calls that exist. */
    boolean two(int number) {
        return twoChance > 0 && streams.uniform(TWO_STAYS, number) < twoChance;
    }

    /** Index of the published count that holds the call in this draw, or {@link #NO_COUNT}. */
    int countOf(int number) {
        return count >= 0 && streams.uniform(MEMBER, number) < memberChance ? count : NO_COUNT;
    }

    double shipUniform(int number) {
        return streams.uniform(SHIP, number);
    }

    /** What is known of its stay. */
    Timing.Window stay() {
        return stay;
    }
}
