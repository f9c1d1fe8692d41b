package org.plimsoll.core.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plimsoll.core.coverage.FurtherLook;
import org.plimsoll.core.coverage.LookValues;
import org.plimsoll.core.dossier.Finding.Evidence;

/** Which image to buy next, in words: advice under what the case supposes, and no finding about ships. */
public final class NextLook {

    /** Days that are worth nearly as much as the best one are told together. */
    private static final double NEARLY = 0.9;

    private final LookValues values;
    private final LocalDate first;
    private final String place;

    private NextLook(LookValues values, LocalDate first, String place) {
        this.values = values;
        this.first = first;
        this.place = place;
    }

    /** The advice; empty where nothing is known of looks. */
    static Optional<Finding> of(Findings findings) {
        var caseFile = findings.caseFile();
        return findings.corrected()
                .more()
                .looks()
                .filter(values -> !values.best().isEmpty())
                .map(values -> new NextLook(
                                values,
                                caseFile.question().first(),
                                caseFile.reference()
                                        .places()
                                        .nameOf(caseFile.mainFlow().watch()))
                        .finding());
    }

    private Finding finding() {
        String sets = values.best().reversed().stream()
                .map(choice ->
                        "the best " + choice.steps().size() + " " + kind(choice.sensor()) + " images would make it "
                                + percent(choice.steps().getLast().together()) + " narrower")
                .collect(Collectors.joining(", "));
        LookValues.Value best = best();
        long alike = values.each().stream()
                .filter(v -> v.narrower() >= NEARLY * best.narrower())
                .map(v -> v.look().day())
                .distinct()
                .count();
        return new Finding(
                "next-look",
                (best.look().sensor() == FurtherLook.Sensor.RADAR ? "A radar" : "An optical") + " image of "
                        + Dates.day(first.plusDays(best.look().day()))
                        + " would tell most of the calls at " + place
                        + " that nobody saw: with that image alone the 90 % interval of all calls would become about "
                        + percent(best.narrower()) + " narrower on average. " + alike + " of "
                        + values.of(FurtherLook.Sensor.RADAR).size()
                        + " days are worth nine tenths of that or more. Together, " + sets
                        + ", and radar images of every day " + percent(values.everyDay())
                        + ". This is advice on what to buy, under what this dossier supposes, and no evidence of any call; whether an image of the day exists is not known.",
                Optional.empty(),
                "expected value of sample information: what each further look would leave of the spread of missed calls, in the mean over what it may show",
                new Evidence(List.of(), List.of(), List.of("looks", "clear_by_month", "stay_days", "detection")));
    }

    private LookValues.Value best() {
        return values.best().stream()
                .map(choice -> choice.steps().getFirst().alone())
                .reduce((a, b) -> b.narrower() > a.narrower() ? b : a)
                .orElseThrow();
    }

    /** Of what kind an image is. */
    public static String kind(FurtherLook.Sensor sensor) {
        return switch (sensor) {
            case OPTICAL -> "optical";
            case RADAR -> "radar";
        };
    }

    /** A share that may be small, as a percentage. */
    public static String percent(double share) {
        return share >= 0.1 ? Numbers.percent(share) : Numbers.decimal(100 * share, 1) + " %";
    }
}
