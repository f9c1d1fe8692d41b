package org.plimsoll.app.run;

import java.time.Duration;

/**
 * What one stage of a run did.
 *
 * @param stage name of the stage
 * @param in how many things it read, with the word for them
 * @param out how many things it made, with the word for them
 * @param setAside how many it set aside; the issues say why
 * @param took how long
 */
public record StageLog(String stage, String in, String out, int setAside, Duration took) {}
