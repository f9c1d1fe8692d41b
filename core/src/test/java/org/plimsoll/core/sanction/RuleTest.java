package org.plimsoll.core.sanction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plimsoll.core.Cases;

class RuleTest {

    @Test
    void aRuleBindsFromItsFirstYearToItsLast() {
        Rule standing = Cases.rule();
        Rule ended = new Rule(
                standing.id(),
                standing.title(),
                standing.commodity(),
                standing.limit(),
                standing.duties(),
                new Rule.InForce(LocalDate.of(2018, 1, 1), Optional.of(LocalDate.of(2020, 6, 30))),
                standing.citation());
        assertThat(standing.bindsIn(2017)).isFalse();
        assertThat(standing.bindsIn(2018)).isTrue();
        assertThat(standing.bindsIn(2030)).isTrue();
        assertThat(ended.bindsIn(2020)).isTrue();
        assertThat(ended.bindsIn(2021)).isFalse();
    }
}
