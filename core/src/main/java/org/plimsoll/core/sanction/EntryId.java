package org.plimsoll.core.sanction;

/**
 * Which entry of which list, whatever the version.
 *
 * @param list key of the list
 * @param ref the list's own number or name for the entry
 */
public record EntryId(String list, String ref) {
    /** Of an entry. */
    public static EntryId of(ListId list, ListEntry entry) {
        return new EntryId(list.key(), entry.ref());
    }

    /** As one word: {@code us-ofac-sdn/12345}. */
    public String key() {
        return list + "/" + ref;
    }
}
