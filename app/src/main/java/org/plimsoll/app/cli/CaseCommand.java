package org.plimsoll.app.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.casefile.CaseReading;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** What all commands on a case share: where they print, how they fail, and whether a program reads along. */
abstract class CaseCommand implements Callable<Integer> {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(names = "--json", description = "Print one JSON object for programs instead of text for people.")
    private boolean json;

    /** The command's own work. */
    abstract ExitCode run() throws IOException;

    @Override
    public final Integer call() throws IOException {
        return run().code();
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Opens a case; progress goes to the error stream, so that results can be piped. */
    Session open(Path folder) throws IOException {
        boolean terminal = !json
                && Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
        return new Session(folder, err(), terminal);
    }

    /** One line that counts the issues, where there are any that a reader should know. */
    void printIssues(CaseReading reading) {
        int aside = reading.issues(Issue.Severity.SET_ASIDE).size();
        int doubts = reading.issues(Issue.Severity.DOUBT).size();
        if (aside + doubts > 0) {
            out().println(aside + " set aside, " + doubts + " doubtful: see 'plimsoll check'");
        }
    }
}
