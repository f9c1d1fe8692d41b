package org.plimsoll.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.lists.ListStore;
import picocli.CommandLine.Option;

/** What all commands on lists share: where the lists are kept. */
abstract class ListsCommand extends CaseCommand {

    @Option(
            names = "--lists",
            paramLabel = "FOLDER",
            description =
                    "Where lists are kept; by default $PLIMSOLL_LISTS, else plimsoll/lists in the user's data folder.")
    private @Nullable Path folder;

    ListStore store() {
        return new ListStore(folder == null ? usual() : folder);
    }

    private static Path usual() {
        return environment("PLIMSOLL_LISTS")
                .map(Path::of)
                .or(() -> environment("XDG_DATA_HOME").map(d -> Path.of(d, "plimsoll", "lists")))
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".local", "share", "plimsoll", "lists"));
    }

    private static Optional<String> environment(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank());
    }
}
