package org.plimsoll.app.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.identity.Decision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes rows from a hull and reads them as about another one. */
@Command(
        name = "split",
        mixinStandardHelpOptions = true,
        description = "Takes rows from a hull and reads them as about another one.")
final class DecideSplit extends DecisionCommand {
    @Parameters(index = "1", paramLabel = "HULL", description = "Id of the hull that loses the rows.")
    private String from = "";

    @Option(
            names = "--rows",
            required = true,
            split = ",",
            paramLabel = "ROWS",
            description = "Rows that are about the other hull, such as vessels.csv:12,sightings.csv:3.")
    private List<String> rows = List.of();

    @Option(names = "--into", paramLabel = "ID", description = "Id of the other hull; by default a new one.")
    private @Nullable String into;

    @Override
    Decision decision(Session session) {
        String id = freeId(session, hull(session, from), Optional.ofNullable(into));
        if (id.equals(from)) {
            throw new Refusal(ExitCode.USAGE, id, "The rows are about that hull already", "Name another with --into");
        }
        return new Decision.Split(from, id, rows(session, rows));
    }
}
