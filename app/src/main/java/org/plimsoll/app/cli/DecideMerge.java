package org.plimsoll.app.cli;

import org.plimsoll.core.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Reads two hulls as one; all that is said of the second counts for the first. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description = "Reads two hulls as one; all that is said of the second counts for the first.")
final class DecideMerge extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "HULL", description = "Id of the hull that stays.")
    private String into = "";

    @Parameters(index = "2", paramLabel = "OTHER", description = "Id of the hull that is read as the first.")
    private String other = "";

    @Override
    Decision decision(Session session) {
        if (into.equals(other)) {
            throw new Refusal(ExitCode.USAGE, other, "A hull cannot be merged with itself", "Name two hulls");
        }
        return new Decision.Merge(hull(session, into), hull(session, other));
    }
}
