package org.plimsoll.core.name;

/**
 * What it costs to turn one row of letters into another by inserting, deleting, replacing and swapping neighbours, where a slip in a telling
 * word costs more than one in a common word. Not for use by two threads at once.
 *
 * <p>Source: Damerau's distance in its restricted form (optimal string alignment), with costs of the second name's letters.
 */
final class EditCost {
    private float[] before = new float[NameForm.MOST_LETTERS * 2];
    private float[] previous = new float[NameForm.MOST_LETTERS * 2];
    private float[] current = new float[NameForm.MOST_LETTERS * 2];

    /** The cost, or infinity where it exceeds {@code most}. */
    float of(char[] a, int aLength, char[] b, float[] weights, float most) {
        int n = b.length;
        if (current.length <= n) {
            before = new float[n + 1];
            previous = new float[n + 1];
            current = new float[n + 1];
        }
        previous[0] = 0;
        for (int j = 1; j <= n; j++) {
            previous[j] = previous[j - 1] + weights[j - 1];
        }
        for (int i = 1; i <= aLength; i++) {
            char c = a[i - 1];
            float least = previous[0] + weights[0];
            current[0] = least;
            for (int j = 1; j <= n; j++) {
                float weight = weights[j - 1];
                float insertion = j < n ? 0.5f * (weight + weights[j]) : weight;
                float cost = previous[j - 1] + (c == b[j - 1] ? 0 : weight);
                cost = Math.min(cost, Math.min(previous[j] + insertion, current[j - 1] + weight));
                if (i > 1 && j > 1 && c == b[j - 2] && a[i - 2] == b[j - 1]) {
                    cost = Math.min(cost, before[j - 2] + weight);
                }
                current[j] = cost;
                least = Math.min(least, cost);
            }
            if (least > most) {
                return Float.POSITIVE_INFINITY;
            }
            float[] spare = before;
            before = previous;
            previous = current;
            current = spare;
        }
        return previous[n];
    }
}
