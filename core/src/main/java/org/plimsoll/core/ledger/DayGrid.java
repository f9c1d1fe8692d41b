package org.plimsoll.core.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days on which the ledger keeps its sums: whole calendar years in UTC.
 *
 * @param first the first of January of the first year
 * @param days how many days, whole years
 */
public record DayGrid(LocalDate first, int days) {

    private static final int LONGEST_STAY_DAYS = 31;
    private static final long SECONDS_PER_DAY = 86_400;

    /** The years of a period, and the next one where a call at the end of the period may leave in it. */
    public static DayGrid covering(LocalDate from, LocalDate to) {
        LocalDate first = LocalDate.of(from.getYear(), 1, 1);
        LocalDate end = LocalDate.of(to.plusDays(LONGEST_STAY_DAYS).getYear(), 12, 31);
        return new DayGrid(first, (int) ChronoUnit.DAYS.between(first, end) + 1);
    }

    /** Seconds since 1970 at which the grid begins. */
    long epochSecond() {
        return first.toEpochDay() * SECONDS_PER_DAY;
    }

    /** Index of the day of a moment; may lie outside 0 to {@code days - 1}. */
    int index(double epochSecond) {
        return (int) StrictMath.floor((epochSecond - epochSecond()) / SECONDS_PER_DAY);
    }

    /** Index of a day. */
    public int index(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(first, day);
    }

    /** Index of the day of a moment. */
    public int index(Instant moment) {
        return index((double) moment.getEpochSecond());
    }

    /** The day of an index. */
    public LocalDate day(int index) {
        return first.plusDays(index);
    }

    /** For each day of which year of the grid it is, from 0. */
    int[] years() {
        int[] years = new int[days];
        for (int index = 0; index < days; index++) {
            years[index] = day(index).getYear() - firstYear();
        }
        return years;
    }

    /** The first year. */
    public int firstYear() {
        return first.getYear();
    }

    /** The last year. */
    public int lastYear() {
        return day(days - 1).getYear();
    }
}
