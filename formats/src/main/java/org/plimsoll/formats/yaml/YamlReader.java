package org.plimsoll.formats.yaml;

import java.io.IOException;
import java.util.ArrayList;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.text.DecodedText;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/**
 * Reads one YAML document into a tree.
 *
 * <p>Algorithm: the tree is built from SnakeYAML Engine's events on a stack of its own, so that depth costs no stack frames and the limits
 * hold before anything is built. Only events are used, so no tag can construct anything.
 */
public final class YamlReader {
    private YamlReader() {}

    /** Reads a file. */
    public static Parsed<YamlNode> read(InputFile file, YamlLimits limits) throws IOException {
        Parsed<String> text = DecodedText.read(file, limits.maxBytes());
        if (text.value() == null) {
            return new Parsed<>(null, text.issues());
        }
        Parsed<YamlNode> tree = parse(file.name(), text.value(), limits);
        var issues = new ArrayList<Issue>(text.issues());
        issues.addAll(tree.issues());
        return new Parsed<>(tree.value(), issues);
    }

    /** Reads a file with the default limits. */
    public static Parsed<YamlNode> read(InputFile file) throws IOException {
        return read(file, YamlLimits.DEFAULT);
    }

    /** Reads text. */
    public static Parsed<YamlNode> parse(String file, String text, YamlLimits limits) {
        return new YamlTree(file, limits).build(text);
    }
}
