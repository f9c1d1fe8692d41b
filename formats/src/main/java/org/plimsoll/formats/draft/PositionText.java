package org.plimsoll.formats.draft;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.geo.Position;

/**
 * Reads coordinates as people write them: {@code 42.74}, {@code 42,74}, {@code 42.74N}, {@code 42°44.4'N}, {@code 42°44'24"N}, and two of
 * them in one cell. Without letters latitude comes first, unless its number can only be a longitude.
 */
final class PositionText {
    private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d+)?)";
    private static final String MINUTES =
            "(?:\\s*[°º]?\\s*(\\d{1,2}(?:[.,]\\d+)?)\\s*['′’]\\s*(?:(\\d{1,2}(?:[.,]\\d+)?)\\s*(?:\"|″|”|''))?)?";
    private static final Pattern ANGLE =
            Pattern.compile("([nsew]?)\\s*([+-]?)" + NUMBER + MINUTES + "\\s*[°º]?\\s*([nsew]?)");
    private static final Pattern NORTH_EAST =
            Pattern.compile("([+-]?" + NUMBER + "[^nsew]*[ns])[\\s,;/]*([+-]?" + NUMBER + "[^nsew]*[ew])");
    private static final Pattern BEFORE = Pattern.compile("([ns][^nsew]+?)[\\s,;/]*([ew][^nsew]+)");
    private static final Pattern PLAIN =
            Pattern.compile("([+-]?\\d{1,3}\\.\\d+)\\s*[°º]?\\s*[,;/\\s]\\s*([+-]?\\d{1,3}\\.\\d+)\\s*[°º]?");
    private static final int LONGEST = 80;
    private static final int MOST_LATITUDE = 90;
    private static final int MOST_LONGITUDE = 180;

    private PositionText() {}

    /** Degrees north; empty where the text is no latitude. */
    static OptionalDouble latitude(String text) {
        return angle(text, "ns", MOST_LATITUDE);
    }

    /** Degrees east; empty where the text is no longitude. */
    static OptionalDouble longitude(String text) {
        return angle(text, "ew", MOST_LONGITUDE);
    }

    /** A position in one cell; empty where the text is none. */
    static Optional<Position> of(String text) {
        String t = text.strip().toLowerCase(Locale.ROOT).replaceAll("^\\(|\\)$", "");
        if (t.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher letters = NORTH_EAST.matcher(t);
        if (letters.matches()) {
            return position(latitude(letters.group(1)), longitude(letters.group(3)));
        }
        Matcher before = BEFORE.matcher(t);
        if (before.matches()) {
            return position(latitude(before.group(1)), longitude(before.group(2)));
        }
        Matcher plain = PLAIN.matcher(t);
        if (plain.matches()) {
            OptionalDouble first = latitude(plain.group(1));
            return first.isPresent()
                    ? position(first, longitude(plain.group(2)))
                    : position(latitude(plain.group(2)), longitude(plain.group(1)));
        }
        return Optional.empty();
    }

    private static Optional<Position> position(OptionalDouble latitude, OptionalDouble longitude) {
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Position(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble angle(String text, String letters, int most) {
        String t = text.strip().toLowerCase(Locale.ROOT).replace('−', '-');
        Matcher m = ANGLE.matcher(t);
        if (t.length() > LONGEST || !m.matches()) {
            return OptionalDouble.empty();
        }
        String hemisphere = m.group(1) + m.group(6);
        if (hemisphere.length() > 1 || !letters.contains(hemisphere)) {
            return OptionalDouble.empty();
        }
        double minutes = number(m, 4);
        double seconds = number(m, 5);
        double degrees = number(m, 3) + minutes / 60 + seconds / 3600;
        if (degrees > most || minutes >= 60 || seconds >= 60) {
            return OptionalDouble.empty();
        }
        boolean negative = m.group(2).equals("-") != (hemisphere.equals("s") || hemisphere.equals("w"));
        return OptionalDouble.of(negative ? -degrees : degrees);
    }

    private static double number(MatchResult m, int group) {
        String text = m.group(group);
        return text == null ? 0 : Double.parseDouble(text.replace(',', '.'));
    }
}
