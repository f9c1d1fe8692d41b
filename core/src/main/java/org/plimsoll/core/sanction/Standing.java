package org.plimsoll.core.sanction;

/**
 * How a party stands to a list. A mention is not a designation: what needs a listed party takes a {@link Designation}, and only the
 * {@link ListHistory} of a list, which has seen the party's own entry, can make one.
 */
public sealed interface Standing permits Designation, Mention {}
