package org.plimsoll.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.house.Markdown.Cited;

/** Documents name only what exists, so that they cannot rot unseen. */
class DocumentsTest {
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+");
    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+([A-Z][A-Za-z0-9]*)");
    private static final Pattern OUR_PACKAGE = Pattern.compile("org\\.plimsoll(?:\\.[a-z0-9]+)+");
    private static final List<String> JDK = List.of("java.lang.", "java.util.", "java.time.", "java.nio.file.");

    private final List<Markdown> documents =
            Checkout.documents().stream().map(Markdown::read).toList();

    @Test
    void linksResolve() {
        List<Cited> broken = new ArrayList<>();
        int followed = 0;
        for (Markdown document : documents) {
            for (Cited link : document.links()) {
                if (!link.text().matches("(?:https?|mailto):.*")) {
                    followed++;
                    if (!resolves(document, link.text())) {
                        broken.add(link);
                    }
                }
            }
        }
        assertThat(broken).as("links to what is not there").isEmpty();
        assertThat(followed).as("links followed").isGreaterThan(10);
    }

    private static boolean resolves(Markdown document, String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty()
                ? document.file()
                : document.file().resolveSibling(path).normalize();
        if (path.startsWith("/") || !target.startsWith(Checkout.ROOT) || !Files.exists(target)) {
            return false;
        }
        return hash < 0 || Markdown.read(target).anchors().contains(link.substring(hash + 1));
    }

    @Test
    void classesNamedAsCodeExist() {
        Set<String> ours = declaredNames();
        List<Cited> unknown = new ArrayList<>();
        int found = 0;
        for (Markdown document : documents) {
            for (Cited span : document.spans()) {
                Matcher name = CLASS_NAME.matcher(span.text().replaceFirst("[.(#].*", ""));
                if (name.matches()) {
                    found++;
                    if (!ours.contains(name.group()) && !inTheJdk(name.group())) {
                        unknown.add(span);
                    }
                }
            }
        }
        assertThat(unknown).as("classes that neither we nor the JDK have").isEmpty();
        assertThat(found).as("class names in documents").isPositive();
    }

    private static Set<String> declaredNames() {
        return Checkout.javaSources().stream()
                .flatMap(source -> DECLARED.matcher(Checkout.read(source)).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean inTheJdk(String name) {
        return JDK.stream().anyMatch(prefix -> {
            try {
                Class.forName(prefix + name, false, ClassLoader.getPlatformClassLoader());
                return true;
            } catch (ClassNotFoundException e) {
                return false;
            }
        });
    }

    @Test
    void packagesNamedAsCodeExist() {
        List<Cited> unknown = new ArrayList<>();
        for (Markdown document : documents) {
            for (Cited span : document.spans()) {
                if (OUR_PACKAGE.matcher(span.text()).matches()) {
                    String folder = span.text().replace('.', '/');
                    boolean exists = Checkout.javaSources().stream()
                            .anyMatch(source -> source.toString().contains("/java/" + folder + "/"));
                    if (!exists) {
                        unknown.add(span);
                    }
                }
            }
        }
        assertThat(unknown).as("packages that do not exist").isEmpty();
    }

    @Test
    void filesNamedAsCodeExist() throws IOException {
        Set<String> top = new TreeSet<>();
        try (var entries = Files.list(Checkout.ROOT)) {
            entries.forEach(entry -> top.add(entry.getFileName().toString()));
        }
        List<Cited> missing = new ArrayList<>();
        int found = 0;
        for (Markdown document : documents) {
            for (Cited span : document.spans()) {
                String path = span.text().replaceFirst("^\\./", "");
                String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
                boolean literal = path.matches("[\\w./-]+");
                boolean built = path.matches("(?:.*/)?(?:target|build)(?:/.*)?");
                if (literal && !built && top.contains(first)) {
                    found++;
                    if (!Files.exists(Checkout.ROOT.resolve(path))) {
                        missing.add(span);
                    }
                }
            }
        }
        assertThat(missing).as("files that do not exist").isEmpty();
        assertThat(found).as("file names in documents").isPositive();
    }

    @Test
    void everyDocumentOfTheRootIsThere() {
        assertThat(List.of(
                        "README.md",
                        "ARCHITECTURE.md",
                        "CONTRIBUTING.md",
                        "DECISIONS.md",
                        "SECURITY.md",
                        "CHANGELOG.md",
                        "NOTICE",
                        "LICENSE"))
                .allSatisfy(name -> assertThat(Checkout.ROOT.resolve(name)).isNotEmptyFile());
    }
}
