package org.plimsoll.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.cli.Main;
import org.plimsoll.app.house.Markdown.Cited;
import picocli.CommandLine.ParameterException;

/** Every command line of plimsoll in a document is one that plimsoll understands. It is parsed, not run. */
class CommandLinesTest {
    private static final Pattern OURS = Pattern.compile("(?:\\$ )?(?:[A-Z_]+=\\S* )*(?:\\./)?plimsoll(?: (.*))?");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");

    @Test
    void parse() {
        List<String> wrong = new ArrayList<>();
        int parsed = 0;
        for (var document : Checkout.documents().stream().map(Markdown::read).toList()) {
            for (Cited line : Stream.concat(document.blocks().stream(), document.spans().stream())
                    .toList()) {
                var arguments = arguments(line.text());
                if (arguments.isPresent()) {
                    parsed++;
                    try {
                        Main.commandLine().parseArgs(arguments.get().toArray(String[]::new));
                    } catch (ParameterException e) {
                        wrong.add(line + " (" + e.getMessage() + ")");
                    }
                }
            }
        }
        assertThat(wrong).as("command lines that do not parse").isEmpty();
        assertThat(parsed).as("command lines in documents").isPositive();
    }

    /** The words after {@code plimsoll}, up to what belongs to the shell; nothing where the line is not ours. */
    static Optional<List<String>> arguments(String line) {
        Matcher ours = OURS.matcher(line);
        if (!ours.matches()) {
            return Optional.empty();
        }
        var words = new ArrayList<String>();
        Matcher word = WORD.matcher(Optional.ofNullable(ours.group(1)).orElse(""));
        while (word.find()) {
            if (word.group(3) != null && word.group(3).matches("[#|>&;\\\\].*|\\d>.*")) {
                break;
            }
            words.add(Stream.of(word.group(1), word.group(2), word.group(3))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return Optional.of(words);
    }

    @Test
    void shellSyntaxIsLeftAside() {
        assertThat(arguments("./plimsoll build cases/a --json > out.json # why"))
                .contains(List.of("build", "cases/a", "--json"));
        assertThat(arguments("plimsoll build \"a b\" && ls")).contains(List.of("build", "a b"));
        assertThat(arguments("$ PLIMSOLL_JAVA_OPTS=-Xmx1g ./plimsoll demo")).contains(List.of("demo"));
        assertThat(arguments("plimsolls are lines")).isEmpty();
        assertThat(arguments("mvn verify")).isEmpty();
    }
}
