package org.plimsoll.bench.screening;

/** Ways in which a ship is asked about, and whether the answer must be a listed ship. */
public enum QuestionClass {
    EXACT("exact name", true),
    ONE_SLIP("one letter wrong", true),
    TWO_SLIPS("two letters wrong", true),
    SPACING("joined, split or hyphened", true),
    HANGUL("Korean name in Hangul", true),
    MCCUNE("Korean name, McCune-Reischauer", true),
    REVISED("Korean name, Revised Romanisation", true),
    CYRILLIC("Russian name in Cyrillic", true),
    ARABIC("Iranian or Arabic name in Arabic letters", true),
    NUMERAL("number written otherwise", true),
    FORMER("former or other name", true),
    PREFIX("with M/T, MV, M.V.", true),
    IMO_WRONG_NAME("right IMO, wrong name", true),
    WRONG_DIGIT("right name, one digit of the IMO wrong", true),
    MMSI("right MMSI alone", true),
    CALL_SIGN("right call sign alone", true),
    OTHER_IMO("right name, another good IMO", false),
    UNLISTED("unlisted ship, name", false),
    UNLISTED_IMO("unlisted ship, name and IMO", false),
    OTHER_NUMBER("listed name, another number", false),
    OTHER_WORD("listed name, one word changed", false),
    HALF_NAME("half of a listed name", false),
    LEFT_OUT("ship taken off the list, name", false),
    LEFT_OUT_IMO("ship taken off the list, name and IMO", false);

    private final String words;
    private final boolean positive;

    QuestionClass(String words, boolean positive) {
        this.words = words;
        this.positive = positive;
    }

    /** For people. */
    public String words() {
        return words;
    }

    /** Whether a listed ship is meant. */
    public boolean positive() {
        return positive;
    }

    /** Whether the list is asked without the ships of the half. */
    public boolean leftOut() {
        return this == LEFT_OUT || this == LEFT_OUT_IMO;
    }
}
