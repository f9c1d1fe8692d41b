package org.plimsoll.formats.casefile;

import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.vessel.Attribute;

/**
 * A statement that a register makes of a hull of the case, as it would stand in {@code vessels.csv}.
 *
 * @param hull id of the hull
 * @param value a plain decimal where the attribute is a number
 * @param at where the register says so
 */
public record RegisterRow(String hull, Attribute attribute, String value, Locus at) {}
