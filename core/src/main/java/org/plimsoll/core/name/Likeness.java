package org.plimsoll.core.name;

/**
 * How alike two names are.
 *
 * @param score 0 for nothing in common to 1 for the same name
 * @param how what the likeness rests on
 */
public record Likeness(double score, How how) implements Comparable<Likeness> {

    /** Nothing in common. */
    public static final Likeness NONE = new Likeness(0, How.DIFFERENT);

    /** What a likeness rests on, the plainest first. */
    public enum How {
        SAME("same name"),
        SPACING("same letters, spaced differently"),
        ORDER("same words in another order"),
        ROMANISATION("same name in another romanisation"),
        CONSONANTS("same consonants, in a script that writes few vowels"),
        SPELLING("similar spelling"),
        PART("one name holds the other"),
        NUMBER_MISSING("one has a number and the other has none"),
        OTHER_NUMBER("another number: another ship"),
        DIFFERENT("different name");

        private final String words;

        How(String words) {
            this.words = words;
        }

        /** For people. */
        public String words() {
            return words;
        }
    }

    @Override
    public int compareTo(Likeness other) {
        int byScore = Double.compare(score, other.score);
        return byScore != 0 ? byScore : other.how.compareTo(how);
    }
}
