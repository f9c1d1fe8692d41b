package org.plimsoll.app.render.draw.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.render.draw.BalanceBar;
import org.plimsoll.app.render.draw.Caption;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.app.render.draw.Span;

class RasterizerTest {
    private final FigureStyle style = FigureStyle.standard();

    private static Figure figure(String title) {
        return BalanceBar.draw(
                new Caption("b", title, "One sentence.", "Source."),
                new BalanceBar.Input("2024", "barrels", Span.point(9e6), 5e5, 3e5, Span.of(5e5, 7e5, 9e5)),
                Figure.HALF);
    }

    @Test
    void a_picture_has_twice_the_pixels_and_the_same_bytes_each_time() throws Exception {
        String svg = style.standalone(figure("Баланс 2024 · 백양산"));
        byte[] first = new Rasterizer().png(svg, 2);
        var image = ImageIO.read(new ByteArrayInputStream(first));
        assertThat(image.getWidth()).isEqualTo(2 * (Figure.HALF + 40));
        assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(new Rasterizer().png(svg, 2)).isEqualTo(first);
    }

    @Test
    void text_becomes_outlines_in_every_script_that_ships() {
        TextOutliner outliner = new TextOutliner();
        String latin = outliner.outline(style.standalone(figure("A")));
        assertThat(latin).doesNotContain("<text").contains("<path");
        for (String letter : List.of("Ж", "é", "백")) {
            assertThat(outliner.outline(style.standalone(figure(letter)))).isNotEqualTo(latin);
        }
        // What no face has is a box, and nothing fails.
        assertThat(outliner.outline(style.standalone(figure("\uD83D\uDEA2 &<>'\""))))
                .doesNotContain("<text");
    }

    @Test
    void a_picture_beyond_reason_is_refused() {
        assertThatThrownBy(() -> new Rasterizer().png(style.standalone(figure("A")), 5000))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rasterizer().png("<svg/>", 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_face_is_there_with_its_licence() {
        for (Typeface face : Typeface.values()) {
            assertThat(face.bytes()).startsWith(0, 1, 0, 0);
        }
        for (String family : List.of("source-serif-4", "source-sans-3", "noto-sans-kr")) {
            assertThat(Typeface.class.getResource("/org/plimsoll/app/render/draw/font/LICENSE-" + family + ".txt"))
                    .isNotNull();
        }
    }
}
