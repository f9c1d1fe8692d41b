package org.plimsoll.core.sanction;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Lists that are well known, with the keys that files and commands use for them. */
public enum PublishedList {
    UN_1718_VESSELS("un-1718-vessels", "UN 1718 Committee: designated vessels", Authority.UNITED_NATIONS, true),
    UN_CONSOLIDATED("un-consolidated", "UN Security Council consolidated list", Authority.UNITED_NATIONS, true),
    US_OFAC_SDN("us-ofac-sdn", "OFAC Specially Designated Nationals", Authority.UNITED_STATES, true),
    /** What the Treasury publishes beside its main list: sectoral and other measures that mostly freeze nothing. */
    US_OFAC_CONSOLIDATED("us-ofac-consolidated", "OFAC consolidated non-SDN lists", Authority.UNITED_STATES, false),
    US_CSL("us-csl", "US Consolidated Screening List", Authority.UNITED_STATES, false),
    EU_FSF("eu-fsf", "EU consolidated financial sanctions", Authority.EUROPEAN_UNION, true),
    UK_SANCTIONS("uk-sanctions", "UK Sanctions List", Authority.UNITED_KINGDOM, true),
    OPENSANCTIONS("opensanctions", "OpenSanctions", Authority.OTHER, false);

    private final String key;
    private final String title;
    private final Authority authority;
    private final boolean expected;

    PublishedList(String key, String title, Authority authority, boolean expected) {
        this.key = key;
        this.title = title;
        this.authority = authority;
        this.expected = expected;
    }

    /** The list. */
    public ListId id() {
        return new ListId(key, title, authority);
    }

    /** The list of that key. */
    public static Optional<ListId> of(String key) {
        return Arrays.stream(values())
                .map(PublishedList::id)
                .filter(l -> l.key().equals(key))
                .findFirst();
    }

    /**
     * Lists from which a reader would expect an answer about a ship, and which are not among those asked; a list that gathers others may hold them.
     *
     * @param asked keys of the lists asked
     */
    public static List<ListId> missing(Collection<String> asked) {
        return Arrays.stream(values())
                .filter(l -> l.expected && !asked.contains(l.key))
                .map(PublishedList::id)
                .toList();
    }
}
