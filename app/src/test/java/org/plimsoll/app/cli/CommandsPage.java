package org.plimsoll.app.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The reference page of commands, made from the command line's own model. */
final class CommandsPage {
    private final StringBuilder text = new StringBuilder();

    private CommandsPage() {}

    static String current() {
        return new CommandsPage().page();
    }

    private String page() {
        CommandLine root = Main.commandLine();
        text.append("""
                # Commands
                This page is made from the code; a test fails when it is stale and says how to renew it. `plimsoll help COMMAND` says the same.

                """);
        text.append("| command | does |\n|---|---|\n");
        List<CommandLine> commands = root.getSubcommands().values().stream()
                .distinct()
                .filter(c -> !c.getCommandSpec().usageMessage().hidden())
                .toList();
        for (CommandLine command : commands) {
            String name = command.getCommandName();
            row("[" + name + "](#" + name + ")", description(command).getFirst());
        }
        text.append("""

                All commands print results on the standard output and everything else on the standard error. A command that fails prints three
                lines there: where, what is wrong, and how to mend it.

                """);
        for (CommandLine command : commands) {
            command(command);
            command.getSubcommands().values().stream().distinct().forEach(this::command);
        }
        exitCodes();
        return text.toString();
    }

    private void command(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        boolean below = command.getParent() != null && command.getParent().getParent() != null;
        text.append(below ? "### " : "## ").append(name(spec)).append('\n');
        text.append("```\n").append(synopsis(spec)).append("\n```\n");
        description(command).forEach(line -> text.append(line).append('\n'));
        text.append("\n| option | meaning |\n|---|---|\n");
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            row(code(parameter.paramLabel()), meaning(parameter));
        }
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                row(
                        Arrays.stream(option.names())
                                .map(name -> code(withLabel(name, option)))
                                .collect(Collectors.joining(", ")),
                        meaning(option));
            }
        }
        text.append('\n');
    }

    /** The words after {@code plimsoll}. */
    private static String name(CommandSpec spec) {
        return spec.qualifiedName(" ").substring("plimsoll ".length());
    }

    private static String synopsis(CommandSpec spec) {
        StringBuilder line = new StringBuilder("plimsoll ").append(name(spec));
        for (PositionalParamSpec parameter : spec.positionalParameters()) {
            line.append(' ').append(parameter.paramLabel());
        }
        spec.options().stream()
                .filter(OptionSpec::required)
                .forEach(o -> line.append(' ').append(withLabel(o.longestName(), o)));
        return line.toString();
    }

    private static String withLabel(String name, OptionSpec option) {
        return option.arity().max() == 0 ? name : name + " " + option.paramLabel();
    }

    private static List<String> description(CommandLine command) {
        return Arrays.stream(command.getCommandSpec().usageMessage().description())
                .map(line -> plain(line, candidates(command.getCommandSpec())))
                .toList();
    }

    private static String meaning(ArgSpec argument) {
        return plain(String.join(" ", argument.description()), choices(argument))
                + (argument.required() && argument.isOption() ? " Needed." : "");
    }

    /** As picocli fills its own placeholders, without the width of a screen. */
    private static String plain(String line, String candidates) {
        return line.replace("${COMPLETION-CANDIDATES}", candidates)
                .replace("%n", " ")
                .replace("${PARENT-COMMAND-FULL-NAME:-the parent command}", "plimsoll")
                .replace("${ROOT-COMMAND-NAME:-the root command}", "plimsoll")
                .replace("${ROOT-COMMAND-NAME}", "plimsoll")
                .strip();
    }

    private static String candidates(CommandSpec spec) {
        return spec.options().stream()
                .map(CommandsPage::choices)
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String choices(ArgSpec argument) {
        if (argument.completionCandidates() == null) {
            return "";
        }
        List<String> words = new ArrayList<>();
        argument.completionCandidates().forEach(words::add);
        return String.join(", ", words);
    }

    private void exitCodes() {
        text.append("## Exit codes\n| code | meaning |\n|---|---|\n");
        for (ExitCode code : ExitCode.values()) {
            row(Integer.toString(code.code()), code.meaning());
        }
    }

    private void row(String... cells) {
        text.append('|');
        for (String cell : cells) {
            text.append(' ').append(cell.replace("|", "\\|")).append(" |");
        }
        text.append('\n');
    }

    private static String code(String word) {
        return "`" + word + "`";
    }
}
