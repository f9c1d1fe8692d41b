package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Assumed;

/** What each assumed quantity is: the sentence above its constant, so that there is one place to write it. */
final class AssumedMeanings {
    private static final Path SOURCE = Path.of("..", "core", "src", "main", "java")
            .resolve(Assumed.class.getName().replace('.', '/') + ".java");
    private static final String TEXT = source();

    private AssumedMeanings() {}

    /** Meaning, unit and over what an error is shared. */
    static String of(Assumed quantity) {
        return sentence(quantity) + " Unit: " + quantity.unit() + "; "
                + switch (quantity.level()) {
                    case FIXED -> "not varied";
                    case CASE -> "one draw for the case";
                    case HULL -> "one draw for each hull";
                    case CALL -> "one draw for each call";
                }
                + ".";
    }

    /** The sentence above the constant. */
    static String sentence(Assumed quantity) {
        Matcher comment = Pattern.compile("/\\*\\* ([^*]+) \\*/\\s+" + quantity.name() + "\\(")
                .matcher(TEXT);
        if (!comment.find()) {
            throw new IllegalStateException(quantity + " has no sentence of one line above it in " + SOURCE);
        }
        return comment.group(1).strip();
    }

    private static String source() {
        try {
            return Files.readString(SOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
