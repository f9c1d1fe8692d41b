package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.ListedPath;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Ownership;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Paths;
import org.plimsoll.core.network.Verdict;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.formats.json.JsonWriter;

/** What a network says of a party, for people and for programs. */
final class NetworkText {
    private static final int MOST_LINES = 12;

    private final Network network;
    private final LocalDate day;
    private final Ownership ownership;
    private final Map<String, Paths.Found> paths = new LinkedHashMap<>();

    NetworkText(Network network, LocalDate day, Ownership ownership) {
        this.network = network;
        this.day = day;
        this.ownership = ownership;
    }

    /** Whether a party stands, or may stand, on a list on the day. */
    boolean listed(Party party) {
        return !network.listed(party.id(), day).isEmpty();
    }

    /** Whether anybody behind a party is known. */
    boolean tied(Party party) {
        return !network.linksFrom(party.id()).isEmpty();
    }

    /**
     * For people.
     *
     * @param whole whether to show everything; else what is listed, and the chains to firms and persons
     */
    void print(Party party, boolean whole, PrintWriter out) {
        out.println(ListText.shown(party.name()) + " (" + party.kind().key()
                + party.imo().map(i -> ", IMO " + i.digits()).orElse("") + ") on " + day);
        for (Designation designation : network.listed(party.id(), day)) {
            out.println("  listed   " + ListText.plain(Network.words(designation, day)) + " (entry "
                    + ListText.shown(designation.entry().ref()) + "; " + ListText.terms(designation.entry()) + ")");
        }
        if (whole) {
            links("  is", network.linksFrom(party.id()), true, out);
            links("  and", network.linksTo(party.id()), false, out);
        }
        Verdict verdict = ownership.verdict(party.id());
        if (whole || (verdict.answer() != Verdict.Answer.NO && verdict.listed().isEmpty())) {
            out.println("  50 %     " + ListText.plain(verdict.words()));
        }
        Paths.Found found = paths(party);
        List<ListedPath> shown = found.paths().stream()
                .filter(p -> whole || p.end().kind() != SubjectKind.VESSEL)
                .toList();
        for (ListedPath path : shown.stream().limit(MOST_LINES).toList()) {
            out.println("  chain    " + ListText.plain(path.words()));
        }
        int left = found.leftOut() + Math.max(0, shown.size() - MOST_LINES);
        if (left > 0) {
            out.println("           and " + left + " more; --to graphml or --json has all");
        }
        if (shown.isEmpty() && (whole || tied(party))) {
            out.println("  chain    none to a listed party within " + Paths.Bounds.DEFAULT.maxLinks()
                    + " links, as far as the statements at hand go");
        }
        out.println();
    }

    /** Statements that say the same stand in one line, with all who make them. */
    private void links(String begin, List<Link> links, boolean forward, PrintWriter out) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        for (Link link : links) {
            String other = ListText.shown(name(forward ? link.to() : link.from()));
            String relation = link.relation().words();
            String share = link.ownership() ? ", " + link.share().words() : "";
            String words = (forward ? relation + " " + other : other + " is " + relation + " it") + share + " ("
                    + link.certainty().name().toLowerCase(Locale.ROOT) + ", "
                    + link.valid().words();
            sources.computeIfAbsent(words, w -> new ArrayList<>()).add(ListText.shown(link.source()));
        }
        sources.entrySet().stream().limit(MOST_LINES).forEach(e -> {
            String by =
                    e.getValue().stream().filter(s -> !s.isBlank()).distinct().collect(Collectors.joining("; "));
            out.println(begin + " " + e.getKey() + (by.isEmpty() ? "" : "; by " + by) + ")");
        });
        if (sources.size() > MOST_LINES) {
            out.println("      and " + (sources.size() - MOST_LINES) + " more such statements");
        }
    }

    private String name(String id) {
        return network.party(id).map(Party::name).orElse(id);
    }

    private Paths.Found paths(Party party) {
        return paths.computeIfAbsent(party.id(), id -> Paths.from(id, day, network, Paths.Bounds.DEFAULT));
    }

    /** How it stands with all of them. */
    void summary(List<Party> asked, PrintWriter out) {
        long listed = asked.stream().filter(this::listed).count();
        long known = asked.stream().filter(this::tied).count();
        long behind = asked.stream()
                .filter(p -> paths(p).paths().stream().anyMatch(c -> c.end().kind() != SubjectKind.VESSEL))
                .count();
        out.println("Of " + asked.size() + " ships " + listed + " stand on a list themselves on " + day
                + " or may; somebody behind them is known for " + known + "; " + behind
                + " are tied by a chain of statements to a firm or person that is listed or may be.");
        ownership.findings().forEach(f -> out.println("Mind: " + ListText.plain(f.words())));
    }

    /** For programs. */
    void json(List<Party> asked, AskedLists lists, PrintWriter out) throws IOException {
        JsonWriter json = JsonWriter.pretty(out).beginObject().member("at", day.toString());
        lists.json(json);
        json.name("parties").beginArray();
        for (Party party : asked) {
            Verdict verdict = ownership.verdict(party.id());
            json.beginObject()
                    .member("id", party.id())
                    .member("name", party.name())
                    .member("kind", party.kind().key())
                    .member("imo", party.imo().map(i -> i.digits()).orElse(null))
                    .member("fifty_percent", verdict.answer().name().toLowerCase(Locale.ROOT))
                    .member("fifty_percent_because", verdict.words());
            json.name("listed").beginArray();
            for (Designation designation : network.listed(party.id(), day)) {
                json.beginInlineObject()
                        .member("list", designation.version().list().key())
                        .member("ref", designation.entry().ref())
                        .member(
                                "in_force",
                                Network.then(designation, day).name().toLowerCase(Locale.ROOT))
                        .endObject();
            }
            json.endArray().name("links").beginArray();
            for (Link link : network.linksFrom(party.id())) {
                link(json, link);
            }
            json.endArray().name("chains").beginArray();
            for (ListedPath path : paths(party).paths()) {
                json.beginObject().member("words", path.words()).name("steps").beginArray();
                for (ListedPath.Step step : path.steps()) {
                    link(json, step.link());
                }
                json.endArray().name("weakest");
                link(json, path.weakest());
                json.endObject();
            }
            json.endArray().endObject();
        }
        json.endArray().endObject().finish();
        out.println();
    }

    private static void link(JsonWriter json, Link link) throws IOException {
        json.beginInlineObject()
                .member("from", link.from())
                .member("relation", link.relation().key())
                .member("to", link.to());
        if (link.share().said()) {
            json.member("share_least", link.share().least())
                    .member("share_most", link.share().most());
        }
        json.member("from_day", link.valid().from().map(LocalDate::toString).orElse(null))
                .member(
                        "until_day",
                        link.valid().until().map(LocalDate::toString).orElse(null))
                .member("certainty", link.certainty().name().toLowerCase(Locale.ROOT))
                .member("source", link.source())
                .endObject();
    }
}
