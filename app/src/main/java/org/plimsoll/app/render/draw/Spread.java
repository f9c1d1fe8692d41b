package org.plimsoll.app.render.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Moves labels on one axis apart until none overlaps, keeping their order. */
final class Spread {
    private Spread() {}

    /** The places of labels wanted at {@code wanted}, at least {@code gap} apart and from {@code low} to {@code high}. */
    static List<Double> apart(List<Double> wanted, double gap, double low, double high) {
        List<Integer> order = IntStream.range(0, wanted.size())
                .boxed()
                .sorted(Comparator.comparingDouble(wanted::get))
                .toList();
        double[] place = wanted.stream().mapToDouble(Double::doubleValue).toArray();
        double floor = low;
        for (int i : order) {
            place[i] = Math.max(place[i], floor);
            floor = place[i] + gap;
        }
        double ceiling = high;
        for (int i : order.reversed()) {
            place[i] = Math.min(place[i], ceiling);
            ceiling = place[i] - gap;
        }
        List<Double> places = new ArrayList<>();
        for (double p : place) {
            places.add(p);
        }
        return places;
    }
}
