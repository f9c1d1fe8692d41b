package org.plimsoll.app.cli;

import java.io.IOException;
import org.plimsoll.core.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a decision back. Undoing an undoing brings the decision back. */
@Command(
        name = "undo",
        mixinStandardHelpOptions = true,
        description = "Takes a decision back. Undoing an undoing brings the decision back.")
final class DecideUndo extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "NUMBER", description = "Number of the decision, as the log lists it.")
    private String number = "";

    @Override
    Decision decision(Session session) throws IOException {
        int count = session.workspace().additions().journal().rulings().all().size();
        int n = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
        if (n < 1 || n > count) {
            throw new Refusal(
                    ExitCode.USAGE,
                    number,
                    "There is no decision of that number; the journal has " + count,
                    "See 'plimsoll decide log' for the numbers");
        }
        return new Decision.Undo(n);
    }
}
