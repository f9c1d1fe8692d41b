package org.plimsoll.core.vessel;

import java.util.Optional;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.measure.Span;

/**
 * One fact about a hull, as one source gives it.
 *
 * @param hull id of the hull in the case
 * @param attribute what is said
 * @param value the value as given; a plain decimal where the attribute is a number
 * @param valid when it held; empty where the source does not say
 * @param citation what it rests on
 */
public record Statement(String hull, Attribute attribute, String value, Optional<Span> valid, Citation citation) {

    /** The value as a number. */
    public double number() {
        return Double.parseDouble(value);
    }
}
