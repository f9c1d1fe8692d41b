package org.plimsoll.core.ledger;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Calls of one draw in order of their arrival, in every draw and so without objects. */
final class ByArrival {
    private static final int INDEX_BITS = 24;

    private ByArrival() {}

    /** Indexes from {@code begin} to before {@code end}, by arrival and then by index. */
    static int[] of(double[] arrives, int begin, int end) {
        return of(arrives, begin, end, index -> true);
    }

    /**
     * Those of which something holds.
     *
     * @param arrives seconds since 1970; order is to the second
     * @param end below sixteen million
     */
    static int[] of(double[] arrives, int begin, int end, IntPredicate wanted) {
        long[] keys = new long[end - begin];
        int size = 0;
        for (int i = begin; i < end; i++) {
            if (wanted.test(i)) {
                keys[size++] = ((long) StrictMath.floor(arrives[i]) << INDEX_BITS) | i;
            }
        }
        Arrays.sort(keys, 0, size);
        int[] ordered = new int[size];
        for (int i = 0; i < size; i++) {
            ordered[i] = (int) (keys[i] & ((1L << INDEX_BITS) - 1));
        }
        return ordered;
    }
}
