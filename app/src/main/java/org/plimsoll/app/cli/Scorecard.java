package org.plimsoll.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What the program computes, held against worlds whose truth is known. */
@Command(
        name = "scorecard",
        mixinStandardHelpOptions = true,
        subcommands = ScorecardInference.class,
        description = "Holds what the program computes against simulated worlds whose truth is known.")
final class Scorecard implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
