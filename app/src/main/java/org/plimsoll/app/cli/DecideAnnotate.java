package org.plimsoll.app.cli;

import java.util.List;
import org.plimsoll.core.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a remark on a hull or a row into the journal; it changes nothing. */
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = "Writes a remark on a hull or a row into the journal; it changes nothing.")
final class DecideAnnotate extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "ABOUT", description = "Id of a hull, or a row such as vessels.csv:12.")
    private String about = "";

    @Override
    Decision decision(Session session) {
        String what =
                about.contains(":") ? rows(session, List.of(about)).getFirst().toString() : hull(session, about);
        return new Decision.Annotate(what);
    }
}
