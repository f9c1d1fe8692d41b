package org.plimsoll.core.screening;

import java.time.LocalDate;
import org.plimsoll.core.sanction.Designation;

/**
 * One line of an answer as it is kept, to be compared with that of the next time.
 *
 * @param subject label of what was asked
 * @param list key of the list
 * @param ref the entry
 * @param name the name that it is listed under
 * @param verdict what kind of match
 * @param then whether it was in force
 * @param version date of the version that was read
 */
public record Answer(
        String subject,
        String list,
        String ref,
        String name,
        Match.Verdict verdict,
        Designation.Then then,
        LocalDate version) {

    /** The answer that a match gives. */
    public static Answer of(Subject subject, Match match) {
        Designation designation = match.designation();
        return new Answer(
                subject.label(),
                designation.version().list().key(),
                designation.entry().ref(),
                designation.entry().name(),
                match.verdict(),
                designation.then(),
                designation.version().date());
    }

    /** What it is about: the same subject and the same entry. */
    public String about() {
        return subject + "\u0000" + list + "\u0000" + ref;
    }
}
