package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.plimsoll.app.render.draw.Figure;
import org.plimsoll.app.render.draw.FigureStyle;
import org.plimsoll.core.association.Explanation;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Reply;
import org.plimsoll.core.coverage.Look;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Finding;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.measure.Yardstick;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.observation.Observation;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.core.voyage.Voyage;

/** What the templates of a dossier read: the findings, and what had to be prepared before they could be written. */
public final class Page {

    /** Beyond this many itemised calls a dossier shows the first ones and sums by ship and month. */
    static final int MOST_CALLS = 200;

    /** Unnamed calls beyond this are only in the table. */
    static final int MOST_ASSOCIATIONS = 100;

    private static final int MOST_ROWS = 400;
    private static final int MOST_ISSUES = 150;
    private static final int MOST_REFS = 14;

    private final Findings findings;
    private final DossierContext context;
    private final Medium medium;
    private final DossierFigures figures;
    private final FigureStyle style;
    private final Links links;
    private final Map<String, Sighting> sightings = new HashMap<>();
    private final Glyphs glyphs;
    private final PaperDrawing paper;

    Page(Findings findings, DossierContext context, Medium medium, DossierFigures figures, FigureStyle style) {
        this.findings = findings;
        this.context = context;
        this.medium = medium;
        this.figures = figures;
        this.style = style;
        this.paper = new PaperDrawing(style);
        this.glyphs = new Glyphs(findings, medium, style);
        observations().sightings().forEach(s -> sightings.putIfAbsent(s.id(), s));
        List<Observation> shown = new ArrayList<>(sightings());
        shown.addAll(aggregates());
        shown.addAll(claims());
        shown.addAll(deliveries());
        this.links = new Links(findings.caseFile(), calls(), shown);
    }

    public Findings findings() {
        return findings;
    }

    public CaseFile caseFile() {
        return findings.caseFile();
    }

    public DossierContext context() {
        return context;
    }

    public Links links() {
        return links;
    }

    public Glyphs glyphs() {
        return glyphs;
    }

    /** Whether it is read in a browser. */
    public boolean screen() {
        return medium == Medium.SCREEN;
    }

    /** The style sheets in their element. */
    public String styleElement() {
        String css = switch (medium) {
            case SCREEN -> style.css() + StyleSheets.read("dossier.css");
            case PAPER -> StyleSheets.read("paper.css");
        };
        return "<style>\n" + css + "</style>";
    }

    /** The outline that a PDF shows beside its pages; a browser has the contents. */
    public String bookmarks() {
        return medium == Medium.SCREEN ? "" : Outline.bookmarks(has("flows"));
    }

    private org.plimsoll.core.casefile.Observations observations() {
        return findings.caseFile().observations();
    }

    /** The finding of that id. */
    public Optional<Finding> statement(String id) {
        return findings.statements().stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /** The findings after the headline. */
    public List<Finding> statements() {
        return findings.statements().stream()
                .filter(f -> !f.id().equals("headline"))
                .toList();
    }

    /** Anchor of a finding. */
    public String findingAnchor(String id) {
        return Links.anchor("f-", id);
    }

    /** Whether the case has that figure. */
    public boolean has(String name) {
        return figures.find(name).isPresent();
    }

    /** Markup of a figure with its words; nothing where the case has none. */
    public String figure(String name) {
        return figures.find(name).map(this::markup).orElse("");
    }

    private String markup(Drawn drawn) {
        if (medium == Medium.SCREEN) {
            return style.figure(drawn.wide(), drawn.narrow());
        }
        // On paper the two figures of the first page stand side by side, in the width of a telephone each.
        boolean paired = drawn.name().equals("fan") || drawn.name().equals("tension");
        Figure shown = paired ? drawn.narrow() : drawn.wide();
        return "<div class=\"figure\" id=\"" + shown.caption().id() + "\"><h3>"
                + InertText.of(shown.caption().title()) + "</h3>" + paper.figure(shown) + "<p class=\"caption\">"
                + InertText.of(shown.caption().sentence()) + " <span class=\"source\">"
                + InertText.of(shown.caption().source()) + "</span></p></div>";
    }

    /** The calls that are shown one by one. */
    public List<Findings.CallFinding> calls() {
        return findings.traffic().calls().stream().limit(MOST_CALLS).toList();
    }

    /** The unnamed calls that are shown with the ships that they may have been of. */
    public List<Explanation> associations() {
        return findings.traffic().association().explanations().stream()
                .limit(MOST_ASSOCIATIONS)
                .toList();
    }

    /** Whether a call is shown by itself. */
    public boolean shown(String call) {
        return calls().stream().anyMatch(c -> c.call().id().equals(call));
    }

    /** Whether the case has more calls than are shown. */
    public boolean summarised() {
        return findings.traffic().calls().size() > MOST_CALLS;
    }

    /** Sums of a case too large to be shown call by call. */
    public CallSums sums() {
        return new CallSums(findings);
    }

    /** The ships. */
    public ShipEntries ships() {
        return new ShipEntries(findings);
    }

    /** Lists asked, and who stands behind the ships. */
    public PartyEntries parties() {
        return new PartyEntries(findings);
    }

    /** The sighting of that id. */
    public Optional<Sighting> sighting(String id) {
        return Optional.ofNullable(sightings.get(id));
    }

    /** The sightings that the annex lists. */
    public List<Sighting> sightings() {
        return observations().sightings().stream().limit(MOST_ROWS).toList();
    }

    /** The counts that the annex lists. */
    public List<Aggregate> aggregates() {
        return observations().aggregates().stream().limit(MOST_ROWS).toList();
    }

    /** The claims that the annex lists. */
    public List<Claim> claims() {
        return observations().claims().stream().limit(MOST_ROWS).toList();
    }

    /** The voyages of which an end is known, the likeliest of these, in order of time. */
    public List<Voyage> voyages() {
        return findings.traffic().voyages().stream()
                .filter(Page::known)
                .sorted(Comparator.comparingDouble(Page::told).reversed())
                .limit(MOST_ASSOCIATIONS)
                .sorted(Comparator.comparing((Voyage v) -> v.times().left().earliest()))
                .toList();
    }

    /** How many of them are not shown. */
    public long voyagesLeft() {
        return findings.traffic().voyages().stream().filter(Page::known).count()
                - voyages().size();
    }

    private static boolean known(Voyage voyage) {
        return !voyage.from().isEmpty()
                || !voyage.to().isEmpty()
                || !voyage.evidence().against().isEmpty();
    }

    /** How much of a voyage is known, 0 to 2. */
    private static double told(Voyage voyage) {
        return voyage.chance() * (2 - voyage.fromUnknown() - voyage.toUnknown());
    }

    /** Expected number of itemised calls by the place to which they went. */
    public Map<String, Double> destinations() {
        Map<String, Double> sums = new TreeMap<>();
        for (Voyage voyage : findings.traffic().voyages()) {
            voyage.to().forEach(e -> sums.merge(e.place(), voyage.chance() * e.chance(), Double::sum));
        }
        return sums;
    }

    /** Expected number of those of which it is unknown. */
    public double wentNobodyKnowsWhere() {
        return findings.traffic().voyages().stream()
                .mapToDouble(v -> v.chance() * v.toUnknown())
                .sum();
    }

    /** When a call was seen. */
    public String callDay(String id) {
        return findings.traffic().calls().stream()
                .filter(c -> c.call().id().equals(id))
                .findFirst()
                .map(c -> Dates.span(c.call().stay().seen()))
                .orElse(id);
    }

    /** Claims about payment, troops and technology. */
    public List<Claim> links(CaseFile of) {
        return FlowsFigure.links(of);
    }

    /** The deliveries that the annex lists. */
    public List<Delivery> deliveries() {
        return observations().deliveries().stream().limit(MOST_ROWS).toList();
    }

    /** How many observations the annex leaves to the tables. */
    public int unlisted() {
        return Stream.of(
                        observations().sightings().size(),
                        observations().aggregates().size(),
                        observations().claims().size(),
                        observations().deliveries().size())
                .mapToInt(n -> Math.max(0, n - MOST_ROWS))
                .sum();
    }

    /** The issues that are shown. */
    public List<IssueGroup> issues() {
        return IssueGroup.of(findings.issues()).stream().limit(MOST_ISSUES).toList();
    }

    /** Whether there are more. */
    public boolean issuesLeft() {
        return IssueGroup.of(findings.issues()).size() > MOST_ISSUES;
    }

    /** What a finding rests on, as many as can be read. */
    public List<Links.Ref> refs(List<String> ids) {
        return ids.stream().limit(MOST_REFS).map(links::to).toList();
    }

    /** How many of them were left out. */
    public int more(List<String> ids) {
        return Math.max(0, ids.size() - MOST_REFS);
    }

    /** What the headline rests on, the counts before the calls. */
    public List<String> restsOn(Finding finding) {
        List<String> aggregates = aggregates().stream().map(Aggregate::id).toList();
        return finding.evidence().supporting().stream()
                .filter(aggregates::contains)
                .toList();
    }

    /** The ledger of a year at the end of each month. */
    public List<MonthRows> months(YearLedger year) {
        return MonthRows.of(year);
    }

    /** A link to a source as markup; nothing where none is named. */
    public String sourceLink(String id) {
        int number = links.source(id);
        if (number == 0) {
            return InertText.of(id);
        }
        return "<a class=\"cite\" href=\"#src-" + number + "\" title=\"" + InertText.of(links.sourceWords(id)) + "\">["
                + number + "]</a>";
    }

    /** How many statements of the case have each certainty. */
    public Map<Certainty, Integer> certainties() {
        Map<Certainty, Integer> counts = new EnumMap<>(Certainty.class);
        citations().forEach(c -> counts.merge(c.certainty(), 1, Integer::sum));
        return counts;
    }

    /** Where the statements stand that no source could be shown for, with their number by file. */
    public Map<String, Integer> unverified() {
        Map<String, Integer> files = new TreeMap<>();
        citations().filter(c -> !c.certainty().verified()).forEach(c -> files.merge(c.at().file(), 1, Integer::sum));
        return files;
    }

    private Stream<Citation> citations() {
        CaseFile c = findings.caseFile();
        return Stream.of(
                        observations().sightings().stream().map(Sighting::citation),
                        observations().aggregates().stream().map(Aggregate::citation),
                        observations().claims().stream().map(Claim::citation),
                        observations().deliveries().stream().map(Delivery::citation),
                        observations().looks().stream().map(Look::citation),
                        c.reference().fleet().hulls().stream()
                                .flatMap(h -> h.statements().stream())
                                .map(Statement::citation),
                        c.reference().allListings().stream().map(Listing::citation),
                        c.replies().stream().map(Reply::citation))
                .flatMap(s -> s);
    }

    /** A chance as its word with the number beside it: {@code likely (72 %)}. */
    public static String chance(double chance) {
        return Yardstick.words(chance) + " (" + Numbers.percent(chance) + ")";
    }
}
