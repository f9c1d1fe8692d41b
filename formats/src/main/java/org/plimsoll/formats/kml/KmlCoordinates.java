package org.plimsoll.formats.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;

/** KML's way of writing positions: {@code lon,lat,height lon,lat,height}. Blanks after commas are wrong but common, and harmless. */
final class KmlCoordinates {
    private static final Pattern COMMA = Pattern.compile("\\s{0,64},\\s{0,64}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MAX_NUMBER_CHARS = 64;

    private KmlCoordinates() {}

    /** The positions; empty if something is not a number. */
    static Optional<List<Coordinate>> parse(String text) {
        String joined = COMMA.matcher(text.strip()).replaceAll(",");
        var positions = new ArrayList<Coordinate>();
        if (joined.isEmpty()) {
            return Optional.of(positions);
        }
        for (String position : BLANKS.split(joined)) {
            String[] numbers = position.split(",", -1);
            if (numbers.length < 2 || numbers.length > 3) {
                return Optional.empty();
            }
            try {
                positions.add(new Coordinate(number(numbers[0]), number(numbers[1])));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
        return Optional.of(positions);
    }

    private static double number(String text) {
        if (text.length() > MAX_NUMBER_CHARS) {
            throw new NumberFormatException("too long");
        }
        return Double.parseDouble(text);
    }
}
