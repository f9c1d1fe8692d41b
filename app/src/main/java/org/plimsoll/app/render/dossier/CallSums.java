package org.plimsoll.app.render.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.dossier.Findings.CallFinding;

/** Sums over the itemised calls of a case that is too large to be shown call by call. Means add over months and ships; quantiles do not. */
public final class CallSums {

    private static final int MOST_SHIPS = 40;

    private final Findings findings;

    CallSums(Findings findings) {
        this.findings = findings;
    }

    /**
     * One row.
     *
     * @param label month or ship
     * @param calls itemised calls
     * @param expected calls weighted by the chance that each is a call of its own
     * @param meanBarrels mean barrels, weighted likewise
     */
    public record Row(String label, int calls, double expected, double meanBarrels) {}

    /** By month of the first sighting. */
    public List<Row> byMonth() {
        Map<LocalDate, List<CallFinding>> months = new TreeMap<>();
        for (CallFinding call : findings.traffic().calls()) {
            months.computeIfAbsent(call.call().stay().seen().day().withDayOfMonth(1), m -> new ArrayList<>())
                    .add(call);
        }
        List<Row> rows = new ArrayList<>();
        months.forEach((month, calls) -> rows.add(row(Dates.month(month) + " " + month.getYear(), calls)));
        return rows;
    }

    /** By ship, the busiest first. */
    public List<Row> byShip() {
        Map<String, List<CallFinding>> ships = new LinkedHashMap<>();
        for (CallFinding call : findings.traffic().calls()) {
            ships.computeIfAbsent(call.call().party().known().orElse(""), s -> new ArrayList<>())
                    .add(call);
        }
        List<Row> rows = new ArrayList<>();
        ships.forEach((ship, calls) -> rows.add(row(
                ship.isEmpty()
                        ? "not named"
                        : findings.caseFile().reference().fleet().nameOf(ship),
                calls)));
        return rows.stream()
                .sorted((a, b) -> Integer.compare(b.calls(), a.calls()))
                .limit(MOST_SHIPS)
                .toList();
    }

    private static Row row(String label, List<CallFinding> calls) {
        double expected = 0;
        double barrels = 0;
        for (CallFinding call : calls) {
            double exists = call.call().belief().exists();
            expected += exists;
            barrels += exists * call.barrels().mean();
        }
        return new Row(label, calls.size(), expected, barrels);
    }
}
