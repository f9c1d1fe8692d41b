package org.plimsoll.core.casefile;

/**
 * A traffic that the case follows.
 *
 * @param id short name used in the case's files
 * @param title for headings
 * @param commodity what is carried
 * @param watch id of the place where calls are counted; calls within it count
 * @param subject who calls, in words that fit after "Between … and …": {@code North Korean tankers}
 * @param receiver who receives it
 * @param measured whether volumes are estimated for it; the others stand on the time line only
 */
public record Flow(
        String id, String title, String commodity, String watch, String subject, String receiver, boolean measured) {}
