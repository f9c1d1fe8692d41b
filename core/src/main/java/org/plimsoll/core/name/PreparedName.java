package org.plimsoll.core.name;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name with all that comparing it needs, made once. Not for use by two threads at once. */
final class PreparedName {
    final NameForm form;
    final char[] letters;
    final boolean vowelless;
    private final WordWeights words;
    private final String joined;

    // Most names of an index are never compared, so what only comparing needs is made when it is asked for.
    private float @Nullable [] weights;
    private float totalWeight;
    private @Nullable List<String> sortedWords;
    private @Nullable String soundKey;
    private @Nullable String consonants;

    PreparedName(NameForm form, WordWeights words) {
        this.form = form;
        String joined = form.letters();
        this.letters = joined.toCharArray();
        this.words = words;
        this.joined = joined;
        this.vowelless = Consonants.alone(joined);
    }

    /** What a slip at each letter costs: the weight of its word. */
    float[] weights() {
        float[] made = weights;
        if (made == null) {
            made = new float[letters.length];
            float total = 0;
            int at = 0;
            for (String word : form.words()) {
                float weight = (float) words.of(word);
                for (int i = 0; i < word.length(); i++) {
                    made[at++] = weight;
                    total += weight;
                }
            }
            weights = made;
            totalWeight = total;
        }
        return made;
    }

    /** The sum of them. */
    float totalWeight() {
        weights();
        return totalWeight;
    }

    /** The words in the order of the alphabet. */
    List<String> sortedWords() {
        if (sortedWords == null) {
            sortedWords = form.words().stream().sorted().toList();
        }
        return sortedWords;
    }

    String soundKey() {
        if (soundKey == null) {
            soundKey = SoundKey.of(joined);
        }
        return soundKey;
    }

    String consonants() {
        if (consonants == null) {
            consonants = Consonants.of(joined);
        }
        return consonants;
    }
}
