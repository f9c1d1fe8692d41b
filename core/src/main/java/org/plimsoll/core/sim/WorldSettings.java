package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * What a simulated world is to be, apart from the assumptions that its parameters are drawn from.
 *
 * @param kind what of it is told
 * @param family how it departs from what its case states
 * @param period the days in which ships arrive
 * @param register what is published of the ships
 * @param eyes how the pier is watched
 * @param elsewhere what is told of ships away from the pier
 * @param file what the case file says
 */
public record WorldSettings(
        WorldKind kind,
        Family family,
        Period period,
        Register register,
        Eyes eyes,
        Elsewhere elsewhere,
        CaseText file) {

    /**
     * Days in UTC, both included.
     *
     * @param first no earlier than 1950
     * @param last at most {@value #MOST_DAYS} days after the first
     */
    public record Period(LocalDate first, LocalDate last) {

        private static final int MOST_DAYS = 3660;

        public Period {
            if (first.getYear() < 1950 || last.getYear() > 2150) {
                throw new IllegalArgumentException(
                        "a period of " + first + " to " + last + " lies outside 1950 to 2150");
            }
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("the period ends on " + last + ", before it begins on " + first);
            }
            if (ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
                throw new IllegalArgumentException("a period of more than " + MOST_DAYS + " days is too long");
            }
        }

        /** How many days it has. */
        public int days() {
            return (int) ChronoUnit.DAYS.between(first, last) + 1;
        }
    }

    /**
     * What is published of the ships.
     *
     * @param known chance that a ship of the fleet is known by name, number and size
     * @param identified chance that a find of a known ship names it
     * @param banBeginsInPeriod share of the bans of known ships that begin on a day of the period; the others are older
     */
    public record Register(double known, double identified, double banBeginsInPeriod) {
        public Register {
            requireChance("known", known);
            requireChance("identified", identified);
            requireChance("ban begins in period", banBeginsInPeriod);
        }
    }

    /**
     * How the pier is watched.
     *
     * @param clearByMonth chance of a clear sky in January to December, 0 to 1, before the factor on its odds that the world draws
     * @param partialClouds whether a clear sky hides up to three tenths of the pier and a covered one up to all; else all or nothing
     * @param departures chance that the departure of a call is seen, found or not, with a word for the load
     * @param secondWords chance that of such a departure a second analyst has a word too, which may be another one
     */
    public record Eyes(List<Double> clearByMonth, boolean partialClouds, double departures, double secondWords) {

        private static final int MONTHS = 12;

        public Eyes {
            clearByMonth = List.copyOf(clearByMonth);
            if (clearByMonth.size() != MONTHS) {
                throw new IllegalArgumentException(clearByMonth.size() + " shares are not one for each month");
            }
            clearByMonth.forEach(share -> requireChance("clear by month", share));
            requireChance("departures", departures);
            requireChance("second words", secondWords);
        }

        /** The same where so many departures are seen, and one analyst has a word or two have. */
        public Eyes with(double ofDepartures, double bySecond) {
            return new Eyes(clearByMonth, partialClouds, ofDepartures, bySecond);
        }
    }

    /**
     * What is told of known ships away from the pier, whether the call was found or not.
     *
     * @param heard chance that the loss of a transmitter's signal before a call is on record, and likewise its return after it
     * @param discharges chance that the discharge after a call is
     */
    public record Elsewhere(double heard, double discharges) {

        /** Nothing is. */
        public static final Elsewhere NOTHING = new Elsewhere(0, 0);

        public Elsewhere {
            requireChance("heard", heard);
            requireChance("discharges", discharges);
        }
    }

    /**
     * What the case file says.
     *
     * @param itemised how many of the counted calls are told one by one, in a {@link WorldKind#COUNTED} world
     * @param draws how many draws the case asks for
     * @param clearByMonth whether the monthly shares of clear sky are written into the case
     */
    public record CaseText(int itemised, int draws, boolean clearByMonth) {

        private static final int LEAST_DRAWS = 100;
        private static final int MOST_DRAWS = 1_000_000;

        public CaseText {
            if (itemised < 0) {
                throw new IllegalArgumentException(itemised + " itemised calls cannot be");
            }
            if (draws < LEAST_DRAWS || draws > MOST_DRAWS) {
                throw new IllegalArgumentException(draws + " draws lie outside " + LEAST_DRAWS + " to " + MOST_DRAWS);
            }
        }
    }

    /** March to November 2024 at a coast with a monsoon, and seven ships in ten known: the shape of the founding case. */
    public static WorldSettings of(WorldKind kind, Family family) {
        return new WorldSettings(
                kind,
                family,
                new Period(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 11, 30)),
                new Register(0.7, 0.85, 0.2),
                // Sunshine hours as a share of daylight at Vladivostok, January to December.
                new Eyes(List.of(0.63, 0.64, 0.60, 0.49, 0.44, 0.29, 0.26, 0.35, 0.54, 0.61, 0.59, 0.57), false, 0, 0),
                Elsewhere.NOTHING,
                new CaseText(5, 10_000, kind == WorldKind.COUNTED));
    }

    /** The same over other days. */
    public WorldSettings with(Period other) {
        return new WorldSettings(kind, family, other, register, eyes, elsewhere, file);
    }

    /** The same with other knowledge of the ships. */
    public WorldSettings with(Register other) {
        return new WorldSettings(kind, family, period, other, eyes, elsewhere, file);
    }

    /** The same watched otherwise. */
    public WorldSettings with(Eyes other) {
        return new WorldSettings(kind, family, period, register, other, elsewhere, file);
    }

    /** The same with more or less told of ships away from the pier. */
    public WorldSettings with(Elsewhere other) {
        return new WorldSettings(kind, family, period, register, eyes, other, file);
    }

    /** The same with another case file. */
    public WorldSettings with(CaseText other) {
        return new WorldSettings(kind, family, period, register, eyes, elsewhere, other);
    }

    private static void requireChance(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("'" + name + "' is " + value + ", which lies outside 0 to 1");
        }
    }
}
