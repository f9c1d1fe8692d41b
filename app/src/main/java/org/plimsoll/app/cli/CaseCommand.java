package org.plimsoll.app.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.plimsoll.app.render.CaseBuild;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.json.JsonWriter;
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
        try {
            return run().code();
        } finally {
            // What ends without a line's end would stay in the buffer when the program ends.
            out().flush();
        }
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
        return new Session(folder, err(), !json && onTerminal());
    }

    /** Whether a person sits in front of it. */
    static boolean onTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    /** What a build came to, for people: the stages, what to look at, the finding, and where the dossier is. */
    void printBuilt(Path folder, Session session, Session.Built built) {
        session.printStages(out());
        int aside = session.reading().issues(Issue.Severity.SET_ASIDE).size();
        int doubts = session.reading().issues(Issue.Severity.DOUBT).size();
        if (aside + doubts > 0) {
            out().println(aside + " set aside, " + doubts + " doubtful: see 'plimsoll check " + folder + "'");
        }
        out().println();
        out().println(built.computed().findings().statements().getFirst().text());
        out().println();
        out().println("Dossier: " + built.folder().resolve(CaseBuild.HTML));
    }

    /** What a build came to, for programs: its folder, and every file with its hash. */
    void printBuilt(Session.Built built) throws IOException {
        JsonWriter out = JsonWriter.pretty(out())
                .beginObject()
                .member("build", built.folder().toString())
                .name("files")
                .beginArray();
        for (ResultFile file : built.files()) {
            out.beginInlineObject()
                    .member("path", file.path())
                    .member("sha256", file.sha256())
                    .endObject();
        }
        out.endArray().endObject().finish();
        out().println();
    }
}
