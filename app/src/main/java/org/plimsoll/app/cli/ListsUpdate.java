package org.plimsoll.app.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.fetch.Fetcher;
import org.plimsoll.app.lists.Addresses;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.app.lists.ListStore;
import org.plimsoll.core.sanction.ListDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches lists from the addresses that the user has named. */
@Command(
        name = "update",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches new versions of lists from the addresses that you have named, and says what changed.",
            "An address that is given once with --from is remembered for the list. Nothing is fetched from anywhere else."
        })
final class ListsUpdate extends ListsCommand {

    @Parameters(
            paramLabel = "LIST",
            arity = "0..1",
            description = "Key of the list; by default all that have an address.")
    private @Nullable String list;

    @Option(
            names = "--from",
            paramLabel = "ADDRESS",
            description = "Where to fetch the list from, now and later: http or https.")
    private @Nullable String from;

    @Option(
            names = "--allow-private",
            description = "Fetch from addresses within a private network or this machine too.")
    private boolean allowPrivate;

    @Mixin
    private ListChoice choice = new ListChoice();

    @Override
    ExitCode run() throws IOException {
        ListStore store = store();
        var addresses = new Addresses(store.root());
        if (from != null) {
            if (list == null) {
                throw new Refusal(
                        ExitCode.USAGE,
                        "--from " + from,
                        "It is not said which list that is",
                        "Name it, such as: plimsoll lists update us-ofac-sdn --from ADDRESS");
            }
            addresses.remember(list, address(from));
        }
        Map<String, URI> wanted = addresses.of(Optional.ofNullable(list));
        if (wanted.isEmpty()) {
            throw new Refusal(
                    ExitCode.INPUT,
                    list == null ? store.root().toString() : list,
                    "No address is known to fetch from",
                    "Name it once: plimsoll lists update KEY --from ADDRESS");
        }
        List<String> failed = new ArrayList<>();
        for (Map.Entry<String, URI> one : wanted.entrySet()) {
            try {
                update(store, one.getKey(), one.getValue());
            } catch (IOException | Refusal e) {
                failed.add(one.getKey());
                err().println("plimsoll: " + one.getKey() + " from "
                        + ListText.shown(one.getValue().toString()));
                err().println("  " + ListText.shown(String.valueOf(e.getMessage())));
                err().println("  What was at hand before is untouched");
            }
        }
        return failed.isEmpty() ? ExitCode.OK : ExitCode.FILES;
    }

    private void update(ListStore store, String key, URI address) throws IOException {
        Path folder = Files.createTempDirectory("plimsoll-list-");
        Path file = folder.resolve(Addresses.fileName(address));
        try {
            err().println("fetching    " + ListText.shown(address.toString()));
            new Fetcher(allowPrivate).fetch(address, file);
            Optional<KeptVersion> before = newest(store, key);
            var adding = new ListAdding(store, err(), !json() && onTerminal());
            ListAdding.Added added = adding.add(
                    List.of(file),
                    choice.forList(key),
                    address.toString(),
                    Optional.ofNullable(choice.date()),
                    LocalDate.now(ZoneOffset.UTC));
            added.print(out(), json());
            if (before.isPresent() && !added.already() && !json()) {
                ListDifference difference =
                        ListDifference.between(store.entries(before.get()), store.entries(added.kept()));
                out().println("  Against " + before.get().version().date() + ": "
                        + difference.added().size() + " added, "
                        + difference.removed().size() + " removed, "
                        + difference.changed().size()
                        + " changed; see 'plimsoll lists changes " + key + "'");
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static Optional<KeptVersion> newest(ListStore store, String key) throws IOException {
        return store.versions().stream()
                .filter(v -> v.version().list().key().equals(key))
                .reduce((a, b) -> b);
    }

    private static URI address(String text) {
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && List.of("http", "https").contains(String.valueOf(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // The same as an address of another kind: said below.
        }
        throw new Refusal(
                ExitCode.USAGE,
                "--from " + text,
                "That is no address to fetch from",
                "Give one that begins with https:// or http://");
    }
}
