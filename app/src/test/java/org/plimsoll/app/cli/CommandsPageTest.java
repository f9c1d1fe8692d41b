package org.plimsoll.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class CommandsPageTest {
    private static final Path FILE = Path.of("..", "docs", "reference", "commands.md");

    /** Renews the page before it is tested. */
    private static final boolean RENEW = "true".equals(System.getenv("PLIMSOLL_RENEW"));

    @Test
    void thePageSaysWhatTheCommandLineTakes() throws IOException {
        String current = CommandsPage.current();
        if (RENEW) {
            Files.writeString(FILE, current);
        }
        assertThat(Files.readString(FILE))
                .as("docs/reference/commands.md is stale; this renews it: PLIMSOLL_RENEW=true mvn test -pl app -am "
                        + "-Dtest=CommandsPageTest -Dsurefire.failIfNoSpecifiedTests=false")
                .isEqualTo(current);
    }

    @Test
    void noPlaceholderIsLeftOnIt() {
        assertThat(CommandsPage.current())
                .doesNotContain("${")
                .doesNotContain("%n")
                .doesNotContain("@|");
    }

    /** The help on the screen and the page list the same codes. */
    @Test
    void theHelpListsEveryExitCode() {
        CommandLine root = Main.commandLine();
        assertThat(root.getCommandSpec().usageMessage().exitCodeList().keySet())
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> Integer.toString(code.code()))
                        .toList());
    }
}
