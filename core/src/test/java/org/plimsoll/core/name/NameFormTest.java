package org.plimsoll.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHON MA SAN         | chon ma san
            Ch'ŏn-ma-san        | chon ma san
            M/V CHON MA SAN     | chon ma san
            M.T. CHON MA SAN    | chon ma san
            MT CHON MA SAN      | chon ma san
            motor tanker CHON MA SAN | chon ma san
            MT                  | mt
            Ærø Straße Łódź     | aero strasse lodz
            Ｆｕｌｌ Ｗｉｄｔｈ    | full width
            Smith & Company Limited | smith co ltd
            St. Vitamin         | st vitamin
            """)
    void spellingIsFolded(String name, String words) {
        assertThat(String.join(" ", NameForm.of(name).words())).isEqualTo(words);
        assertThat(NameForm.of(name).numbers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAM JONG 2",
                "SAM JONG II",
                "SAM JONG No.2",
                "SAM JONG NO 2",
                "SAM JONG2",
                "sam jong 02",
                "Sam-Jong-2",
                "SAM JONG ２",
                "SAM JONG ٢"
            })
    void oneNumberInManyHands(String name) {
        assertThat(NameForm.of(name)).isEqualTo(new NameForm(List.of("sam", "jong"), List.of("2")));
    }

    @Test
    void romanNumeralsCountOnlyAtTheEndAndUpToTwenty() {
        assertThat(NameForm.of("BICENTENARIO XIV").numbers()).containsExactly("14");
        assertThat(NameForm.of("VI STAR").numbers()).isEmpty();
        assertThat(NameForm.of("X").words()).containsExactly("x");
        assertThat(NameForm.of("LADY D").numbers()).isEmpty();
        assertThat(NameForm.of("STAR MCM").numbers()).isEmpty();
    }

    @Test
    void numbersStandInOneOrder() {
        assertThat(NameForm.of("IMICO 7 NEKA 455").numbers()).containsExactly("455", "7");
        assertThat(NameForm.of("7 IMICO 455 NEKA"))
                .extracting(NameForm::numbers)
                .isEqualTo(List.of("455", "7"));
        assertThat(NameForm.of("00").numbers()).containsExactly("0");
    }

    @Test
    void whatIsNoNameIsEmptyAndLongNamesAreCut() {
        assertThat(NameForm.of("--- ()").isEmpty()).isTrue();
        assertThat(NameForm.of("").isEmpty()).isTrue();
        assertThat(NameForm.of("AB ".repeat(10_000)).letters().length()).isLessThan(2 * NameForm.MOST_LETTERS);
    }

    @ParameterizedTest
    @CsvSource({"천마산,chonmasan,cheonmasan", "백마,paekma,baekma", "대동강,taetonggang,daedonggang"})
    void hangulIsReadTwoWays(String hangul, String northern, String revised) {
        assertThat(Hangul.in(hangul)).isTrue();
        assertThat(SoundKey.of(Hangul.northern(hangul))).isEqualTo(SoundKey.of(northern));
        assertThat(Hangul.revised(hangul).replace("kg", "gg")).isEqualTo(revised.replace("kg", "gg"));
    }

    @Test
    void whatIsNotHangulStays() {
        assertThat(Hangul.northern("천마산 2")).isEqualTo("chonmasan 2");
        assertThat(Hangul.in("CHON MA SAN")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "chonmasan,cheonmasan",
        "paekma,baekma",
        "kumgang,geumgang",
        "taedong,daedong",
        "khasan,hasan",
        "zhukov,chukov",
        "aleksandr,alexandr"
    })
    void systemsOfRomanisationShareAKey(String one, String other) {
        assertThat(SoundKey.of(one)).isEqualTo(SoundKey.of(other));
    }

    @Test
    void differentNamesHaveDifferentKeys() {
        assertThat(SoundKey.of("chonmasan")).isNotEqualTo(SoundKey.of("chonmyong"));
    }

    @Test
    void consonantsNeedToBeEnough() {
        assertThat(Consonants.of("shabgoun")).isEqualTo(Consonants.of("shbgwn")).isNotEmpty();
        assertThat(Consonants.of("abba")).isEmpty();
        assertThat(Consonants.alone("shbgwn")).isTrue();
        assertThat(Consonants.alone("shabgoun")).isFalse();
    }
}
