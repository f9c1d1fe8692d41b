package org.plimsoll.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Builds the founding case that ships with the program. */
@Command(name = "demo", description = "Builds the founding case that ships with the program and opens its dossier.")
final class Demo implements Callable<Integer> {
    private static final int NOT_POSSIBLE = 1;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        err.println("plimsoll demo: the founding case is not in this build");
        err.println("  The pipeline that builds a case has not been joined to the command line.");
        err.println("  Use a newer version.");
        return NOT_POSSIBLE;
    }
}
