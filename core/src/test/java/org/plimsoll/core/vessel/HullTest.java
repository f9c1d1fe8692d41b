package org.plimsoll.core.vessel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Certainty;

class HullTest {

    private static Hull of(Statement... statements) {
        return new Hull("ship", List.of(statements));
    }

    private static Statement dwt(String value, Certainty certainty) {
        return Cases.statement("ship", "dwt_t", value, certainty);
    }

    @Test
    void theSurestStatementIsTheBestWhereverItStands() {
        Hull hull = of(
                dwt("1000", Certainty.UNVERIFIED),
                dwt("2000", Certainty.DISPUTED),
                dwt("3000", Certainty.CONFIRMED),
                dwt("4000", Certainty.LIKELY));
        assertThat(hull.best(Attribute.DWT_T).orElseThrow().number()).isEqualTo(3000);
        assertThat(hull.about(Attribute.DWT_T).map(Statement::value)).containsExactly("3000", "4000", "2000", "1000");
    }

    @Test
    void ofTwoEquallySureTheFirstOfTheFileIsTheBest() {
        assertThat(of(dwt("1", Certainty.CONFIRMED), dwt("2", Certainty.CONFIRMED))
                        .best(Attribute.DWT_T)
                        .orElseThrow()
                        .value())
                .isEqualTo("1");
    }

    @Test
    void whatIsOnlyRememberedIsShownButCarriesNothing() {
        Hull hull = of(dwt("1000", Certainty.UNVERIFIED));
        assertThat(hull.best(Attribute.DWT_T)).isPresent();
        assertThat(hull.verified(Attribute.DWT_T)).isEmpty();
    }

    @Test
    void aHullWithoutANameIsShownByItsId() {
        assertThat(Cases.hull("ship").name()).isEqualTo("ship");
        assertThat(Cases.hull("ship", "name", "SHIP 1").name()).isEqualTo("SHIP 1");
    }

    @Test
    void anImoNumberWithABadCheckDigitIsNone() {
        assertThat(Cases.hull("ship", "imo", "8312497").imo()).contains(new ImoNumber("8312497"));
        assertThat(Cases.hull("ship", "imo", "8312498").imo()).isEmpty();
    }

    @Test
    void callersAreOfTheFleetAndOthersNeedNotBe() {
        assertThat(Cases.hull("a", "role", "Caller").caller()).isTrue();
        assertThat(Cases.hull("a", "role", "caller").ofFleet()).isTrue();
        assertThat(Cases.hull("a", "role", "fleet").caller()).isFalse();
        assertThat(Cases.hull("a", "role", "fleet").ofFleet()).isTrue();
        assertThat(Cases.hull("a", "role", "other").ofFleet()).isFalse();
    }

    @Test
    void ofTwoHullsWithOneIdTheFirstCounts() {
        Fleet fleet = new Fleet(List.of(Cases.hull("a", "name", "FIRST"), Cases.hull("a", "name", "SECOND")));
        assertThat(fleet.hulls()).hasSize(1);
        assertThat(fleet.nameOf("a")).isEqualTo("FIRST");
        assertThat(fleet.nameOf("nobody")).isEqualTo("nobody");
    }
}
