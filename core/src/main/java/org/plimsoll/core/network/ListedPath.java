package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.plimsoll.core.network.Validity.Then;
import org.plimsoll.core.sanction.Designation;

/**
 * A chain of statements from a party to a listed one.
 *
 * @param day the day asked about; no link is known to have been out of force then
 * @param steps the links in turn
 * @param weakest the link that the chain hangs on
 * @param listed how the last party is, or may be, listed on that day
 */
public record ListedPath(LocalDate day, List<Step> steps, Link weakest, List<Designation> listed) {

    /**
     * One link of the chain, walked from one party to the next; a link that holds both ways may be walked against its direction.
     *
     * @param from the party walked from
     * @param link the statement
     * @param to the party walked to
     */
    public record Step(Party from, Link link, Party to) {}

    public ListedPath {
        steps = List.copyOf(steps);
        listed = List.copyOf(listed);
        if (steps.isEmpty() || listed.isEmpty()) {
            throw new IllegalArgumentException("a path needs a link and a listed end");
        }
    }

    /** The listed party. */
    public Party end() {
        return steps.getLast().to();
    }

    /** Links of which no source says that they were in force on the day. */
    public List<Link> undated() {
        return steps.stream()
                .map(Step::link)
                .filter(link -> link.valid().on(day) == Then.NOT_KNOWN)
                .toList();
    }

    /** On which lists the last party stands, or may; for people. */
    public String lists() {
        return listed.stream().map(d -> Network.words(d, day)).distinct().collect(Collectors.joining("; "));
    }

    /** Whether the last party is listed for all that is known of the day: a list says so, or did when last seen. */
    public boolean known() {
        return listed.stream()
                .map(d -> Network.then(d, day))
                .anyMatch(t -> t == Designation.Then.IN_FORCE || t == Designation.Then.WHEN_LAST_SEEN);
    }

    /** For people, one sentence without its full stop. */
    public String words() {
        var words = new StringBuilder(steps.getFirst().from().name());
        for (Step step : steps) {
            words.append(' ')
                    .append(step.link().relation().words())
                    .append(' ')
                    .append(step.to().name());
        }
        words.append(" (")
                .append(lists())
                .append("); weakest link: ")
                .append(weakest.relation().words())
                .append(", ")
                .append(weakest.certainty().name().toLowerCase(Locale.ROOT));
        int undated = undated().size();
        if (undated > 0) {
            words.append("; ")
                    .append(undated)
                    .append(undated == 1 ? " link is" : " links are")
                    .append(" of unknown date");
        }
        return words.toString();
    }
}
