package org.plimsoll.formats.casefile;

import java.util.List;
import org.plimsoll.core.evidence.Issue;

/**
 * What a register says of the hulls of a case.
 *
 * @param fresh statements that the case does not have from this source yet, in the register's order
 * @param rows how many ships the register has
 * @param matched how many of them are hulls of the case, by IMO number
 * @param known how many statements the case has already
 * @param unused columns that are not understood
 * @param issues what was set aside
 */
public record RegisterReading(
        List<RegisterRow> fresh, long rows, int matched, int known, List<String> unused, List<Issue> issues) {
    public RegisterReading {
        fresh = List.copyOf(fresh);
        unused = List.copyOf(unused);
        issues = List.copyOf(issues);
    }
}
