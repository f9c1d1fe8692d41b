package org.plimsoll.core.name;

import java.util.List;

/** A name with all that comparing it needs, made once. */
final class PreparedName {
    final NameForm form;
    final char[] letters;
    /** What a slip at each letter costs: the weight of its word. */
    final float[] weights;

    final float totalWeight;
    final List<String> sortedWords;
    final String soundKey;
    final String consonants;
    final boolean vowelless;

    PreparedName(NameForm form, WordWeights words) {
        this.form = form;
        this.letters = form.letters().toCharArray();
        this.weights = new float[letters.length];
        float total = 0;
        int at = 0;
        for (String word : form.words()) {
            float weight = (float) words.of(word);
            for (int i = 0; i < word.length(); i++) {
                weights[at++] = weight;
                total += weight;
            }
        }
        this.totalWeight = total;
        this.sortedWords = form.words().stream().sorted().toList();
        String joined = form.letters();
        this.soundKey = SoundKey.of(joined);
        this.consonants = Consonants.of(joined);
        this.vowelless = Consonants.alone(joined);
    }
}
