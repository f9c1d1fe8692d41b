package org.plimsoll.core.sanction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose list it is, and so whom it binds: a listing by the United Nations binds every State, one by a State or union its own persons and ports. */
public enum Authority {
    UNITED_NATIONS("United Nations"),
    UNITED_STATES("United States"),
    EUROPEAN_UNION("European Union"),
    UNITED_KINGDOM("United Kingdom"),
    /** Any other State, or a list that gathers from several. */
    OTHER("other");

    private final String words;

    Authority(String words) {
        this.words = words;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** As written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The authority of that key. */
    public static Optional<Authority> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
    }
}
