package org.plimsoll.bench.screening;

import java.util.Locale;

/**
 * Latin names written in Cyrillic and in Arabic letters.
 *
 * <p>Definition: the longest group that a table knows is replaced first. Cyrillic reads the spelling of BGN/PCGN backwards. Arabic leaves short
 * vowels out, but for an alif at the beginning of a word, and h for a last a.
 */
final class Letters {
    private static final String CYRILLIC =
            "shch=\u0449 kh=\u0445 zh=\u0436 ts=\u0446 ch=\u0447 sh=\u0448 yu=\u044e ya=\u044f yo=\u0451 yy=\u044b\u0439 iy=\u0438\u0439 ey=\u0435\u0439 ay=\u0430\u0439 oy=\u043e\u0439 iia=\u0438\u044f ia=\u0438\u044f "
                    + "a=\u0430 b=\u0431 c=\u043a d=\u0434 e=\u0435 f=\u0444 g=\u0433 h=\u0445 i=\u0438 j=\u0434\u0436 k=\u043a l=\u043b m=\u043c n=\u043d o=\u043e p=\u043f q=\u043a r=\u0440 s=\u0441 t=\u0442 u=\u0443 v=\u0432 w=\u0432 x=\u043a\u0441 y=\u044b z=\u0437";
    private static final String ARABIC =
            "sh=\u0634 kh=\u062e gh=\u063a ch=\u0686 zh=\u0698 th=\u062b ou=\u0648 oo=\u0648 ee=\u064a "
                    + "b=\u0628 c=\u0643 d=\u062f f=\u0641 g=\u06af h=\u0647 j=\u062c k=\u0643 l=\u0644 m=\u0645 n=\u0646 p=\u067e q=\u0642 r=\u0631 s=\u0633 t=\u062a v=\u0648 w=\u0648 x=\u0643\u0633 y=\u064a z=\u0632 a= e= i= o= u=";

    private Letters() {}

    static String cyrillic(String name) {
        return written(name, CYRILLIC.split(" "));
    }

    static String arabic(String name) {
        var text = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            text.append(text.isEmpty() ? "" : " ").append("aeiou".indexOf(word.charAt(0)) >= 0 ? "\u0627" : "");
            text.append(written(word, ARABIC.split(" "))).append(word.endsWith("a") ? "\u0647" : "");
        }
        return text.toString();
    }

    private static String written(String name, String[] table) {
        String lower = name.toLowerCase(Locale.ROOT);
        var text = new StringBuilder();
        int at = 0;
        while (at < lower.length()) {
            String from = lower.substring(at, at + 1);
            String to = from;
            for (String pair : table) {
                int sign = pair.indexOf('=');
                if (lower.startsWith(pair.substring(0, sign), at)) {
                    from = pair.substring(0, sign);
                    to = pair.substring(sign + 1);
                    break;
                }
            }
            text.append(to);
            at += from.length();
        }
        return text.toString();
    }
}
