package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.plimsoll.app.workspace.FolderProblem;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root command; each subcommand is a class of its own. */
@Command(
        name = "plimsoll",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            Demo.class,
            New.class,
            Simulate.class,
            Build.class,
            Check.class,
            Verify.class,
            Export.class,
            Lists.class,
            Screen.class,
            NetworkOf.class,
            Decide.class,
            Register.class,
            Ports.class,
            Scorecard.class,
            Train.class,
            AutoComplete.GenerateCompletion.class,
            CommandLine.HelpCommand.class
        },
        description = "From open sources about ships to a documented ledger of voyages and cargo.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Done as asked.",
            "1:The input cannot be used; what was built before is untouched.",
            "2:The command line is wrong.",
            "3:Something that the launcher needs is not installed.",
            "4:The launcher could not build the program.",
            "5:Files could not be read or written.",
            "6:verify found a difference.",
            "70:A fault of the program itself."
        })
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The whole command tree, for running and for tests that only parse. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setExecutionExceptionHandler((e, line, parsed) -> failed(e, line));
    }

    /** The program's version; outside a jar there is none. */
    static String version() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** Every failure ends in an error of three parts, never in a stack trace. */
    private static int failed(Exception thrown, CommandLine line) {
        Exception e = thrown instanceof UncheckedIOException unchecked ? cause(unchecked) : thrown;
        Refusal refusal = switch (e) {
            case Refusal known -> known;
            case FolderProblem p -> new Refusal(ExitCode.FILES, p.where(), p.problem(), p.remedy());
            case IOException io ->
                new Refusal(
                        ExitCode.FILES,
                        "files",
                        String.valueOf(io.getMessage()),
                        "Check the path, its permissions and the space on the disk; nothing was half written");
            default ->
                new Refusal(
                        ExitCode.INTERNAL,
                        line.getCommandName(),
                        "A fault of the program: " + e,
                        "Please report it with " + trace(e) + " and the case, if you may share it");
        };
        line.getErr().println(refusal.threeParts());
        return refusal.exitCode().code();
    }

    /** Puts what a maintainer needs into a file, because a stack trace on the screen helps nobody else. */
    private static String trace(Exception e) {
        StringWriter text = new StringWriter();
        e.printStackTrace(new PrintWriter(text));
        try {
            Path file = Files.createTempFile("plimsoll-fault-", ".txt");
            Files.writeString(file, "plimsoll " + version() + ", Java " + Runtime.version() + "\n" + text);
            return file.toString();
        } catch (IOException unwritable) {
            return "this line";
        }
    }

    private static IOException cause(UncheckedIOException wrapped) {
        return Optional.ofNullable(wrapped.getCause()).orElseGet(() -> new IOException(wrapped));
    }

    /** The jar's version. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"plimsoll " + version()};
        }
    }
}
