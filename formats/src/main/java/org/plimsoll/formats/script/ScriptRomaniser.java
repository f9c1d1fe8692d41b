package org.plimsoll.formats.script;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plimsoll.core.name.Hangul;
import org.plimsoll.core.name.Romaniser;

/**
 * Reads names of any script that ICU knows in Latin letters, by the systems that names of ships are commonly written in: Korean as North Korea
 * writes it, in the Revised Romanisation and in that of McCune and Reischauer, Russian and Ukrainian as BGN/PCGN write them and by ISO 9,
 * Chinese in Pinyin, Arabic and Persian letter by letter without the vowels that are not written.
 *
 * <p>Not for use by two threads at once. Rules are loaded when a script is first met, because Latin names need none.
 *
 * <p>Limitations: Chinese characters are read in Mandarin alone, also where a Korean or Japanese ship carries them.
 */
public final class ScriptRomaniser implements Romaniser {

    /** Scripts that are told apart here, with the systems that write them in Latin letters. */
    private enum Script {
        LATIN(""),
        HANGUL("Korean-Latin/BGN; Latin-ASCII"),
        CYRILLIC("Russian-Latin/BGN; Latin-ASCII|Ukrainian-Latin/BGN; Latin-ASCII|Cyrillic-Latin; Latin-ASCII"),
        HAN("Han-Latin; Any-Latin; Latin-ASCII"),
        ARABIC("Arabic-Latin; Latin-ASCII|Persian-Latin/BGN; Latin-ASCII"),
        OTHER("Any-Latin; Latin-ASCII");

        private final String systems;

        Script(String systems) {
            this.systems = systems;
        }
    }

    /** What Korean and Chinese put after a ship's name to say that it is a ship. */
    private static final Pattern SHIP = Pattern.compile("(?<=..)\\s*[\uD638\u53F7\u865F\u8F6E\u8F2A]$");

    private final Map<Script, List<Transliterator>> loaded = new EnumMap<>(Script.class);

    @Override
    public List<String> readings(String name) {
        Script script = script(name);
        if (script == Script.LATIN) {
            return List.of(name);
        }
        List<String> readings = new ArrayList<>();
        read(name, script, readings);
        String bare = SHIP.matcher(name.strip()).replaceFirst("");
        if (!bare.equals(name.strip())) {
            read(bare, script, readings);
        }
        return readings;
    }

    private void read(String name, Script script, List<String> readings) {
        if (script == Script.HANGUL) {
            readings.add(Hangul.northern(name));
            readings.add(Hangul.revised(name));
        }
        for (Transliterator system : loaded.computeIfAbsent(script, ScriptRomaniser::load)) {
            String reading = system.transliterate(name);
            if (!readings.contains(reading)) {
                readings.add(reading);
            }
        }
    }

    private static List<Transliterator> load(Script script) {
        List<Transliterator> systems = new ArrayList<>();
        for (String id : script.systems.split("\\|")) {
            systems.add(Transliterator.getInstance(id));
        }
        return systems;
    }

    /** The script of the first letter that is not Latin; Korean before Chinese, because Korean names mix the two. */
    private static Script script(String name) {
        if (name.chars().allMatch(c -> c < 0x250)) {
            return Script.LATIN;
        }
        if (Hangul.in(name)) {
            return Script.HANGUL;
        }
        return name.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .filter(s -> s != Character.UnicodeScript.LATIN && s != Character.UnicodeScript.COMMON)
                .findFirst()
                .map(s -> switch (s) {
                    case CYRILLIC -> Script.CYRILLIC;
                    case HAN -> Script.HAN;
                    case ARABIC -> Script.ARABIC;
                    default -> Script.OTHER;
                })
                .orElse(Script.LATIN);
    }
}
