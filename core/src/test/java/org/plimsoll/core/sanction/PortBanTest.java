package org.plimsoll.core.sanction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;
import org.plimsoll.core.evidence.Certainty;

class PortBanTest {

    /** CHON MA SAN was listed on 30 March 2018. */
    private static final LocalDate LISTED = LocalDate.of(2018, 3, 30);

    private static final LocalDate CALL = LocalDate.of(2024, 10, 20);

    private static Listing listing(
            Certainty certainty, @Nullable LocalDate from, @Nullable LocalDate until, Measure... measures) {
        return new Listing(
                "chon-ma-san",
                "UN 1718",
                Authority.UNITED_NATIONS,
                new TreeSet<>(List.of(measures)),
                Optional.ofNullable(from),
                Optional.ofNullable(until),
                Cases.cited(certainty));
    }

    private static PortBan on(LocalDate day, Listing... listings) {
        return PortBan.on(day, List.of(listings), Set.of(Authority.UNITED_NATIONS));
    }

    @Test
    void aBanHoldsFromItsFirstDayOn() {
        Listing listing = listing(Certainty.CONFIRMED, LISTED, null, Measure.PORT_ENTRY_BAN, Measure.ASSET_FREEZE);
        assertThat(on(LocalDate.of(2018, 3, 29), listing)).isEqualTo(PortBan.NONE);
        assertThat(on(LISTED, listing)).isEqualTo(PortBan.IN_FORCE);
        assertThat(on(CALL, listing)).isEqualTo(PortBan.IN_FORCE);
    }

    @Test
    void aBanHoldsToItsLastDay() {
        Listing listing = listing(Certainty.CONFIRMED, LISTED, CALL, Measure.PORT_ENTRY_BAN);
        assertThat(on(CALL, listing)).isEqualTo(PortBan.IN_FORCE);
        assertThat(on(CALL.plusDays(1), listing)).isEqualTo(PortBan.NONE);
    }

    @Test
    void anAssetFreezeOrDeFlaggingIsNoPortBan() {
        assertThat(on(CALL, listing(Certainty.CONFIRMED, LISTED, null, Measure.ASSET_FREEZE, Measure.DE_FLAG)))
                .isEqualTo(PortBan.NONE);
    }

    @Test
    void whatNoSourceShowsIsNeverInForce() {
        Listing remembered = listing(Certainty.UNVERIFIED, LISTED, null, Measure.PORT_ENTRY_BAN);
        assertThat(on(CALL, remembered)).isEqualTo(PortBan.UNVERIFIED);
        assertThat(on(LISTED.minusDays(1), remembered)).isEqualTo(PortBan.NONE);
    }

    @Test
    void aListingWithoutADateOrMeasureIsOnlyPossible() {
        assertThat(on(CALL, listing(Certainty.CONFIRMED, null, null, Measure.PORT_ENTRY_BAN)))
                .isEqualTo(PortBan.UNVERIFIED);
        assertThat(on(CALL, listing(Certainty.CONFIRMED, LISTED, null, Measure.NOT_SAID)))
                .isEqualTo(PortBan.UNVERIFIED);
        assertThat(on(CALL, listing(Certainty.CONFIRMED, LISTED, null))).isEqualTo(PortBan.UNVERIFIED);
    }

    @Test
    void oneVerifiedListingSettlesIt() {
        assertThat(on(
                        CALL,
                        listing(Certainty.UNVERIFIED, LISTED, null, Measure.PORT_ENTRY_BAN),
                        listing(Certainty.CONFIRMED, LISTED, null, Measure.PORT_ENTRY_BAN)))
                .isEqualTo(PortBan.IN_FORCE);
        assertThat(on(CALL)).isEqualTo(PortBan.NONE);
    }

    @Test
    void noListingEndsBeforeItBegins() {
        assertThatThrownBy(() -> listing(Certainty.CONFIRMED, CALL, LISTED, Measure.PORT_ENTRY_BAN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aBanIsAlwaysWordedWithItsExemptions() {
        assertThat(PortBan.IN_FORCE.words()).contains("prohibited unless exempt");
        assertThat(PortBan.UNVERIFIED.words()).contains("not verified");
    }

    @Test
    void aBanBindsOnlyThoseWhoseAuthorityItIs() {
        Listing american = new Listing(
                "chon-ma-san",
                "a list of one State",
                Authority.UNITED_STATES,
                new TreeSet<>(List.of(Measure.PORT_ENTRY_BAN)),
                Optional.of(LISTED),
                Optional.empty(),
                Cases.cited(Certainty.CONFIRMED));
        assertThat(PortBan.on(CALL, List.of(american), Set.of(Authority.UNITED_NATIONS)))
                .isEqualTo(PortBan.NONE);
        assertThat(PortBan.on(CALL, List.of(american), Set.of(Authority.UNITED_NATIONS, Authority.UNITED_STATES)))
                .isEqualTo(PortBan.IN_FORCE);
    }
}
