package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One ship of a simulated world.
 *
 * @param number from 1
 * @param dwtT true deadweight, tonnes
 * @param tankM3 volume of its cargo tanks, cubic metres
 * @param lengthM true length over all, metres
 * @param known what is published of it; empty where nobody knows it
 * @param bannedFrom first day of a port-entry ban; empty where it is under none
 */
public record Ship(
        int number,
        double dwtT,
        double tankM3,
        double lengthM,
        Optional<Particulars> known,
        Optional<LocalDate> bannedFrom) {

    /**
     * What is published of a ship besides its name.
     *
     * @param imo number of the International Maritime Organization, of a series that it does not give out
     * @param size its size; empty where nobody published it
     */
    public record Particulars(String imo, Optional<Size> size) {}

    /**
     * A published size.
     *
     * @param dwtT deadweight in whole tonnes, which differs from the true one by the error of registers
     * @param lengthM length over all to a tenth of a metre
     */
    public record Size(double dwtT, double lengthM) {}

    /** Name by which tables speak of it. */
    public String id() {
        return String.format(Locale.ROOT, "ship-%02d", number);
    }

    /** A name that nobody takes for a real one. */
    public String name() {
        return String.format(Locale.ROOT, "SIMULATED %02d", number);
    }

    /** Whether it was under a ban that day. */
    public boolean banned(LocalDate day) {
        return bannedFrom.isPresent() && !day.isBefore(bannedFrom.get());
    }
}
