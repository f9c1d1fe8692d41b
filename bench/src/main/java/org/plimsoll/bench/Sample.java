package org.plimsoll.bench;

/**
 * One run of a whole process.
 *
 * @param wallS seconds from start to end
 * @param userS processor seconds in the program
 * @param sysS processor seconds in the system
 * @param peakMb largest resident memory in MiB, sampled; not a number where the system does not tell
 */
record Sample(double wallS, double userS, double sysS, double peakMb) {}
