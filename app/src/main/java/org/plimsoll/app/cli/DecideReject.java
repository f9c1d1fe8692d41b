package org.plimsoll.app.cli;

import java.util.List;
import org.plimsoll.core.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets rows aside because they are not believed; they stay in their file. */
@Command(
        name = "reject",
        mixinStandardHelpOptions = true,
        description = "Sets rows aside because they are not believed; they stay in their file.")
final class DecideReject extends DecisionCommand {
    @Parameters(index = "1", arity = "1..*", paramLabel = "ROW", description = "Rows such as vessels.csv:12.")
    private List<String> rows = List.of();

    @Override
    Decision decision(Session session) {
        return new Decision.Reject(rows(session, rows));
    }
}
