package org.plimsoll.bench.screening;

import java.util.List;
import java.util.Random;

/** Slips of the pen: a letter dropped, put in, replaced or swapped with the next, never at the first letter, never in a number. */
final class Misspelling {
    private Misspelling() {}

    static String of(String name, int slips, Random random) {
        String text = name;
        int left = slips;
        while (left > 0) {
            String other = once(text, random);
            if (!other.equals(text) && !other.equals(name)) {
                left--;
                text = other;
            }
        }
        return text;
    }

    private static String once(String text, Random random) {
        int at = 1 + random.nextInt(text.length() - 1);
        char letter = (char) ('A' + random.nextInt(26));
        if (!Character.isLetter(text.charAt(at))) {
            return text;
        }
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> text.substring(0, at) + letter + text.substring(at);
            case 2 -> text.substring(0, at) + letter + text.substring(at + 1);
            default ->
                at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                        ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                        : text;
        };
    }

    /** The ways to space a name: joined, hyphened, or split once within its longest word. */
    static List<String> spacings(String name, Random random) {
        if (name.contains(" ")) {
            return List.of(name.replace(" ", ""), name.replace(' ', '-'));
        }
        int at = 2 + random.nextInt(Math.max(1, name.length() - 3));
        return List.of(name.substring(0, at) + " " + name.substring(at));
    }
}
