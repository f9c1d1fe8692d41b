package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plimsoll.core.evidence.Artifact;
import org.plimsoll.core.evidence.Source;

/** One source of {@code case.yaml}. */
final class SourceSection {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private SourceSection() {}

    static Optional<Source> source(Section section) {
        return Optional.of(new Source(
                section.id("id"),
                section.text("title"),
                section.text("author"),
                section.text("published"),
                section.text("reference"),
                section.text("note"),
                artifact(section)));
    }

    private static Optional<Artifact> artifact(Section section) {
        String digest = section.text("sha256").toLowerCase(Locale.ROOT);
        if (digest.isEmpty()) {
            return Optional.empty();
        }
        if (!SHA256.matcher(digest).matches()) {
            section.issues()
                    .setAside(
                            "bad-digest",
                            section.line("sha256"),
                            section.path("sha256"),
                            quoted(digest) + " is no SHA-256 digest; the source is treated as one without kept bytes",
                            "Write the 64 hexadecimal digits that sha256sum prints");
            return Optional.empty();
        }
        return Optional.of(
                new Artifact(digest, section.text("origin"), section.text("retrieved"), section.text("licence")));
    }
}
