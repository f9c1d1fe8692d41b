package org.plimsoll.core.association;

/** Joint chances of the items of one component. */
sealed interface Solution permits Enumeration, Chains {

    /** Chance that the item takes the option. */
    double chance(int item, int option);

    /**
     * The item's option in one of many joint samples.
     *
     * @param draw number of the sample, from 0 to {@code draws} − 1
     * @param uniform variate of the sample, the same for all items of the component
     */
    int option(int item, int draw, int draws, double uniform);

    /** How well the chances are known. */
    Convergence convergence();
}
