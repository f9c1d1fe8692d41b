package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.measure.Span;

/** Days as people read them, the same in every locale. */
public final class Dates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private Dates() {}

    /** {@code 7 March 2024}. */
    public static String day(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** {@code 7 March}. */
    public static String dayAndMonth(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** {@code March}. */
    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    /** {@code 7 March and 5 November 2024}, the year once where it is the same. */
    public static String between(LocalDate first, LocalDate last) {
        return (first.getYear() == last.getYear() ? dayAndMonth(first) : day(first)) + " and " + day(last);
    }

    /** A span as short as its precision allows: {@code 7 Mar 2024}, {@code 17–20 Oct 2024}, {@code Jan–May 2023}, {@code 2023}. */
    public static String span(Span span) {
        LocalDate first = LocalDate.ofInstant(span.earliest().plusSeconds(36_000), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(span.latest().plusSeconds(32_400), ZoneOffset.UTC);
        if (!last.isAfter(first)) {
            return brief(first);
        }
        if (first.getYear() == last.getYear() && first.getMonth() == last.getMonth()) {
            return first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()
                    ? month(first).substring(0, 3) + " " + first.getYear()
                    : first.getDayOfMonth() + "–" + brief(last);
        }
        if (first.getYear() == last.getYear()
                && first.getDayOfMonth() == 1
                && last.getDayOfMonth() == last.lengthOfMonth()) {
            return first.getMonthValue() == 1 && last.getMonthValue() == 12
                    ? Integer.toString(first.getYear())
                    : month(first).substring(0, 3) + "–" + month(last).substring(0, 3) + " " + first.getYear();
        }
        return first.getYear() == last.getYear()
                ? first.getDayOfMonth() + " " + month(first).substring(0, 3) + " – " + brief(last)
                : brief(first) + " – " + brief(last);
    }

    /** {@code 7 Mar 2024}. */
    public static String brief(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day).substring(0, 3) + " " + day.getYear();
    }

    /** A day that may never come: the day, or {@code not reached}. */
    public static String orNever(Optional<LocalDate> day) {
        return day.map(Dates::day).orElse("not reached");
    }
}
