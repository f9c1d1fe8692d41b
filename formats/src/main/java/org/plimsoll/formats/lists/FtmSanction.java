package org.plimsoll.formats.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a Sanction of FollowTheMoney says, as written; only what an entry keeps of it.
 *
 * @param programs names and ids of programmes
 * @param provisions what is ordered, in words
 * @param authority who listed
 * @param from first day, else the day of listing; may be empty or no full day
 * @param until last day; may be empty or no full day
 * @param remarks anything else worth keeping
 */
record FtmSanction(
        List<String> programs,
        List<String> provisions,
        String authority,
        String from,
        String until,
        List<String> remarks) {

    static final String SCHEMA = "Sanction";
    private static final int MOST_REASON_CHARS = 400;

    /** What a Sanction says. */
    static FtmSanction of(FtmEntity entity) {
        return of(entity, text -> text);
    }

    /**
     * What a Sanction says.
     *
     * @param shared one object for equal texts: programmes and provisions are the same in thousands of Sanctions
     */
    static FtmSanction of(FtmEntity entity, UnaryOperator<String> shared) {
        var programs = new LinkedHashSet<>(entity.all("programId"));
        programs.addAll(entity.all("program"));
        var remarks = new ArrayList<String>(2);
        for (String status : entity.all("status")) {
            remarks.add("Status: " + status);
        }
        for (String reason : entity.all("reason")) {
            // Reasons of many pages are kept short, because those of all entries wait in memory for their entity.
            remarks.add("Reason: "
                    + (reason.length() > MOST_REASON_CHARS ? reason.substring(0, MOST_REASON_CHARS) + "…" : reason));
        }
        String start = entity.first("startDate");
        return new FtmSanction(
                programs.stream().map(shared).toList(),
                entity.all("provisions").stream().map(shared).toList(),
                shared.apply(entity.first("authority")),
                start.isBlank() ? entity.first("listingDate") : start,
                entity.first("endDate"),
                List.copyOf(remarks));
    }

    /** How much memory its remarks take. */
    int remarkChars() {
        return remarks.stream().mapToInt(String::length).sum();
    }

    /** The same without what is not needed. */
    FtmSanction withoutRemarks() {
        return new FtmSanction(programs, provisions, authority, from, until, List.of());
    }
}
