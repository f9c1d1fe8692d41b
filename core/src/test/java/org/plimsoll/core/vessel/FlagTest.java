package org.plimsoll.core.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlagTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DPRK",
                "D.P.R.K.",
                "North Korea",
                "NORTH KOREA",
                "Korea, North",
                "Korea (North)",
                "DPR Korea",
                "D.P.R. Korea",
                "Democratic People's Republic of Korea",
                "Democratic People\u2019s Republic of Korea",
                "The Democratic People's Republic of Korea (DPRK)",
                "Korea, Democratic People's Republic of",
                "KP",
                "kp",
                "PRK",
                " North  Korea (KP) ",
            })
    void northKoreaIsOneFlag(String written) {
        assertThat(Flag.of(written)).contains(new Flag("KP"));
    }

    /** Spellings of OFAC's and others' lists, as they stand there. */
    @ParameterizedTest
    @CsvSource({
        "Russia, RU",
        "Russian Federation, RU",
        "RUS, RU",
        "Republic of Korea, KR",
        "'Korea, Republic of', KR",
        "South Korea, KR",
        "China, CN",
        "People's Republic of China, CN",
        "Taiwan, TW",
        "Republic of China, TW",
        "Hong Kong, HK",
        "'Hong Kong, China', HK",
        "St. Kitts & Nevis, KN",
        "Saint Kitts and Nevis, KN",
        "St. Vincent and the Grenadines, VC",
        "Union of the Comoros, KM",
        "The Comoros, KM",
        "Iran, IR",
        "Islamic Republic of Iran, IR",
        "'Iran, Islamic Republic of', IR",
        "Viet Nam, VN",
        "Vietnam, VN",
        "Tanzania, TZ",
        "'Tanzania, United Republic of', TZ",
        "Marshall Islands, MH",
        "Republic of the Marshall Islands, MH",
        "Cook Islands, CK",
        "C\u00f4te d'Ivoire, CI",
        "Ivory Coast, CI",
        "Turkey, TR",
        "T\u00fcrkiye, TR",
        "The Gambia, GM",
        "Sierra Leone, SL",
        "Togolese Republic, ''",
        "British Virgin Islands, VG",
        "UK, GB",
        "United Kingdom, GB",
        "Republic of the Congo, CG",
        "Democratic Republic of the Congo, CD",
        "DRC, CD",
        "Cambodia, KH",
        "Kingdom of Cambodia, KH",
        "Federated States of Micronesia, FM",
        "Panama (PA), PA",
        "Republic of Panama, PA",
        "Venezuela, VE",
        "Syria, SY",
    })
    void spellingsOfListsAndRegisters(String written, String code) {
        assertThat(Flag.of(written).map(Flag::code).orElse("")).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Korea",
                "Congo",
                "unknown",
                "None Identified",
                "Gambia (false)",
                "falsely Comoros",
                "Panama (KP)",
                "Panama / Togo",
                "XX",
                "\u041a\u041d\u0414\u0420",
            })
    void whatMeansNoOneFlagIsNone(String written) {
        assertThat(Flag.of(written)).isEmpty();
    }

    @Test
    void everyCodeAndEveryNameOfThePlatformMeansItself() {
        for (String code : Locale.getISOCountries()) {
            Locale place = Locale.of("", code);
            assertThat(Flag.of(code)).contains(new Flag(code));
            assertThat(Flag.of(place.getISO3Country())).contains(new Flag(code));
            assertThat(Flag.of(place.getDisplayCountry(Locale.ENGLISH)))
                    .as(code)
                    .contains(new Flag(code));
        }
    }

    @Test
    void wordsThatAreNotKnownAreComparedAsTheyStand() {
        assertThat(Flag.same("Utopia", " UTOPIA")).isTrue();
        assertThat(Flag.same("Utopia", "Arcadia")).isFalse();
        assertThat(Flag.same("North Korea", "South Korea")).isFalse();
        assertThat(Flag.same("North Korea", "false")).isFalse();
        assertThat(Flag.same("x".repeat(100_000), "DPRK")).isFalse();
    }
}
