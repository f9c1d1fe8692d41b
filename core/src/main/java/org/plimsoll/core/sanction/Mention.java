package org.plimsoll.core.sanction;

/**
 * That somebody is named in the entry of another. A mention lists nobody, however grave the entry: there is no way from here to a
 * {@link Designation}.
 *
 * @param list the list
 * @param ref the entry that mentions
 * @param by the name of that entry's subject
 * @param tie how the two stand to each other
 */
public record Mention(ListId list, String ref, String by, Tie tie) implements Standing {}
