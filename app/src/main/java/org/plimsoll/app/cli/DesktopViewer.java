package org.plimsoll.app.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The desktop's own program for a file. Where there is no desktop, nothing happens: the path has been printed. */
final class DesktopViewer {

    private DesktopViewer() {}

    /** Opens a file, and does not wait for the viewer. */
    static void open(Path file, Map<String, String> environment) {
        Optional<String> opener = opener(System.getProperty("os.name", ""), environment);
        if (opener.isPresent()) {
            try {
                new ProcessBuilder(opener.get(), file.toAbsolutePath().toString())
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
            } catch (IOException missing) {
                // No such program: whoever reads the path that was printed can open it.
                return;
            }
        }
    }

    /** The program that opens files on this desktop; none without a desktop. */
    static Optional<String> opener(String system, Map<String, String> environment) {
        if (system.toLowerCase(Locale.ROOT).startsWith("mac")) {
            return environment.containsKey("SSH_CONNECTION") ? Optional.empty() : Optional.of("open");
        }
        boolean desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
        return desktop ? Optional.of("xdg-open") : Optional.empty();
    }
}
