package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.plimsoll.core.cargo.CallCargo;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.sanction.PortBan;

/** A call that sightings show, with the variates that belong to it. */
final class ItemisedCall {

    private final Call call;
    private final int ship;
    private final LocalDate day;
    private final PortBan ban;
    private final CallCargo.Variates variates;
    private final Timing timing;
    private final Timing.Variates moments;
    private final Draws existence;
    private final Draws membership;
    private final Draws shipStream;

    ItemisedCall(long seed, Call call, Roster roster, CallCargo cargo, Timing timing) {
        this.call = call;
        this.timing = timing;
        ship = call.party().known().map(roster::index).orElse(-1);
        day = call.stay().seen().day();
        ban = ship < 0 ? PortBan.NONE : roster.portBan(ship, day);
        variates = cargo.variates(call.id());
        moments = timing.variates(call.id());
        existence = Draws.of(seed, call.id(), "exists");
        membership = Draws.of(seed, call.id(), "member");
        shipStream = Draws.of(seed, call.id(), "ship");
    }

    Call call() {
        return call;
    }

    /** The ship's index in the roster, or -1 where it is not named. */
    int ship() {
        return ship;
    }

    LocalDate day() {
        return day;
    }

    /** What the listings of the ship say of that day; only for named ships. */
    PortBan ban() {
        return ban;
    }

    CallCargo.Variates variates() {
        return variates;
    }

    boolean exists(int number) {
        return existence.uniform(number) < call.belief().exists();
    }

    Optional<String> memberOf(int number) {
        return call.belief()
                .membership()
                .filter(m -> membership.uniform(number) < m.chance())
                .map(Call.Membership::aggregate);
    }

    double shipUniform(int number) {
        return shipStream.uniform(number);
    }

    double leaves(int number) {
        return timing.leaves(call.stay(), moments, number);
    }
}
