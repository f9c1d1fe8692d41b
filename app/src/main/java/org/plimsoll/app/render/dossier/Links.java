package org.plimsoll.app.render.dossier;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.observation.Delivery;
import org.plimsoll.core.observation.Observation;
import org.plimsoll.core.observation.Sighting;

/**
 * Where in the page each thing stands that a number can rest on. Ids from files are untrusted: an anchor is made from letters, digits and
 * hyphens of them, so that it can stand in markup and in an address.
 */
public final class Links {

    private static final int LONGEST_ANCHOR = 80;
    private static final Map<String, Ref> SECTIONS = Map.ofEntries(
            Map.entry("assumptions", new Ref("assumptions", "#assumptions")),
            Map.entry("vessels", new Ref("ships", "#ships")),
            Map.entry("dwt_t", new Ref("deadweights", "#ships")),
            Map.entry("products", new Ref("products", "#products")),
            Map.entry("listings", new Ref("listings", "#ships")),
            Map.entry("reported deliveries", new Ref("reported deliveries", "#deliveries")),
            Map.entry("scenarios", new Ref("scenarios", "#bounds")),
            Map.entry("looks", new Ref("coverage calendar", "#coverage")));

    private final Map<String, Ref> calls = new HashMap<>();
    private final Map<String, Ref> observations = new HashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final Map<String, Source> sourcesById = new HashMap<>();
    private final CaseFile caseFile;

    /**
     * A label and where it leads.
     *
     * @param href empty where the page does not hold the thing
     */
    public record Ref(String label, String href) {}

    /** Links into a page that shows these calls and observations. */
    Links(CaseFile caseFile, List<Findings.CallFinding> shownCalls, List<? extends Observation> shownObservations) {
        this.caseFile = caseFile;
        for (Source source : caseFile.reference().allSources()) {
            sources.putIfAbsent(source.id(), sources.size() + 1);
            sourcesById.putIfAbsent(source.id(), source);
        }
        for (Findings.CallFinding finding : shownCalls) {
            String party = finding.call()
                    .party()
                    .known()
                    .map(caseFile.reference().fleet()::nameOf)
                    .orElse("not named");
            calls.put(
                    finding.call().id(),
                    new Ref(
                            Dates.span(finding.call().stay().seen()) + ", " + party,
                            "#" + anchor("", finding.call().id())));
        }
        for (Observation observation : shownObservations) {
            observations.putIfAbsent(
                    observation.id(), new Ref(label(observation), "#" + anchor("obs-", observation.id())));
        }
    }

    private String label(Observation observation) {
        return switch (observation) {
            case Aggregate a ->
                Numbers.whole(a.count()) + " " + a.detail().unit()
                        + by(a.citation().source());
            case Claim c -> c.author().name() + ": " + Phrases.kind(c);
            case Sighting s -> Dates.span(s.when()) + by(s.citation().source());
            case Delivery d -> d.state() + ", " + Dates.span(d.period());
        };
    }

    private String by(String source) {
        Source known = sourcesById.get(source);
        return known == null || known.author().isBlank() ? "" : ", " + SourceLine.brief(known.author());
    }

    /** Where a thing of that id stands: a call, an observation, an assumption or a section. */
    public Ref to(String id) {
        Ref known = calls.getOrDefault(id, observations.getOrDefault(id, SECTIONS.get(id)));
        if (known != null) {
            return known;
        }
        return Assumed.of(id)
                .map(a -> new Ref(AssumptionText.title(a), "#assume-" + a.key()))
                .orElseGet(() -> new Ref(id, ""));
    }

    /** The address of an observation; empty where the page does not list it. */
    public String observation(String id) {
        Ref ref = observations.get(id);
        return ref == null ? "" : ref.href();
    }

    /** The anchor of a thing: the prefix and what is safe of its id. */
    public static String anchor(String prefix, String id) {
        StringBuilder out = new StringBuilder(prefix);
        boolean changed = id.length() > LONGEST_ANCHOR;
        for (int i = 0; i < Math.min(id.length(), LONGEST_ANCHOR); i++) {
            char c = id.charAt(i);
            boolean safe = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
            out.append(safe ? c : '_');
            changed |= !safe;
        }
        if (out.isEmpty() || (out.charAt(0) >= '0' && out.charAt(0) <= '9') || out.charAt(0) == '-') {
            out.insert(0, "x-");
        }
        return changed
                ? out.append('-').append(Integer.toHexString(id.hashCode())).toString()
                : out.toString();
    }

    /** The number of a source in the list of sources; 0 where it is not there. */
    public int source(String id) {
        return sources.getOrDefault(id, 0);
    }

    /** The source in a few words: author and date. */
    public String sourceWords(String id) {
        Source source = sourcesById.get(id);
        return source == null ? id : source.author() + (source.published().isBlank() ? "" : ", " + source.published());
    }

    /** What readers call a hull. */
    public Optional<Ref> ship(Optional<String> hull) {
        return hull.map(id -> new Ref(caseFile.reference().fleet().nameOf(id), "#" + anchor("ship-", id)));
    }
}
