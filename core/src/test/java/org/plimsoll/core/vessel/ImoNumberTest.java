package org.plimsoll.core.vessel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImoNumberTest {

    /** Ships of the founding case. */
    @ParameterizedTest
    @ValueSource(strings = {"8312497", "IMO 8705539", "imo8126070", " IMO  9417115 ", "8916293"})
    void numbersOfRealShipsPass(String text) {
        assertThat(ImoNumber.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8312498", "831249", "83124977", "IMO", "", "IMO O312497", "８３１２４９７", "-312497"})
    void otherTextsDoNot(String text) {
        assertThat(ImoNumber.parse(text)).isEmpty();
    }

    @Test
    void noughtsStandForNoNumberAlthoughTheirCheckDigitFits() {
        assertThat(ImoNumber.parse("0000000")).isEmpty();
    }

    @Test
    void oneCheckDigitInTenIsGood() {
        int good = 0;
        for (int digit = 0; digit < 10; digit++) {
            good += ImoNumber.parse("831249" + digit).isPresent() ? 1 : 0;
        }
        assertThat(good).isOne();
    }

    @Test
    void aNumberCannotBeMadeFromABadOne() {
        assertThatThrownBy(() -> new ImoNumber("8312498")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new ImoNumber("8312497")).hasToString("IMO 8312497");
    }
}
