package org.plimsoll.core.casefile;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.plimsoll.core.measure.Span;

/**
 * What a case asks.
 *
 * @param id short name: that of the folder
 * @param title headline of the dossier
 * @param text the question in a sentence or two
 * @param first first day of the period
 * @param last last day of the period
 * @param asOf the day whose knowledge the dossier shows; it stands for today, because a build reads no clock
 */
public record Question(String id, String title, String text, LocalDate first, LocalDate last, LocalDate asOf) {

    /** A time that is known to the day is no wider, whatever the offset of local times leaves open. */
    private static final Duration TO_THE_DAY = Duration.ofHours(36);

    /** By so much the first and the last day of a period may differ from those in UTC. */
    private static final Duration ZONES = Duration.ofHours(14);

    public Question {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
    }

    /** The period as a span, in UTC. */
    public Span period() {
        return Span.days(first, last);
    }

    /** Whether something that was seen then is of the period: filed under one of its days, or too vague in time to be kept out. */
    public boolean holds(Span seen) {
        boolean filed = !seen.day().isBefore(first) && !seen.day().isAfter(last);
        return filed || (seen.width().compareTo(TO_THE_DAY) > 0 && seen.overlaps(period()));
    }

    /** Whether a published figure speaks of this period, give or take what "since March" leaves open: a fifth at either end. */
    public boolean isThatOf(Span published) {
        Duration slack = period().width().dividedBy(5).plus(ZONES);
        return apart(published.earliest(), period().earliest()).compareTo(slack) <= 0
                && apart(published.latest(), period().latest()).compareTo(slack) <= 0;
    }

    private static Duration apart(Instant a, Instant b) {
        return Duration.between(a, b).abs();
    }
}
