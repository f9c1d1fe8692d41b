package org.plimsoll.core.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.observation.Delivery;

/**
 * Deliveries that States reported, taken apart into pieces that do not overlap.
 *
 * <p><b>Algorithm.</b> For each State the reports are taken from the shortest to the longest period. What shorter ones already hold is taken
 * off a longer one; the rest belongs to the days that none of them covers. Within a piece the time of delivery is unknown and drawn, see
 * {@link Timetable}.
 *
 * <p><b>Limitations.</b> Reports of several States together cannot be taken apart and are left out with an issue.
 */
public final class Reported {

    private static final double AGREES = 0.01;

    private final List<Piece> pieces;
    private final List<Issue> issues;

    /**
     * Barrels of one State over days that no other piece of that State covers.
     *
     * @param state who reported
     * @param days ascending
     * @param barrels by the committee's factor where only tonnes were reported
     * @param reports ids of the reports that it follows from
     */
    public record Piece(String state, List<LocalDate> days, double barrels, List<String> reports) {
        public Piece {
            days = List.copyOf(days);
            reports = List.copyOf(reports);
        }
    }

    private Reported(List<Piece> pieces, List<Issue> issues) {
        this.pieces = List.copyOf(pieces);
        this.issues = List.copyOf(issues);
    }

    /**
     * Takes reports apart.
     *
     * @param committeeBarrelsPerTonne factor for reports in tonnes alone
     */
    public static Reported of(Collection<Delivery> deliveries, double committeeBarrelsPerTonne) {
        List<Issue> issues = new ArrayList<>();
        Map<String, List<Delivery>> byState = new TreeMap<>();
        for (Delivery delivery : deliveries) {
            if (severalStates(delivery.state())) {
                issues.add(Issue.note(
                        "several-states",
                        delivery.citation().at(),
                        delivery.id() + " is a sum over several States and is not added to theirs",
                        "nothing to do, if each State's own reports are there"));
            } else if (delivery.citation().certainty().verified()) {
                byState.computeIfAbsent(delivery.state(), s -> new ArrayList<>())
                        .add(delivery);
            }
        }
        ToDoubleFunction<Delivery> barrels =
                d -> d.barrels().orElseGet(() -> d.tonnes().orElse(0.0) * committeeBarrelsPerTonne);
        List<Piece> pieces = new ArrayList<>();
        byState.forEach((state, reports) -> pieces.addAll(apart(state, reports, barrels, issues)));
        return new Reported(pieces, issues);
    }

    private static boolean severalStates(String state) {
        return state.equalsIgnoreCase("all") || state.contains("+") || state.contains(";");
    }

    private static List<Piece> apart(
            String state, List<Delivery> reports, ToDoubleFunction<Delivery> barrelsOf, List<Issue> issues) {
        List<Piece> pieces = new ArrayList<>();
        Map<LocalDate, Double> perDay = new TreeMap<>();
        List<Delivery> shortestFirst = reports.stream()
                .sorted(Comparator.comparing((Delivery d) -> d.period().width())
                        .thenComparing(d -> d.period().earliest())
                        .thenComparing(Delivery::id))
                .toList();
        for (Delivery report : shortestFirst) {
            List<LocalDate> all = days(report);
            List<LocalDate> free =
                    all.stream().filter(day -> !perDay.containsKey(day)).toList();
            double held = all.stream()
                    .mapToDouble(day -> perDay.getOrDefault(day, 0.0))
                    .sum();
            double rest = barrelsOf.applyAsDouble(report) - held;
            double tolerance = AGREES * StrictMath.max(1, barrelsOf.applyAsDouble(report));
            if (rest < -tolerance || (free.isEmpty() && rest > tolerance)) {
                issues.add(Issue.doubt(
                        "reports-disagree",
                        report.citation().at(),
                        report.id() + " gives " + Math.round(barrelsOf.applyAsDouble(report))
                                + " barrels where shorter reports of " + state + " add up to " + Math.round(held),
                        "mark the wrong one as unverified, or give each its own period"));
            }
            if (free.isEmpty()) {
                continue;
            }
            double amount = StrictMath.max(0, rest);
            free.forEach(day -> perDay.put(day, amount / free.size()));
            pieces.add(new Piece(state, free, amount, List.of(report.id())));
        }
        pieces.sort(Comparator.comparing(p -> p.days().getFirst()));
        return pieces;
    }

    private static List<LocalDate> days(Delivery report) {
        // Reports are made by calendar months; the middle of the first and last day keeps zones out of it.
        LocalDate first = LocalDate.ofInstant(report.period().earliest().plusSeconds(43_200), ZoneOffset.UTC);
        LocalDate last = LocalDate.ofInstant(report.period().latest().minusSeconds(43_200), ZoneOffset.UTC);
        return first.datesUntil(last.plusDays(1)).toList();
    }

    /** The pieces, by State and then by time. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** What was doubtful. */
    public List<Issue> issues() {
        return issues;
    }

    /** Barrels of one State, or of all where {@code state} is empty, from one day to another, both included, as if delivered evenly. */
    public double barrels(String state, LocalDate from, LocalDate to) {
        double sum = 0;
        for (Piece piece : pieces) {
            if (state.isEmpty() || piece.state().equals(state)) {
                long inside = piece.days().stream()
                        .filter(day -> !day.isBefore(from) && !day.isAfter(to))
                        .count();
                sum += piece.barrels() * inside / piece.days().size();
            }
        }
        return sum;
    }

    /** Whether a report of that State speaks of any of those days, even one that says that nothing was delivered. */
    public boolean covers(String state, LocalDate from, LocalDate to) {
        return pieces.stream()
                .filter(piece -> piece.state().equals(state))
                .anyMatch(piece -> piece.days().stream().anyMatch(day -> !day.isBefore(from) && !day.isAfter(to)));
    }

    /** Barrels of all States from the first of January to each day of a year, as if delivered evenly. */
    List<Double> evenly(int year) {
        double[] perDay = new double[Year.of(year).length()];
        for (Piece piece : pieces) {
            for (LocalDate day : piece.days()) {
                if (day.getYear() == year) {
                    perDay[day.getDayOfYear() - 1] +=
                            piece.barrels() / piece.days().size();
                }
            }
        }
        for (int day = 1; day < perDay.length; day++) {
            perDay[day] += perDay[day - 1];
        }
        return Arrays.stream(perDay).boxed().toList();
    }

    /** The States that reported, in alphabetical order. */
    public List<String> states() {
        return pieces.stream().map(Piece::state).distinct().sorted().toList();
    }

    /** The last day for which a State reported anything above nothing; empty where it never did. */
    public Optional<LocalDate> lastReport(String state) {
        return pieces.stream()
                .filter(p -> p.state().equals(state) && p.barrels() > 0)
                .map(p -> p.days().getLast())
                .max(LocalDate::compareTo);
    }

    /** The times of delivery that the draws of one calendar year suppose. */
    Timetable timetable(int year, long seed) {
        List<Timetable.Entry> entries = new ArrayList<>();
        LocalDate first = LocalDate.of(year, 1, 1);
        LocalDate last = LocalDate.of(year, 12, 31);
        for (Piece piece : pieces) {
            boolean concerned = piece.barrels() > 0
                    && !piece.days().getLast().isBefore(first)
                    && !piece.days().getFirst().isAfter(last);
            if (concerned) {
                Draws stream = Draws.of(seed, String.join("+", piece.reports()), "time of delivery");
                int[] indexes = piece.days().stream()
                        .mapToInt(day -> (int) ChronoUnit.DAYS.between(first, day))
                        .toArray();
                entries.add(new Timetable.Entry(indexes, piece.barrels(), stream));
            }
        }
        return new Timetable(entries);
    }
}
