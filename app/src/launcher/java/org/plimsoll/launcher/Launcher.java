package org.plimsoll.launcher;

import org.plimsoll.app.cli.Main;

/**
 * The jar's first class. It is compiled for Java 8, so that an older {@code java} prints what is missing instead of an
 * {@code UnsupportedClassVersionError}.
 */
public final class Launcher {
    private static final int NEEDED = 25;
    private static final int MISSING_REQUIREMENT = 3;

    private Launcher() {}

    public static void main(String[] args) {
        String version = System.getProperty("java.specification.version");
        if (feature(version) < NEEDED) {
            System.err.println("plimsoll: this java is version " + version + ", at " + System.getProperty("java.home"));
            System.err.println("  Plimsoll needs Java " + NEEDED + " or newer.");
            System.err.println(
                    "  Install a JDK " + NEEDED + " (for example Eclipse Temurin) and start the jar with its bin/java,"
                            + " or use the ./plimsoll launcher, which finds it.");
            System.exit(MISSING_REQUIREMENT);
        }
        Main.main(args);
    }

    private static int feature(String specificationVersion) {
        String major = specificationVersion.startsWith("1.") ? specificationVersion.substring(2) : specificationVersion;
        return Integer.parseInt(major);
    }
}
