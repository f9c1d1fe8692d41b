package org.plimsoll.formats.spreadsheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * Days since the turn of 1900, or of 1904 in workbooks from old Macs, as spreadsheets count them: with a 29 February 1900 that never was.
 *
 * <p>Accuracy: to the second; fractions of a day are stored as binary fractions, so finer parts are noise.
 */
final class SerialDate {
    private static final int SECONDS = 86_400;
    private static final int LEAP_1900 = 60;
    /** 31 December 9999. */
    private static final int LAST_DAY = 2_958_465;

    private static final LocalDate BEFORE_1900_03 = LocalDate.of(1899, 12, 31);
    private static final LocalDate AFTER_1900_02 = LocalDate.of(1899, 12, 30);
    private static final LocalDate MAC = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SerialDate() {}

    /** The day, moment or time of day in ISO form; empty where the number is none. */
    static Optional<String> iso(BigDecimal serial, boolean date1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) >= 0) {
            return Optional.empty();
        }
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        long day = seconds / SECONDS;
        int ofDay = (int) (seconds % SECONDS);
        String time = TIME.format(LocalTime.ofSecondOfDay(ofDay));
        if (day == 0 && !date1904) {
            return Optional.of(time);
        }
        if (day == LEAP_1900 && !date1904) {
            return Optional.empty();
        }
        LocalDate base = date1904 ? MAC : day < LEAP_1900 ? BEFORE_1900_03 : AFTER_1900_02;
        LocalDate date = base.plusDays(day);
        return Optional.of(ofDay == 0 ? date.toString() : date + "T" + time);
    }
}
