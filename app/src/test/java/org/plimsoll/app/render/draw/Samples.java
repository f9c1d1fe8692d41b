package org.plimsoll.app.render.draw;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.plimsoll.app.render.draw.MapFigure.LonLat;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Inputs that the tests share, and a strict parser for what comes out. */
final class Samples {
    static final LocalDate START = LocalDate.of(2024, 1, 1);
    static final String HOSTILE = "<script>alert('x')</script> & \"\u0000\u0007\uD800\uFFFF ]]> \u202Eevil";

    private Samples() {}

    static Caption caption(String words) {
        return new Caption("fig", words, words, words);
    }

    static FanChart.Input fan(int days, double scale, List<Double> crossing, double never, String words) {
        List<FanChart.Quantiles> fan = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            double m = scale * (i + 1.0) / days;
            fan.add(new FanChart.Quantiles(0.7 * m, 0.9 * m, m, 1.1 * m, 1.4 * m));
        }
        return new FanChart.Input(
                START,
                words,
                fan,
                List.of(),
                List.of(new FanChart.Step(START.plusDays(30), scale / 5)),
                new FanChart.Cap(500_000, words, List.of(0.75, 0.9, 0.95)),
                new FanChart.Crossing(crossing, never));
    }

    static FanChart.Input fan() {
        return fan(366, 690_000, Collections.nCopies(366, 0.97 / 366), 0.03, "barrels");
    }

    static HullTimelines.Hull hull(String name, int marks) {
        List<HullTimelines.Mark> list = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            LocalDate day = START.plusDays(70 + 9L * i);
            list.add(new HullTimelines.Mark(HullTimelines.State.BERTH, day, day, i % 2 == 0, name));
        }
        return new HullTimelines.Hull(name, "IMO 8660313", HullTimelines.Listing.LISTED, list);
    }

    static MapFigure.Input map(double west, double east, String words) {
        return new MapFigure.Input(
                new MapFigure.View(west, 32, east, 46),
                Optional.empty(),
                List.of(new MapFigure.Place(words, MapFigure.PlaceKind.BERTH, List.of(new LonLat(west + 2, 42)), true)),
                List.of(new MapFigure.Sighting(new LonLat(west + 3, 40), MapFigure.Certainty.POSSIBLE, words, words)),
                List.of(new MapFigure.Leg(List.of(new LonLat(west + 2, 42), new LonLat(west + 4, 36)), false, words)));
    }

    /** One figure of each kind, with {@code words} wherever words go. */
    static List<Figure> figures(String words, int width) {
        Caption caption = caption(words);
        Ladder.Rule cap = new Ladder.Rule(500_000, words);
        LocalDate day = START.plusDays(80);
        return List.of(
                FanChart.draw(caption, fan(366, 690_000, List.of(0.5, 0.47), 0.03, words), width),
                Ladder.draw(
                        caption,
                        new Ladder.Input(
                                words,
                                List.of(
                                        new Ladder.Row(words, Span.of(1, 2, 3e6), Ladder.Kind.OURS, words),
                                        new Ladder.Row(words, Span.atLeast(1e6), Ladder.Kind.PUBLISHED, words)),
                                List.of(cap)),
                        width),
                HullTimelines.draw(
                        caption,
                        new HullTimelines.Input(START, START.plusDays(300), List.of(hull(words, 3)), 20),
                        width),
                CoverageCalendar.draw(
                        caption,
                        new CoverageCalendar.Input(List.of(new CoverageCalendar.Place(
                                words, START.plusDays(66), List.of(CoverageCalendar.State.values())))),
                        width),
                Tornado.draw(
                        caption,
                        new Tornado.Input(
                                690_000, words, List.of(new Tornado.Bar(words, words, words, 5e5, 8e5)), List.of(cap)),
                        width),
                TwoFlows.draw(
                        caption,
                        new TwoFlows.Input(
                                START,
                                START.plusDays(300),
                                new TwoFlows.Flow(words, words, List.of(new TwoFlows.Event(day, day, true, words))),
                                new TwoFlows.Flow(words, words, List.of()),
                                List.of(new TwoFlows.Claim(day, words, words))),
                        width),
                BalanceBar.draw(
                        caption,
                        new BalanceBar.Input(words, words, Span.point(9e6), 5e5, 296_207, Span.of(5e5, 7e5, 9e5)),
                        width),
                MapFigure.draw(caption, map(124, 136, words), width));
    }

    /** Parses strictly; fails on anything that is not well-formed XML. */
    static Document parse(String markup) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(markup)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage(), e);
        }
    }
}
