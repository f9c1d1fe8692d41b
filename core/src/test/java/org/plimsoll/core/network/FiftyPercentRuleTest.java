package org.plimsoll.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plimsoll.core.network.Networks.DAY;
import static org.plimsoll.core.network.Networks.LONG;
import static org.plimsoll.core.network.Networks.owned;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Verdict.Answer;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Relation;

class FiftyPercentRuleTest {

    private static Verdict verdict(Networks networks, String id) {
        return Ownership.on(DAY, networks.build()).verdict(id);
    }

    private static Answer answer(Networks networks, String id) {
        return verdict(networks, id).answer();
    }

    @Test
    void twoQuartersMakeAHalf() {
        Networks networks =
                Networks.of("x", "a", "b").owns("a", 25, "x").owns("b", 25, "x").listed("a", "b");
        Verdict verdict = verdict(networks, "x");
        assertThat(verdict.answer()).isEqualTo(Answer.CERTAINLY);
        assertThat(verdict.held()).isEqualTo(Share.of(50));
        assertThat(verdict.holdings()).hasSize(2);
        assertThat(verdict.weakest()).contains(Certainty.CONFIRMED);
        assertThat(verdict.words())
                .isEqualTo(
                        "EXAMPLE x counts as blocked: blocked parties hold 50 % of it, 25 % by EXAMPLE a (Example list: listed), 25 % by EXAMPLE b (Example list: listed);"
                                + " the weakest statement needed is confirmed");
    }

    @Test
    void lessThanAHalfBlocksNothing() {
        Networks networks = Networks.of("x", "a", "b")
                .owns("a", 25, "x")
                .owns("b", 24.9, "x")
                .listed("a", "b");
        assertThat(answer(networks, "x")).isEqualTo(Answer.NO);
        assertThat(verdict(networks, "x").held().most()).isEqualTo(49.9);
    }

    @Test
    void aShareThroughABlockedCompanyCountsWhole() {
        // 60 % of 60 % is 36 % of the money, and all of the rule.
        Networks networks = Networks.of("x", "middle", "a")
                .owns("a", 60, "middle")
                .owns("middle", 60, "x")
                .listed("a");
        assertThat(verdict(networks, "x").held()).isEqualTo(Share.of(60));
        assertThat(answer(networks, "x")).isEqualTo(Answer.CERTAINLY);
        assertThat(verdict(networks, "x").round()).isEqualTo(2);
    }

    @Test
    void aShareThroughACompanyBelowHalfDoesNotCount() {
        Networks networks = Networks.of("x", "middle", "a")
                .owns("a", 49, "middle")
                .owns("middle", 100, "x")
                .listed("a");
        assertThat(answer(networks, "x")).isEqualTo(Answer.NO);
    }

    @Test
    void directAndIndirectSharesAddUp() {
        Networks networks = Networks.of("x", "m", "n", "a")
                .owns("a", 50, "m")
                .owns("a", 75, "n")
                .owns("m", 10, "x")
                .owns("n", 25, "x")
                .owns("a", 15, "x")
                .listed("a");
        assertThat(verdict(networks, "x").held()).isEqualTo(Share.of(50));
        assertThat(answer(networks, "x")).isEqualTo(Answer.CERTAINLY);
    }

    @Test
    void companiesThatOnlyOwnEachOtherAreNotBlocked() {
        Networks networks = Networks.of("a", "b", "listed")
                .owns("b", 60, "a")
                .owns("a", 100, "b")
                .owns("listed", 40, "a")
                .listed("listed");
        assertThat(answer(networks, "a")).isEqualTo(Answer.NO);
        assertThat(answer(networks, "b")).isEqualTo(Answer.NO);
    }

    @Test
    void aCircleIsBlockedFromOutside() {
        Networks networks = Networks.of("a", "b", "listed")
                .owns("b", 40, "a")
                .owns("a", 100, "b")
                .owns("listed", 50, "a")
                .listed("listed");
        assertThat(answer(networks, "b")).isEqualTo(Answer.CERTAINLY);
        Verdict a = verdict(networks, "a");
        assertThat(a.round()).isEqualTo(1);
        assertThat(a.held()).isEqualTo(Share.of(90));
        assertThat(a.holdings()).extracting(Verdict.Holding::round).containsExactly(2, 0);
    }

    @Test
    void whatAPartyHoldsInItselfDoesNotCount() {
        Networks networks =
                Networks.of("x", "a").owns("x", 30, "x").owns("a", 30, "x").listed("a");
        assertThat(answer(networks, "x")).isEqualTo(Answer.NO);
        assertThat(Ownership.on(DAY, networks.build()).findings())
                .containsExactly(new OwnershipFinding.OwnsItself(Networks.party("x"), Share.of(30)));
    }

    @Test
    void aShareOfUnknownSizeMakesTheAnswerPossible() {
        Networks networks = Networks.of("x", "a").owns("a", Share.NOT_SAID, "x").listed("a");
        assertThat(answer(networks, "x")).isEqualTo(Answer.POSSIBLY);
    }

    @Test
    void whatOthersHoldForSureIsNoLongerToBeHad() {
        Networks networks = Networks.of("x", "a", "other")
                .owns("a", Share.NOT_SAID, "x")
                .owns("other", 51, "x")
                .listed("a");
        assertThat(answer(networks, "x")).isEqualTo(Answer.NO);
        assertThat(verdict(networks, "x").held()).isEqualTo(Share.between(0, 49));
    }

    @Test
    void aDisputedShareOfAnotherExcludesNobody() {
        Networks networks = Networks.of("x", "a", "other")
                .owns("a", Share.NOT_SAID, "x")
                .link(owned("x", "other", Share.of(51), LONG, Certainty.DISPUTED))
                .listed("a");
        assertThat(answer(networks, "x")).isEqualTo(Answer.POSSIBLY);
    }

    @Test
    void boundsOfASharedDecide() {
        assertThat(answer(
                        Networks.of("x", "a")
                                .owns("a", Share.between(50, 75), "x")
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.CERTAINLY);
        assertThat(answer(
                        Networks.of("x", "a")
                                .owns("a", Share.between(25, 50), "x")
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.POSSIBLY);
        assertThat(answer(
                        Networks.of("x", "a")
                                .owns("a", Share.between(25, 49), "x")
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.NO);
    }

    @Test
    void theWeakestStatementIsThatOfTheSurestReasonThatSuffices() {
        Networks networks = Networks.of("x", "m", "a")
                .owns("a", 50, "x")
                .link(owned("x", "m", Share.of(50), LONG, Certainty.DISPUTED))
                .owns("a", 100, "m")
                .listed("a");
        assertThat(verdict(networks, "x").weakest()).contains(Certainty.CONFIRMED);
        Networks weaker = Networks.of("x", "m", "a")
                .owns("m", 100, "x")
                .link(owned("m", "a", Share.of(60), LONG, Certainty.DISPUTED))
                .listed("a");
        assertThat(verdict(weaker, "x").weakest()).contains(Certainty.DISPUTED);
        assertThat(verdict(weaker, "x").answer()).isEqualTo(Answer.CERTAINLY);
    }

    @Test
    void anUnverifiedAnUndatedOrARegisteredOwnerIsOnlyPossible() {
        assertThat(answer(
                        Networks.of("x", "a")
                                .link(owned("x", "a", Share.of(100), LONG, Certainty.UNVERIFIED))
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.POSSIBLY);
        assertThat(answer(
                        Networks.of("x", "a")
                                .link(owned("x", "a", Share.of(100), Validity.NOT_SAID, Certainty.CONFIRMED))
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.POSSIBLY);
        assertThat(answer(
                        Networks.of("x", "a")
                                .link("x", Relation.REGISTERED_OWNER, "a", Certainty.CONFIRMED)
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.POSSIBLY);
        assertThat(answer(
                        Networks.of("x", "a")
                                .link("x", Relation.MANAGED_BY, "a", Certainty.CONFIRMED)
                                .listed("a"),
                        "x"))
                .isEqualTo(Answer.NO);
    }

    @Test
    void ownershipCountsOnlyOnItsDays() {
        var until = LocalDate.of(2024, 10, 19);
        Link past =
                owned("x", "a", Share.of(100), Validity.between(LocalDate.of(2015, 1, 1), until), Certainty.CONFIRMED);
        Network network = Networks.of("x", "a").link(past).listed("a").build();
        assertThat(Ownership.on(DAY, network).verdict("x").answer()).isEqualTo(Answer.NO);
        // The designation speaks of one day; of another it leaves open what its own dates do not exclude.
        assertThat(Ownership.on(until, network).verdict("x").answer()).isEqualTo(Answer.POSSIBLY);
        assertThat(Ownership.on(LocalDate.of(2018, 3, 29), network).verdict("x").answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void onlyAFreezeBlocks() {
        var ban = Networks.designation("a", DAY, EnumSet.of(Measure.PORT_ENTRY_BAN), Authority.UNITED_NATIONS);
        assertThat(answer(Networks.of("x", "a").owns("a", 100, "x").listed("a", ban), "x"))
                .isEqualTo(Answer.NO);
        var open = Networks.designation("a", DAY, EnumSet.of(Measure.NOT_SAID), Authority.UNITED_NATIONS);
        assertThat(answer(Networks.of("x", "a").owns("a", 100, "x").listed("a", open), "x"))
                .isEqualTo(Answer.POSSIBLY);
    }

    @Test
    void aRuleOfOneAuthorityTakesOnlyItsOwnListings() {
        var freeze = Networks.designation("a", DAY, EnumSet.of(Measure.ASSET_FREEZE), Authority.EUROPEAN_UNION);
        Network network =
                Networks.of("x", "a").owns("a", 100, "x").listed("a", freeze).build();
        assertThat(Ownership.on(DAY, network).verdict("x").answer()).isEqualTo(Answer.CERTAINLY);
        assertThat(Ownership.on(DAY, network, Authority.UNITED_STATES)
                        .verdict("x")
                        .answer())
                .isEqualTo(Answer.NO);
    }

    @Test
    void sharesAboveTheWholeAreAFindingAndCertainOnlyLessTheExcess() {
        Networks networks =
                Networks.of("x", "a", "b").owns("a", 60, "x").owns("b", 60, "x").listed("a");
        Ownership ownership = Ownership.on(DAY, networks.build());
        assertThat(ownership.findings())
                .containsExactly(new OwnershipFinding.AboveTheWhole(Networks.party("x"), DAY, 120));
        assertThat(ownership.findings().getFirst().words())
                .isEqualTo("the shares in EXAMPLE x on 2024-10-20 come to 120 %: at least one statement is wrong");
        assertThat(ownership.verdict("x").answer()).isEqualTo(Answer.POSSIBLY);
    }

    @Test
    void oneOwnersShareSaidTwiceIsNotTwoShares() {
        Networks networks =
                Networks.of("x", "a").owns("a", 30, "x").owns("a", 30, "x").listed("a");
        assertThat(verdict(networks, "x").held()).isEqualTo(Share.of(30));
        Networks apart =
                Networks.of("x", "a").owns("a", 30, "x").owns("a", 60, "x").listed("a");
        assertThat(verdict(apart, "x").held()).isEqualTo(Share.between(30, 60));
        assertThat(answer(apart, "x")).isEqualTo(Answer.POSSIBLY);
        assertThat(Ownership.on(DAY, apart.build()).findings())
                .hasSize(1)
                .first()
                .isInstanceOf(OwnershipFinding.SharesDisagree.class);
        Networks closer = Networks.of("x", "a")
                .owns("a", Share.between(25, 60), "x")
                .owns("a", Share.between(50, 75), "x")
                .listed("a");
        assertThat(verdict(closer, "x").held()).isEqualTo(Share.between(50, 60));
    }

    @Test
    void whoIsListedItselfNeedsNoOwner() {
        Verdict verdict = verdict(Networks.of("x").listed("x"), "x");
        assertThat(verdict.answer()).isEqualTo(Answer.CERTAINLY);
        assertThat(verdict.round()).isZero();
        assertThat(verdict.words()).isEqualTo("EXAMPLE x counts as blocked in its own right: Example list: listed");
    }

    @Test
    void aChainOfAHundredThousandEndsWithoutStack() {
        int length = 100_000;
        String[] names = Networks.names(length);
        Networks networks = Networks.of(names);
        for (int i = 1; i < length; i++) {
            networks.owns(names[i], 50, names[i - 1]);
        }
        // The end owns the beginning's beginning too, so that all of it is one circle.
        Network network = networks.owns(names[0], 10, names[length - 1])
                .listed(names[length - 1])
                .build();
        Ownership ownership = Ownership.on(DAY, network);
        assertThat(ownership.verdict(names[0]).round()).isEqualTo(length - 1);
        assertThat(ownership.interest(names[0], List.of(names[1])).share()).isEqualTo(Share.of(50));
        assertThat(ownership
                        .interest(names[0], List.of(names[length - 1]))
                        .share()
                        .most())
                .isZero();
        assertThat(ownership.verdict(names[0]).weakest()).isEqualTo(Optional.of(Certainty.CONFIRMED));
    }
}
