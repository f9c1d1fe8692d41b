package org.plimsoll.core.name;

/**
 * Letters that systems of romanisation exchange, made one: two names with one key may be one name written by two systems.
 *
 * <p>Source: the pairs in which McCune and Reischauer, the Revised Romanisation and North Korea's own writing differ (g k, d t, b p, j ch,
 * l r, eo o, eu u), and those of Russian and Arabic (kh h, zh j, ts c, iy y, ks x), with doubled letters made single.
 *
 * <p>Limitations: a key says less than a name; it is worth something only for names of five letters or more.
 */
final class SoundKey {
    private static final String[][] GROUPS = {
        {"tch", "c"},
        {"tsh", "c"},
        {"sch", "s"},
        {"eo", "o"},
        {"eu", "u"},
        {"ch", "c"},
        {"sh", "s"},
        {"zh", "c"},
        {"kh", "h"},
        {"ph", "p"},
        {"th", "t"},
        {"ts", "c"},
        {"ks", "x"},
        {"iy", "i"},
        {"yi", "i"},
        {"ee", "i"},
        {"oo", "u"},
        {"ou", "u"}
    };

    private static final String FROM = "gqdbjzrvwfy";
    private static final String TO = "kktpcslppfi";

    private SoundKey() {}

    static String of(String letters) {
        var key = new StringBuilder(letters.length());
        int i = 0;
        while (i < letters.length()) {
            String mapped = null;
            int taken = 1;
            for (String[] group : GROUPS) {
                if (group[0].charAt(0) == letters.charAt(i) && letters.startsWith(group[0], i)) {
                    mapped = group[1];
                    taken = group[0].length();
                    break;
                }
            }
            char c = letters.charAt(i);
            int at = FROM.indexOf(c);
            char sound = mapped != null ? mapped.charAt(0) : at >= 0 ? TO.charAt(at) : c;
            if (key.isEmpty() || key.charAt(key.length() - 1) != sound) {
                key.append(sound);
            }
            i += taken;
        }
        return key.toString();
    }
}
