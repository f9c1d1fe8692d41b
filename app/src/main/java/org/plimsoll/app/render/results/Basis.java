package org.plimsoll.app.render.results;

import java.util.List;

/**
 * How a figure came about.
 *
 * @param method in a sentence
 * @param inputs what it was computed from, each as {@code KIND:ID}: {@code aggregate}, {@code assumption}, {@code claim}, {@code rule},
 *     {@code scenario}, {@code table} (a file under {@code tables/}), {@code file} (of the case)
 */
record Basis(String method, List<String> inputs) {
    Basis {
        inputs = List.copyOf(inputs);
    }

    /** The same inputs, another method. */
    Basis by(String other) {
        return new Basis(other, inputs);
    }
}
