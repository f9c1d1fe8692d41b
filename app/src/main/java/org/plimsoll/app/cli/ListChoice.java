package org.plimsoll.app.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.PublishedList;
import org.plimsoll.formats.lists.ListFormat;
import picocli.CommandLine.Option;

/** Options by which the user says what a file is, where it cannot be told by itself. */
final class ListChoice {
    /** The formats, as typed. */
    static final class Formats extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Formats() {
            super(Arrays.stream(ListFormat.values()).map(ListFormat::key).toList());
        }
    }

    @Option(
            names = "--list",
            paramLabel = "KEY",
            description =
                    "Which list it is a version of, such as un-1718-vessels; by default the one that its format is usual for.")
    private @Nullable String list;

    @Option(names = "--title", paramLabel = "TEXT", description = "What people call the list.")
    private @Nullable String title;

    @Option(
            names = "--authority",
            paramLabel = "WHO",
            description = "Whose list it is: united_nations, united_states, european_union, united_kingdom, other.")
    private @Nullable String authority;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "How it is written, where that is told wrongly: ${COMPLETION-CANDIDATES}.")
    private @Nullable String format;

    @Option(
            names = "--date",
            paramLabel = "DAY",
            description =
                    "The day as of which the list speaks; by default as it says itself, else a date in the file's name, else today.")
    private @Nullable LocalDate date;

    @Nullable
    LocalDate date() {
        return date;
    }

    /** The authority that a word of the command line names. */
    static Authority authority(String word) {
        return Authority.of(word)
                .orElseThrow(() -> new Refusal(
                        ExitCode.USAGE,
                        "--authority " + word,
                        "Nobody is known by that name here",
                        "Use one of united_nations, united_states, european_union, united_kingdom, other"));
    }

    /** The same for a list of that key. */
    ListChoice forList(String key) {
        var choice = new ListChoice();
        choice.list = key;
        choice.title = title;
        choice.authority = authority;
        choice.format = format;
        choice.date = date;
        return choice;
    }

    Optional<ListFormat> format() {
        return Optional.ofNullable(format)
                .map(f -> ListFormat.of(f)
                        .orElseThrow(() -> new Refusal(
                                ExitCode.USAGE,
                                "--format " + f,
                                "There is no such format",
                                "Use one of " + String.join(", ", new Formats()))));
    }

    /** The list that a file in that format and of that name is said to be a version of; empty where the user says nothing. */
    Optional<ListId> list(ListFormat of, String file) {
        if (list == null && title == null && authority == null) {
            return Optional.empty();
        }
        if (title != null && !ListText.plain(title).equals(title)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--title",
                    "The title holds characters that no reader can see",
                    "Write it in letters, digits and signs alone");
        }
        ListId usual = PublishedList.of(list == null ? "" : list).orElse(of.usualList(file));
        Authority whose =
                Optional.ofNullable(authority).map(ListChoice::authority).orElse(usual.authority());
        String key = list == null ? usual.key() : list;
        try {
            String called = title == null ? (key.equals(usual.key()) ? usual.title() : key) : title;
            return Optional.of(new ListId(key, called, whose));
        } catch (IllegalArgumentException e) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--list " + key,
                    "That is no key of a list",
                    "Use small letters, digits and single hyphens, such as un-1718-vessels");
        }
    }
}
