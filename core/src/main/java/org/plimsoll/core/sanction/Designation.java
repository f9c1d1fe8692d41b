package org.plimsoll.core.sanction;

import java.time.LocalDate;

/** That a subject stands on a list by an entry of its own, and what is known of that for one day. Made by {@link ListHistory} alone. */
public final class Designation implements Standing {

    /** What is known of a listing for one day. */
    public enum Then {
        /** The list says so, or versions from before and after that day hold the entry. */
        IN_FORCE("listed"),
        /** The newest version at hand held it, and is older than the day. */
        WHEN_LAST_SEEN("listed when last seen"),
        /** Versions and dates at hand do not tell. */
        NOT_KNOWN("on the list, but whether on that day is not known"),
        /** Not yet listed, or no longer. */
        NOT_IN_FORCE("not listed");

        private final String words;

        Then(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    private final ListVersion version;
    private final ListEntry entry;
    private final LocalDate day;
    private final Then then;
    private final String reason;

    Designation(ListVersion version, ListEntry entry, LocalDate day, Then then, String reason) {
        this.version = version;
        this.entry = entry;
        this.day = day;
        this.then = then;
        this.reason = reason;
    }

    /** The version that the entry was read from: the one nearest to the day that holds it. */
    public ListVersion version() {
        return version;
    }

    /** The entry. */
    public ListEntry entry() {
        return entry;
    }

    /** The day that was asked about. */
    public LocalDate day() {
        return day;
    }

    /** Whether the listing was in force on that day. */
    public Then then() {
        return then;
    }

    /** What says so, in words. */
    public String reason() {
        return reason;
    }

    /** For people: on which list, and what is known of the day. */
    public String words() {
        return words(then);
    }

    /** The same where another day leaves less to be said. */
    public String words(Then known) {
        String seen = known == Then.WHEN_LAST_SEEN ? ", " + version.date() : "";
        return version.list().title() + ": " + known.words() + seen;
    }

    /** Whether a measure bound on that day, for all that is known: as listed, or listed when last seen. */
    public boolean orders(Measure measure) {
        return entry.terms().measures().contains(measure) && (then == Then.IN_FORCE || then == Then.WHEN_LAST_SEEN);
    }
}
