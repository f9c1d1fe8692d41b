package org.plimsoll.app.mangled;

import java.util.function.Consumer;

/**
 * One way to damage a case.
 *
 * @param kind for people
 * @param work what it does, by chance of the damage's own seed
 */
record Mangling(String kind, Consumer<Damage> work) {}
