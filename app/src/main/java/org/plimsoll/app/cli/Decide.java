package org.plimsoll.app.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What analysts decide about a case; each decision is a line of its journal. */
@Command(
        name = "decide",
        mixinStandardHelpOptions = true,
        subcommands = {
            DecideMerge.class,
            DecideSplit.class,
            DecideReject.class,
            DecideAnnotate.class,
            DecideUndo.class,
            DecideLog.class
        },
        description = {
            "Records decisions about a case in its journal, decisions.jsonl, or lists them.",
            "A decision changes no other file, and 'plimsoll decide undo' takes it back. The journal is only ever added to; each line "
                    + "holds the digest of the one before, so that a change made afterwards shows."
        })
final class Decide implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
