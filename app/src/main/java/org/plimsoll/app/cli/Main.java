package org.plimsoll.app.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The root command; each subcommand is a class of its own. */
@Command(
        name = "plimsoll",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {Demo.class},
        description = "From open sources about ships to a documented ledger of voyages and cargo.")
public final class Main implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The whole command tree, for running and for tests that only parse. */
    public static CommandLine commandLine() {
        return new CommandLine(new Main());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The jar's version; outside a jar there is none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
            return new String[] {"plimsoll " + version.orElse("(not packaged)")};
        }
    }
}
