package org.plimsoll.core.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;

/**
 * One chance to see a place: a scene or a visit that covered it, whatever it showed.
 *
 * @param place id of the place
 * @param when the moment, with its precision
 * @param sensor what looked
 * @param clearShare share of the place that was not hidden, 0 to 1; empty where nobody said
 * @param shipSeen whether a ship was there; empty where nobody said
 * @param citation what it rests on
 */
public record Look(
        String place,
        Span when,
        String sensor,
        Optional<Double> clearShare,
        Optional<Boolean> shipSeen,
        Citation citation) {

    private static final Pattern RADAR = Pattern.compile("\\b(radar|sar|sentinel-1[a-d]?)\\b");

    public Look {
        clearShare.ifPresent(share -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("a share of " + share + " lies outside 0 to 1");
            }
        });
    }

    /** Whether clouds do not hide the place from it, by the words for what looked. */
    public boolean throughCloud() {
        return RADAR.matcher(sensor.toLowerCase(Locale.ROOT)).find();
    }
}
