package org.plimsoll.core.sanction;

/**
 * A list that somebody publishes, whatever its version.
 *
 * @param key short name in lower case with hyphens, for files and commands, such as {@code us-ofac-sdn}
 * @param title what people call it
 * @param authority whose it is
 */
public record ListId(String key, String title, Authority authority) {
    public ListId {
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*") || key.length() > 64) {
            throw new IllegalArgumentException(key + " is no key of a list");
        }
    }
}
