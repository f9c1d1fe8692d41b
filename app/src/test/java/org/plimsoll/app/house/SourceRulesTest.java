package org.plimsoll.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every Java file written by hand. */
class SourceRulesTest {
    private static final int MOST_LINES = 500;
    private static final int MANY_LINES = 300;
    private static final Pattern NAMELESS = Pattern.compile("(Util|Utils|Helper|Helpers|Manager|Misc|Common)\\.java$");
    // Spelt apart, so that this file passes.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

    @Test
    void filesAreShort() {
        var tooLong = new ArrayList<String>();
        for (Path source : sources()) {
            long lines = Checkout.read(source).lines().count();
            if (lines > MOST_LINES) {
                tooLong.add(Checkout.relative(source) + ": " + lines + " lines");
            } else if (lines > MANY_LINES) {
                System.out.println(
                        "long file, think of splitting it: " + Checkout.relative(source) + ", " + lines + " lines");
            }
        }
        assertThat(tooLong).as("files over " + MOST_LINES + " lines").isEmpty();
    }

    @Test
    void classesAreNamedForAConcept() {
        assertThat(sources())
                .as("a class with such a name stands for a concept that has no name yet")
                .noneMatch(source -> NAMELESS.matcher(source.toString()).find());
    }

    @Test
    void nothingIsLeftForLater() {
        var unfinished = new ArrayList<String>();
        for (Path file : Checkout.files(SourceRulesTest::isText)) {
            int number = 0;
            for (String line : Checkout.read(file).lines().toList()) {
                number++;
                if (UNFINISHED.matcher(line).find()) {
                    unfinished.add(Checkout.relative(file) + ":" + number + ": " + line.strip());
                }
            }
        }
        assertThat(unfinished).as("finish it, or open an issue").isEmpty();
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(sources().stream()
                        .filter(source -> Checkout.relative(source).contains("src/main/java"))
                        .map(Path::getParent)
                        .distinct())
                .allSatisfy(folder -> {
                    Path info = folder.resolve("package-info.java");
                    assertThat(info).exists();
                    assertThat(Checkout.read(info)).contains("/**").contains("@NullMarked");
                });
    }

    private static boolean isText(Path file) {
        String name = file.toString();
        return name.endsWith(".java")
                || name.endsWith(".jte")
                || name.endsWith(".ts")
                || name.endsWith(".mjs")
                || name.endsWith("pom.xml")
                || name.endsWith(".md");
    }

    private static List<Path> sources() {
        List<Path> sources = Checkout.javaSources();
        assertThat(sources).as("Java files of the checkout").hasSizeGreaterThan(20);
        return sources;
    }
}
