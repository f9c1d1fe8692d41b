package org.plimsoll.formats.draft;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.measure.SpanText;
import org.plimsoll.formats.spreadsheet.SheetCell;

/**
 * Reads dates as people write them into tables.
 *
 * <p>Algorithm: whatever a case folder accepts stays as it is; then the forms below are tried. Where day and month are both numbers with a
 * slash or hyphen between them, both orders that are possible count, unless the order is given; dots are day first, as everywhere where
 * dots are used. Years of two digits are read only beside a month's name.
 *
 * <p>Limitations: a spreadsheet's bare number is taken as days since the turn of 1900, which is wrong for workbooks that count from 1904
 * and do not format the column as a date.
 *
 * @param order the order of day and month where the author of the table has said it
 */
record DateText(Optional<DateOrder> order) {
    private static final Pattern WEEKDAY =
            Pattern.compile("^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+(?=[\\d\\p{L}])");
    private static final Pattern TIME = Pattern.compile(
            "[\\s,t]+(\\d{1,2})[:.](\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(am|pm)?\\s*(z|utc|gmt|[+-]\\d{2}:?\\d{2})?$");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\.?");
    private static final Pattern KOREAN =
            Pattern.compile("(\\d{4})\\s*[년年]\\s*(\\d{1,2})\\s*[월月]\\s*(?:(\\d{1,2})\\s*[일日])?");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\s?г?\\.?");
    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})\\s*[/-]\\s*(\\d{1,2})\\s*[/-]\\s*(\\d{4})");
    private static final Pattern DAY_NAME = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]*(?:of\\s+)?(\\p{L}{3,})[\\s.,-]+(\\d{4}|\\d{2})(?:\\s?г\\.?)?");
    private static final Pattern NAME_DAY =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})");
    private static final Pattern NAME_YEAR = Pattern.compile("(\\p{L}{3,})[\\s.,-]+(\\d{4})");
    private static final Pattern DAYS_NAME =
            Pattern.compile("(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})\\s+(\\p{L}{3,})\\.?,?\\s+(\\d{4})");
    private static final Pattern NAME_DAYS =
            Pattern.compile("(\\p{L}{3,})\\.?\\s+(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2}),?\\s+(\\d{4})");
    private static final Pattern BETWEEN =
            Pattern.compile("\\s+(?:to|until|till|по|до|-|–|—|~)\\s+|\\s*[–—~]\\s*|(?<=\\d{4}-\\d\\d-\\d\\d)/");

    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "янв"),
            List.of("feb", "фев"),
            List.of("mar", "мар"),
            List.of("apr", "апр"),
            List.of("may", "май", "мая"),
            List.of("jun", "июн"),
            List.of("jul", "июл"),
            List.of("aug", "авг"),
            List.of("sep", "сен"),
            List.of("oct", "окт"),
            List.of("nov", "ноя"),
            List.of("dec", "дек"));

    private static final LocalDate SERIAL_DAY_0 = LocalDate.of(1899, 12, 30);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(29_221); // 1980
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050); // 2099
    private static final int SECONDS = 86_400;
    private static final int LONGEST = 80;
    private static final int NEWEST_OF_LAST_CENTURY = 80;

    /** The date of a cell; empty where it is none. */
    Optional<WrittenDate> of(SheetCell cell) {
        String text = cell.text().strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (SpanText.UTC.parse(text).isPresent()) {
            return Optional.of(WrittenDate.at(text));
        }
        if (text.matches("\\d{5}(\\.\\d+)?")) {
            return serial(new BigDecimal(text));
        }
        String plain = text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            Optional<WrittenDate> single = single(plain);
            return single.isPresent() ? single : range(plain);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenDate> serial(BigDecimal days) {
        if (days.compareTo(FIRST_SERIAL) < 0 || days.compareTo(LAST_SERIAL) > 0) {
            return Optional.empty();
        }
        LocalDate day = SERIAL_DAY_0.plusDays(days.longValue());
        int second = days.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(SECONDS))
                .intValue();
        return Optional.of(WrittenDate.at(
                second == 0
                        ? day.toString()
                        : day.atTime(LocalTime.ofSecondOfDay(second)).toString()));
    }

    private Optional<WrittenDate> range(String text) {
        Matcher days = DAYS_NAME.matcher(text);
        if (days.matches()) {
            return month(days.group(3)).map(m -> span(days.group(4), m, days.group(1), days.group(2)));
        }
        Matcher after = NAME_DAYS.matcher(text);
        if (after.matches()) {
            return month(after.group(1)).map(m -> span(after.group(4), m, after.group(2), after.group(3)));
        }
        String[] parts = BETWEEN.split(text);
        if (parts.length != 2) {
            return Optional.empty();
        }
        return part(parts[0])
                .flatMap(a -> part(parts[1]).map(b -> new WrittenDate(a.from(), b.last(), a.twoWays() || b.twoWays())))
                .filter(d -> SpanText.UTC.parse(d.from(), d.to()).isPresent());
    }

    private Optional<WrittenDate> part(String text) {
        return SpanText.UTC.parse(text).isPresent() ? Optional.of(WrittenDate.at(text)) : single(text);
    }

    private static WrittenDate span(String year, int month, String first, String last) {
        return new WrittenDate(
                day(year, month, first).toString(), day(year, month, last).toString(), false);
    }

    private Optional<WrittenDate> single(String text) {
        String dated = WEEKDAY.matcher(text).replaceFirst("");
        Matcher time = TIME.matcher(dated);
        if (!time.find()) {
            return day(dated);
        }
        Optional<WrittenDate> day = day(dated.substring(0, time.start()).strip());
        return day.map(d -> d.oneDay() ? WrittenDate.at(d.from() + "T" + clock(time)) : d);
    }

    /** The date at a time of day; the date alone where the text is no time. */
    static WrittenDate at(WrittenDate date, String time, boolean utc) {
        Matcher clock = TIME.matcher(" " + time.strip().toLowerCase(Locale.ROOT));
        if (!date.oneDay() || !clock.matches()) {
            return date;
        }
        try {
            WrittenDate moment = WrittenDate.at(date.from() + "T" + clock(clock));
            return utc ? moment.inUtc() : moment;
        } catch (DateTimeException noTime) {
            return date;
        }
    }

    private static String clock(Matcher time) {
        int hour = Integer.parseInt(time.group(1));
        String half = time.group(4);
        if (half != null) {
            hour = hour % 12 + (half.equals("pm") ? 12 : 0);
        }
        LocalTime clock = LocalTime.of(
                hour, Integer.parseInt(time.group(2)), time.group(3) == null ? 0 : Integer.parseInt(time.group(3)));
        return clock + zone(time.group(5));
    }

    private static String zone(@Nullable String written) {
        if (written == null) {
            return "";
        }
        if (!written.startsWith("+") && !written.startsWith("-")) {
            return "Z";
        }
        return written.contains(":") ? written : written.substring(0, 3) + ":" + written.substring(3);
    }

    private Optional<WrittenDate> day(String text) {
        Matcher m = YEAR_FIRST.matcher(text);
        if (m.matches()) {
            return whole(day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        }
        m = EIGHT_DIGITS.matcher(text);
        if (m.matches()) {
            return whole(day(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        }
        m = KOREAN.matcher(text);
        if (m.matches()) {
            int month = Integer.parseInt(m.group(2));
            return m.group(3) == null
                    ? Optional.of(WrittenDate.at(
                            YearMonth.of(Integer.parseInt(m.group(1)), month).toString()))
                    : whole(day(m.group(1), month, m.group(3)));
        }
        m = DOTS.matcher(text);
        if (m.matches()) {
            return whole(day(m.group(3), Integer.parseInt(m.group(2)), m.group(1)));
        }
        m = NUMBERS.matcher(text);
        return m.matches() ? numbers(m.group(1), m.group(2), m.group(3)) : named(text);
    }

    private static Optional<WrittenDate> named(String text) {
        Matcher dayName = DAY_NAME.matcher(text);
        if (dayName.matches()) {
            return month(dayName.group(2)).flatMap(m -> whole(day(dayName.group(3), m, dayName.group(1))));
        }
        Matcher nameDay = NAME_DAY.matcher(text);
        if (nameDay.matches()) {
            return month(nameDay.group(1)).flatMap(m -> whole(day(nameDay.group(3), m, nameDay.group(2))));
        }
        Matcher nameYear = NAME_YEAR.matcher(text);
        if (nameYear.matches()) {
            return month(nameYear.group(1))
                    .map(m -> WrittenDate.at(
                            YearMonth.of(Integer.parseInt(nameYear.group(2)), m).toString()));
        }
        return Optional.empty();
    }

    private Optional<WrittenDate> numbers(String a, String b, String year) {
        int first = Integer.parseInt(a);
        int second = Integer.parseInt(b);
        boolean dayFirst =
                second <= 12 && order.filter(o -> o == DateOrder.MONTH_FIRST).isEmpty();
        boolean monthFirst =
                first <= 12 && order.filter(o -> o == DateOrder.DAY_FIRST).isEmpty();
        if (dayFirst && monthFirst && first != second) {
            LocalDate one = day(year, second, a);
            LocalDate other = day(year, first, b);
            return Optional.of(
                    one.isBefore(other)
                            ? new WrittenDate(one.toString(), other.toString(), true)
                            : new WrittenDate(other.toString(), one.toString(), true));
        }
        if (dayFirst) {
            return whole(day(year, second, a));
        }
        return monthFirst ? whole(day(year, first, b)) : Optional.empty();
    }

    private static Optional<WrittenDate> whole(LocalDate day) {
        return Optional.of(WrittenDate.at(day.toString()))
                .filter(d -> SpanText.UTC.parse(d.from()).isPresent());
    }

    private static LocalDate day(String year, int month, String day) {
        int number = Integer.parseInt(year);
        int century = year.length() > 2 ? 0 : number < NEWEST_OF_LAST_CENTURY ? 2000 : 1900;
        return LocalDate.of(century + number, month, Integer.parseInt(day));
    }

    private static Optional<Integer> month(String name) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).stream().anyMatch(name::startsWith)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
