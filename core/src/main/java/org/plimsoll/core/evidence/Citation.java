package org.plimsoll.core.evidence;

/**
 * What a statement rests on: the source it names, and the row of the case folder that quotes it.
 *
 * @param source id of a {@link Source}
 * @param at the row that holds the statement
 * @param certainty how sure the statement is
 * @param note what the row's author adds; may be empty
 */
public record Citation(String source, Locus at, Certainty certainty, String note) {}
