package org.plimsoll.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every dependency has a line in DECISIONS.md, and no line there is of one that has gone. */
class DependenciesTest {
    private static final Pattern DEPENDENCY =
            Pattern.compile("<(?:dependency|path)>\\s*<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Za-z0-9_-]+) \\|.*\\|$");

    private final String pom = Checkout.read(Checkout.ROOT.resolve("pom.xml"));
    private final String decisions = Checkout.read(Checkout.ROOT.resolve("DECISIONS.md"));

    @Test
    void eachIsDecided() {
        List<String> named =
                ROW.matcher(decisions).results().map(DependenciesTest::first).toList();
        List<String> used = DEPENDENCY
                .matcher(pom)
                .results()
                .filter(match -> !match.group(1).equals("org.plimsoll"))
                .map(match -> match.group(2))
                .distinct()
                .toList();

        assertThat(used).as("dependencies in pom.xml").hasSizeGreaterThan(10);
        assertThat(named).as("lines of DECISIONS.md").containsAll(used);
        assertThat(named.stream().filter(name -> !name.equals("library")))
                .as("each line is of something that pom.xml names")
                .allSatisfy(name -> assertThat(pom).contains(name));
    }

    private static String first(MatchResult match) {
        return match.group(1);
    }
}
