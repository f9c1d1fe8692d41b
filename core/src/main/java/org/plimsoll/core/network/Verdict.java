package org.plimsoll.core.network;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.sanction.Designation;

/**
 * What the rule of fifty percent says of one party, and why.
 *
 * @param party the party
 * @param answer whether it counts as blocked
 * @param held what blocked parties hold of it together, percent: at least by those certainly blocked, at most by those possibly blocked
 * @param holdings the blocked owners, itself left out
 * @param weakest how sure the statements are that suffice for the answer; empty where the answer is no
 * @param listed its own designations that count, the surest first; not empty where it is blocked in its own right
 * @param round 0 for a party that is listed itself, 1 for what listed parties own, and so on; -1 where the answer is no. An owner of a lower
 *     round counted before the party did, so that following lower rounds never runs in a circle
 */
public record Verdict(
        Party party,
        Answer answer,
        Share held,
        List<Holding> holdings,
        Optional<Certainty> weakest,
        List<Designation> listed,
        int round) {

    /** Whether a party counts as blocked. */
    public enum Answer {
        /** By the least shares that verified statements give. */
        CERTAINLY("counts as blocked"),
        /** Only if unknown shares are high, undated or unverified statements hold, or a listing of open measure or date is one. */
        POSSIBLY("may count as blocked"),
        /** Not even then. */
        NO("does not count as blocked");

        private final String words;

        Answer(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    /**
     * What one blocked owner holds.
     *
     * @param owner the owner
     * @param answer whether the owner is blocked certainly or possibly
     * @param round the owner's round
     * @param share how much it holds
     * @param links the statements that say so
     * @param listed the owner's own designations that count, the surest first
     */
    public record Holding(
            Party owner, Answer answer, int round, Share share, List<Link> links, List<Designation> listed) {
        public Holding {
            listed = List.copyOf(listed);
            links = List.copyOf(links);
        }

        /** For people: {@code 25 % by EXAMPLE ONE (OFAC SDN: listed)}. */
        public String words() {
            String only = answer == Answer.POSSIBLY ? "itself only possibly" : "";
            String by = listed.isEmpty() ? "" : listed.getFirst().words();
            String why = only + (only.isEmpty() || by.isEmpty() ? "" : ", ") + by;
            return share.words() + " by " + owner.name() + (why.isEmpty() ? "" : " (" + why + ")");
        }
    }

    public Verdict {
        holdings = List.copyOf(holdings);
        listed = List.copyOf(listed);
    }

    /** For people, one sentence without its full stop. */
    public String words() {
        String begin = party.name() + " " + answer.words();
        if (!listed.isEmpty()) {
            return begin + " in its own right: " + listed.getFirst().words();
        }
        if (holdings.isEmpty()) {
            return begin + ": no blocked party is known to own of it";
        }
        return begin + ": blocked parties hold " + held.words() + " of it, "
                + holdings.stream().map(Holding::words).collect(Collectors.joining(", "))
                + weakest.map(c ->
                                "; the weakest statement needed is " + c.name().toLowerCase(Locale.ROOT))
                        .orElse("");
    }
}
