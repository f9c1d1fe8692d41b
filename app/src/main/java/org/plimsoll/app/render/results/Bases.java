package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.List;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.observation.Aggregate;

/** What the figures of one case rest on. Calls and sightings are named by their tables: there may be a million of them. */
final class Bases {

    private static final List<Assumed> ABOUT_COUNT = List.of(
            Assumed.TRUE_IF_CONFIRMED,
            Assumed.TRUE_IF_LIKELY,
            Assumed.TRUE_IF_DISPUTED,
            Assumed.TRUE_IF_UNVERIFIED,
            Assumed.MEMBER_IF_CONSISTENT,
            Assumed.MEMBER_IF_CONTRADICTED);

    private static final List<Assumed> ABOUT_LISTING = List.of(
            Assumed.FLEET_SIZE, Assumed.SHARE_CONCENTRATION, Assumed.ANONYMOUS_LISTED, Assumed.UNVERIFIED_LISTING);

    private static final List<Assumed> ABOUT_TIME =
            List.of(Assumed.STAY_DAYS, Assumed.TURNAROUND_DAYS, Assumed.MAX_SPEED_KN);

    private final CaseFile caseFile;
    private final List<String> counts;

    Bases(CaseFile caseFile) {
        this.caseFile = caseFile;
        counts = caseFile.observations().aggregates().stream()
                .filter(a -> a.flow().equals(caseFile.mainFlow().id())
                        && a.detail().unit().equals("calls"))
                .filter(a -> a.detail().within().isEmpty())
                .map(Aggregate::id)
                .map(id -> "aggregate:" + id)
                .toList();
    }

    /** Counts that somebody published. */
    Basis published() {
        return new Basis("sum of the published counts of calls of the main flow that are no part of another", counts);
    }

    /** Calls that sightings show. */
    Basis itemised() {
        return new Basis(
                "sightings of one hull at the place are one call unless leaving and coming back fits between them",
                List.of("table:sightings"));
    }

    /** Documented calls. */
    Basis documented() {
        return new Basis(
                "published count and itemised calls that it does not hold; which it holds is drawn with each call's chance",
                inputs(ABOUT_COUNT, "table:calls", "table:aggregates"));
    }

    /** Calls by ships under a ban. */
    Basis listed() {
        return new Basis(
                "listings in force on the day of each call; calls that nobody itemised fall on ships by equal prior shares",
                inputs(ABOUT_LISTING, "table:calls", "table:aggregates", "table:listings"));
    }

    /** Volumes of documented calls. */
    Basis volume() {
        return new Basis(
                "seeded Monte Carlo over documented calls, with errors shared by the case, by a hull, and own to a call",
                inputs(
                        List.of(),
                        "table:calls",
                        "table:aggregates",
                        "table:statements",
                        "table:assumptions",
                        "file:case.yaml"));
    }

    /** Cumulative sums of documented calls against the limit. */
    Basis alone(String method) {
        return new Basis(method, inputs(ABOUT_TIME, "table:calls", "table:assumptions", rule()));
    }

    /** The same with reported deliveries. */
    Basis together(String method) {
        return new Basis(method, inputs(ABOUT_TIME, "table:calls", "table:assumptions", "table:reported", rule()));
    }

    /** The limit itself. */
    Basis limit() {
        return new Basis("as the rule says, for all States together", List.of(rule()));
    }

    /** Counted in a table. */
    static Basis counted(String method, String... tables) {
        List<String> inputs = new ArrayList<>();
        for (String table : tables) {
            inputs.add("table:" + table);
        }
        return new Basis(method, inputs);
    }

    private String rule() {
        return caseFile.settings().rules().isEmpty()
                ? "rule:none"
                : "rule:" + caseFile.settings().rules().getFirst().id();
    }

    private List<String> inputs(List<Assumed> assumed, String... others) {
        List<String> inputs = new ArrayList<>(counts);
        inputs.addAll(List.of(others));
        assumed.forEach(quantity -> inputs.add("assumption:" + quantity.key()));
        return inputs;
    }
}
