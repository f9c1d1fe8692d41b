package org.plimsoll.core.measure;

import java.util.function.IntConsumer;

/**
 * Who does pieces of work that are independent of each other: in any order, and at the same time where whoever runs the program has threads for it.
 */
@FunctionalInterface
public interface Workers {

    /** Does each piece in turn on the calling thread. */
    Workers ALONE = (pieces, work) -> {
        for (int piece = 0; piece < pieces; piece++) {
            work.accept(piece);
        }
    };

    /**
     * Does all pieces, and comes back when the last one is done.
     *
     * @param pieces how many there are; each is done once
     * @param work does the piece of a number from 0 on; what it writes belongs to that piece alone
     */
    void all(int pieces, IntConsumer work);
}
