package org.plimsoll.core.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.screening.Match.Verdict;
import org.plimsoll.core.screening.Reason.Feature;
import org.plimsoll.core.vessel.Flag;
import org.plimsoll.core.vessel.ImoNumber;

/** Adds up what speaks for and against one entry being one subject. */
final class Comparison {
    private final Weights weights;

    Comparison(Weights weights) {
        this.weights = weights;
    }

    Match judge(Subject subject, ListEntry entry, Designation designation, NameFound name) {
        List<Reason> reasons = new ArrayList<>();
        boolean sameImo = false;
        boolean otherImo = false;
        List<ImoNumber> imos = entry.imos();
        Optional<ImoNumber> asked = subject.goodImo();
        if (asked.isPresent() && !imos.isEmpty()) {
            sameImo = imos.contains(asked.get());
            otherImo = !sameImo;
            reasons.add(
                    sameImo
                            ? new Reason(Feature.IMO, weights.sameImo(), "same " + asked.get())
                            : new Reason(
                                    Feature.IMO,
                                    weights.otherImo(),
                                    "another IMO number: " + asked.get().digits() + " asked, "
                                            + imos.getFirst().digits() + " listed"));
        } else if (asked.isEmpty() && subject.imo().isPresent()) {
            wrongImo(subject.imo().get(), imos).ifPresent(reasons::add);
        }
        boolean identified = sameImo;
        Optional<Reason> mmsi =
                number(Feature.MMSI, subject.mmsi(), entry.all(Particular.MMSI).toList(), "MMSI");
        Optional<Reason> call = number(
                Feature.CALL_SIGN,
                subject.callSign().map(Comparison::callSign),
                entry.all(Particular.CALL_SIGN).map(Comparison::callSign).toList(),
                "call sign");
        for (Optional<Reason> reason : List.of(mmsi, call)) {
            reason.ifPresent(reasons::add);
            identified |= reason.isPresent() && reason.get().bits() > weights.small();
        }
        name(subject, name, identified).ifPresent(reasons::add);
        flag(subject, entry).ifPresent(reasons::add);
        kind(subject, entry).ifPresent(reasons::add);
        double bits = weights.prior();
        for (Reason reason : reasons) {
            bits += reason.bits();
        }
        reasons.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.bits())));
        double score = 1 / (1 + StrictMath.pow(2, -bits));
        Verdict verdict = otherImo ? Verdict.RULED_OUT : identified ? Verdict.IDENTIFIED : Verdict.POSSIBLE;
        return new Match(designation, score, verdict, reasons);
    }

    private Optional<Reason> wrongImo(String wrong, List<ImoNumber> imos) {
        List<ImoNumber> near = ImoSlips.of(wrong);
        return imos.stream()
                .filter(near::contains)
                .findFirst()
                .map(i -> new Reason(
                        Feature.IMO,
                        weights.nearImo(),
                        wrong + " fails its check digit and is one slip from " + i.digits()));
    }

    private Optional<Reason> number(Feature feature, Optional<String> asked, List<String> listed, String words) {
        if (asked.isEmpty() || listed.isEmpty()) {
            return Optional.empty();
        }
        double same = feature == Feature.MMSI ? weights.sameMmsi() : weights.sameCallSign();
        return Optional.of(
                listed.contains(asked.get())
                        ? new Reason(feature, same, "same " + words + " " + asked.get())
                        : new Reason(feature, -weights.small(), "another " + words + ": it changes with the flag"));
    }

    /** Names that were not found alike count as different, but not much where a number agrees: ships are renamed. */
    private Optional<Reason> name(Subject subject, NameFound found, boolean identified) {
        if (subject.names().isEmpty()) {
            return Optional.empty();
        }
        double bits = weights.names().at(found.any() ? found.likeness().score() : 0);
        if (found.any() && found.listed().kind() == ListedName.Kind.WEAK) {
            bits += weights.weakName();
        }
        if (identified && bits < weights.renamed()) {
            bits = weights.renamed();
        }
        String words = found.any()
                ? found.likeness().how().words() + ": '" + found.asked() + "' asked, " + kindWords(found.listed()) + "'"
                        + found.listed().text() + "' listed ("
                        + String.format(Locale.ROOT, "%.2f", found.likeness().score()) + ")"
                : identified ? "listed under another name: ships are renamed" : "no name alike";
        return Optional.of(new Reason(Feature.NAME, bits, words));
    }

    private static String kindWords(ListedName name) {
        return switch (name.kind()) {
            case PRIMARY, SCRIPT -> "";
            case ALIAS -> "alias ";
            case FORMER -> "former name ";
            case WEAK -> "weak alias ";
        };
    }

    private Optional<Reason> flag(Subject subject, ListEntry entry) {
        return subject.flag()
                .flatMap(asked -> entry.all(Particular.FLAG)
                        .filter(listed -> Flag.same(asked, listed))
                        .findFirst())
                .map(listed -> new Reason(Feature.FLAG, weights.small(), "same flag " + listed));
    }

    private Optional<Reason> kind(Subject subject, ListEntry entry) {
        boolean other = subject.kind().isPresent()
                && entry.kind() != SubjectKind.OTHER
                && subject.kind().get() != SubjectKind.OTHER
                && entry.kind() != subject.kind().get();
        return other
                ? Optional.of(new Reason(
                        Feature.KIND,
                        weights.otherKind(),
                        subject.kind().get().key() + " asked, " + entry.kind().key() + " listed"))
                : Optional.empty();
    }

    /** Call signs are written with and without spaces and hyphens. */
    static String callSign(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
