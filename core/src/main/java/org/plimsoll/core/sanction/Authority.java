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

    /** Whose a list is, by what people call it; {@link #OTHER} where that does not say. */
    public static Authority named(String title) {
        String upper = title.strip().toUpperCase(Locale.ROOT);
        String first = upper.split("[^A-Z0-9]+", -1)[0];
        return switch (first) {
            case "UN", "UNSC", "1718" -> UNITED_NATIONS;
            case "OFAC", "US", "USA" -> UNITED_STATES;
            case "EU" -> EUROPEAN_UNION;
            case "UK", "OFSI" -> UNITED_KINGDOM;
            default -> upper.startsWith("UNITED NATIONS") || upper.startsWith("U.N.") ? UNITED_NATIONS : OTHER;
        };
    }

    /** The authority of that key. */
    public static Optional<Authority> of(String key) {
        return Arrays.stream(values()).filter(a -> a.key().equals(key)).findFirst();
    }
}
