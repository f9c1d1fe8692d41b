package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps a version of a list that the user has as files. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads a list and keeps it as a version.",
            "The format is told by its beginning; .gz and .zip are unpacked while reading. OFAC's sdn.csv is given together with"
                    + " alt.csv and add.csv."
        })
final class ListsAdd extends ListsCommand {

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "The file with the entries, and files that belong to it.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ListChoice choice = new ListChoice();

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description = "Where the file was fetched from; by default its own name.")
    private @Nullable String from;

    @Override
    ExitCode run() throws IOException {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(ExitCode.FILES, file.toString(), "There is no such file", "Check the path");
            }
        }
        String origin = from == null ? String.valueOf(files.getFirst().getFileName()) : from;
        var adding = new ListAdding(store(), err(), !json() && onTerminal());
        ListAdding.Added added =
                adding.add(files, choice, origin, Optional.ofNullable(choice.date()), LocalDate.now(ZoneOffset.UTC));
        added.print(out(), json());
        return ExitCode.OK;
    }
}
