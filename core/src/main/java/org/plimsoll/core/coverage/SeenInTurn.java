package org.plimsoll.core.coverage;

/**
 * What one supposition says of seen calls that are asked about in the order of the looks which first showed them ({@link SeenCall#IN_TURN}).
 *
 * <p><b>Algorithm.</b> Calls that no look before look k showed are those that look k − 1 did not show either, and those that came since. So how many
 * of them would be there at a later moment follows from the same of look k − 1 by a product and a sum. Calls of which more is known than what
 * the looks showed are worked out one by one.
 *
 * <p><b>Cost.</b> Looks times the moments in the longest stay, and for each call the moments after it.
 */
public final class SeenInTurn {
    private static final double NEGLIGIBLE = 1e-9;

    private final Visibility visibility;
    private final Moments moments;
    private final Arrivals arrivals = new Arrivals();

    /** By moment: the mean of a stay cut off there that began at the look reached, or at the beginning of the period. */
    private final double[] meanSince;

    /** By moment: the integral, over arrivals up to the look reached, of the chance to be there still and to have been shown by none before that look. */
    private final double[] there;

    private int look = -1;

    /** The last moment at which calls that came by the look reached may be there. */
    private int reach = -1;

    private SeenInTurn(Visibility visibility, Moments moments) {
        this.visibility = visibility;
        this.moments = moments;
        there = new double[moments.size()];
        meanSince = new double[moments.size()];
        for (int m = 0; m < meanSince.length; m++) {
            meanSince[m] = visibility.stays().within(moments.day(m));
        }
    }

    /** To be asked for records. */
    static SeenInTurn records(Visibility visibility) {
        return new SeenInTurn(visibility, Moments.looks(visibility.watch()));
    }

    /** To be asked for departures. */
    static SeenInTurn departures(Visibility visibility) {
        return new SeenInTurn(
                visibility,
                Moments.closely(
                        visibility.watch(),
                        Departing.STEP_DAYS,
                        visibility.stays().longestDays() + Departing.STEP_DAYS));
    }

    private void goTo(int first) {
        while (look < first) {
            next();
        }
        if (look > first) {
            throw new IllegalStateException("look " + first + " was passed");
        }
    }

    private void next() {
        double before = look < 0 ? 0 : moments.day(moments.ofLook(look));
        double missed = look < 0 ? 0 : 1 - visibility.chance(look);
        look++;
        int now = moments.ofLook(look);
        double day = moments.day(now);
        Stays.Table stays = visibility.stays();
        while (reach + 1 < there.length && moments.day(reach + 1) - day <= stays.longestDays()) {
            reach++;
        }
        double rate = before < day ? visibility.rate(before, day) : 0;
        for (int m = now; m <= reach; m++) {
            double mean = stays.within(moments.day(m) - day);
            there[m] = missed * there[m] + rate * (meanSince[m] - mean);
            meanSince[m] = mean;
        }
    }

    private double there(int moment) {
        return moment <= reach ? there[moment] : 0;
    }

    /** As {@link Visibility#record}. */
    double record(SeenCall call) {
        if (call.isReported()) {
            return visibility.record(call, arrivals);
        }
        goTo(call.look(0));
        double sum = 0;
        double missedAfter = 1;
        int last = call.look(call.looks() - 1);
        double staying = there(last);
        for (int e = last; staying > 0 && missedAfter > NEGLIGIBLE; e++) {
            double later = there(e + 1);
            sum += missedAfter * (staying - later);
            staying = later;
            missedAfter *= e + 1 < there.length ? 1 - visibility.chance(e + 1) : 1;
        }
        return visibility.recordBetween(call) * sum;
    }

    /** When a call left, given what the looks showed of it and did not show. */
    public void departing(SeenCall call, Departing departing) {
        if (call.bounded()) {
            visibility.departing(call, departing);
            return;
        }
        goTo(call.look(0));
        int e = call.look(call.looks() - 1);
        int m = moments.ofLook(e);
        departing.begin(moments.day(m));
        double missedAfter = 1;
        double staying = there(m);
        while (!departing.done(missedAfter * staying)) {
            m++;
            double later = there(m);
            departing.add(moments.day(m), missedAfter * (staying - later));
            staying = later;
            if (e + 1 < visibility.looks() && m == moments.ofLook(e + 1)) {
                e++;
                missedAfter *= 1 - visibility.chance(e);
            }
        }
    }
}
