package org.plimsoll.app.render.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.render.draw.PartyGraph.Edge;
import org.plimsoll.app.render.draw.PartyGraph.Line;
import org.plimsoll.app.render.draw.PartyGraph.Node;

class PartyGraphTest {
    private static final Caption CAPTION = new Caption("parties", "Who stands behind", "A chain.", "Simulated.");

    private static Figure draw(int width) {
        return PartyGraph.draw(
                CAPTION,
                new PartyGraph.Input(
                        List.of("ships", "behind them", "2 steps away"),
                        List.of(
                                new Node("a", "SHIP A", 0, true, "SHIP A; listed"),
                                new Node("b", "SHIP <B>", 0, false, "SHIP B"),
                                new Node("m", "MIDDLE", 1, false, "MIDDLE"),
                                new Node("o", "OWNER", 2, true, "OWNER; listed")),
                        List.of(
                                new Edge("a", "m", Line.FIRM, "owned by"),
                                new Edge("b", "m", Line.LOOSE, "linked to"),
                                new Edge("m", "o", Line.UNVERIFIED, "owned by, unverified"))),
                width);
    }

    @Test
    void aPartyThatTwoShipsShareIsDrawnOnceWithALineToEach() {
        String wide = draw(Figure.WIDE).body();
        assertThat(wide.split(">MIDDLE</text>", -1)).as("text and its halo").hasSize(3);
        assertThat(wide)
                .contains("pf-l1 pf-dash", "pf-lq pf-dot", "SHIP &lt;B&gt;")
                .doesNotContain("<B>");
    }

    @Test
    void onATelephoneEachShipHasItsOwnList() {
        Figure narrow = draw(Figure.NARROW);
        assertThat(narrow.width()).isEqualTo(Figure.NARROW);
        assertThat(narrow.body().split(">MIDDLE</text>", -1)).hasSize(5);
    }
}
