package org.plimsoll.core.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;

/**
 * Which hull each row of a case is about, by the rows themselves and by the decisions that stand.
 *
 * <p>Algorithm: the decisions are followed one after the other in the order taken. A row that a decision names is looked for at its line; if
 * the file has changed there, it is looked for by what it said, and found only where exactly one row of the hull says so.
 */
public final class Assignment {
    private final Map<Locus, String> hullOf = new TreeMap<>(Locus.ORDER);
    private final Map<Locus, CaseRow> rows = new TreeMap<>(Locus.ORDER);
    private final Map<String, String> mergedInto = new TreeMap<>();
    private final Set<Locus> rejected = new TreeSet<>(Locus.ORDER);
    private final List<Issue> issues = new ArrayList<>();
    private final String journal;

    private Assignment(List<CaseRow> rows, String journal) {
        this.journal = journal;
        rows.forEach(row -> {
            this.rows.put(row.at(), row);
            hullOf.put(row.at(), row.hull());
        });
    }

    /**
     * Follows the decisions.
     *
     * @param rows all rows that speak of hulls
     * @param journal name of the journal, for issues; decision n stands on its line n
     */
    public static Assignment of(List<CaseRow> rows, Rulings rulings, String journal) {
        var assignment = new Assignment(rows, journal);
        rulings.standing().forEach(assignment::follow);
        return assignment;
    }

    /** Id of the hull that a row is about; as the row itself says where it was not known when the decisions were followed. */
    public String hull(CaseRow row) {
        return hullOf.getOrDefault(row.at(), row.hull());
    }

    /** Id of the hull that a row means by an id besides its own: a hull that was merged into another is that one. */
    public String hull(String id) {
        return mergedInto.getOrDefault(id, id);
    }

    /** Whether an analyst rejected the row. */
    public boolean isRejected(CaseRow row) {
        return rejected.contains(row.at());
    }

    /** Decisions that could not be followed, or only in part. */
    public List<Issue> issues() {
        return Collections.unmodifiableList(issues);
    }

    private void follow(Ruling ruling) {
        switch (ruling.decision()) {
            case Decision.Merge merge -> merge(ruling, merge);
            case Decision.Split split -> split(ruling, split);
            case Decision.Reject reject -> reject(ruling, reject);
            case Decision.Annotate annotate -> {}
            case Decision.Undo undo -> {}
        }
    }

    private void merge(Ruling ruling, Decision.Merge merge) {
        List<String> missing = List.of(merge.into(), merge.hull()).stream()
                .filter(id -> !hullOf.containsValue(id))
                .toList();
        if (!missing.isEmpty()) {
            issue(
                    ruling,
                    "decision-unknown-hull",
                    "Nothing is said of " + missing.stream().collect(Collectors.joining(" and ")) + "; decision "
                            + ruling.number() + " (merge) has no effect",
                    "Undo it if it was a mistake, or give the hull its id back");
            return;
        }
        hullOf.replaceAll((at, hull) -> hull.equals(merge.hull()) ? merge.into() : hull);
        mergedInto.replaceAll((from, into) -> into.equals(merge.hull()) ? merge.into() : into);
        mergedInto.put(merge.hull(), merge.into());
        mergedInto.remove(merge.into());
    }

    private void split(Ruling ruling, Decision.Split split) {
        for (RowRef ref : new LinkedHashSet<>(split.rows())) {
            find(ref, Optional.of(split.hull()))
                    .ifPresentOrElse(at -> hullOf.put(at, split.newHull()), () -> lost(ruling, ref));
        }
    }

    private void reject(Ruling ruling, Decision.Reject reject) {
        for (RowRef ref : new LinkedHashSet<>(reject.rows())) {
            find(ref, Optional.empty()).ifPresentOrElse(rejected::add, () -> lost(ruling, ref));
        }
    }

    private Optional<Locus> find(RowRef ref, Optional<String> hull) {
        Locus at = Locus.atLine(ref.file(), ref.line());
        CaseRow there = rows.get(at);
        if (there != null && there.says().equals(ref.says()) && belongs(at, hull)) {
            return Optional.of(at);
        }
        List<Locus> alike = rows.values().stream()
                .filter(r -> r.at().file().equals(ref.file()) && r.says().equals(ref.says()))
                .map(CaseRow::at)
                .filter(a -> belongs(a, hull))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
    }

    private boolean belongs(Locus at, Optional<String> hull) {
        return hull.map(h -> h.equals(hullOf.get(at))).orElse(true);
    }

    private void lost(Ruling ruling, RowRef ref) {
        issue(
                ruling,
                "decision-lost-row",
                "Decision " + ruling.number() + " (" + ruling.decision().kind() + ") speaks of " + ref
                        + ", which said '" + ref.says() + "' and no longer does; that row is read as it stands",
                "Undo the decision and take it again for the row as it is now, or restore the row");
    }

    private void issue(Ruling ruling, String code, String problem, String remedy) {
        issues.add(Issue.doubt(code, Locus.atLine(journal, ruling.number()), problem, remedy));
    }
}
