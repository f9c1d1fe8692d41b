package org.plimsoll.bench;

import java.io.IOException;

/** Something that can be measured, by name. */
interface Measurement {
    /** The name on the command line. */
    String name();

    /** The name of the scorecard. */
    default String scorecard() {
        return name();
    }

    /** One line: what is measured, against what. */
    String what();

    /** Whether the figures depend on the machine and its load; else the page names neither. */
    default boolean timed() {
        return true;
    }

    Outcome run(Setting setting) throws IOException, InterruptedException;
}
