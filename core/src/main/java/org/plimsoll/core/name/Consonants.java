package org.plimsoll.core.name;

/**
 * The consonants of a name, for scripts that leave most vowels out: Arabic, Persian, Hebrew.
 *
 * <p>Limitations: w and y count as vowels, because those scripts write long vowels with them.
 */
final class Consonants {
    private static final String VOWELS = "aeiouwy";
    private static final int SHORTEST = 4;
    private static final double MOST_VOWELS = 0.25;

    private Consonants() {}

    /** The {@link SoundKey} of the consonants; empty where they are too few to tell anything. */
    static String of(String letters) {
        var kept = new StringBuilder();
        letters.chars().filter(c -> VOWELS.indexOf(c) < 0).forEach(c -> kept.append((char) c));
        String key = SoundKey.of(kept.toString());
        return key.length() < SHORTEST ? "" : key;
    }

    /** Whether the letters look like those of a script without vowels. */
    static boolean alone(String letters) {
        int vowels = 0;
        for (int i = 0; i < letters.length(); i++) {
            if ("aeiou".indexOf(letters.charAt(i)) >= 0) {
                vowels++;
            }
        }
        return letters.length() >= SHORTEST && vowels <= MOST_VOWELS * letters.length();
    }
}
