package org.plimsoll.app.render.dossier;

import java.util.stream.Collectors;
import org.plimsoll.core.dossier.Corrected;
import org.plimsoll.core.dossier.Dates;
import org.plimsoll.core.dossier.Numbers;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.ledger.Comparison;
import org.plimsoll.core.ledger.Missed;
import org.plimsoll.core.measure.Estimate;
import org.plimsoll.core.observation.Claim;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.Measure;

/** Values of the model in the words of the dossier. */
public final class Phrases {

    private static final double MOST_SHARE = 1.5;

    private Phrases() {}

    /** Heading of a finding. */
    public static String heading(String finding) {
        return switch (finding) {
            case "listed" -> "Ships under a port ban";
            case "crossing" -> "The day the limit was passed";
            case "bounds" -> "At least this much";
            case "tension" -> "What the published total implies";
            case "load" -> "What was seen of the load";
            case "missed" -> "What nobody saw";
            case "next-look" -> "Which image to buy next";
            case "diagnostics" -> "The computation";
            case "not-corrected" -> "What is not corrected";
            default -> finding;
        };
    }

    /** A number as a file gives it, with its thousands grouped where it is long. */
    public static String number(String value) {
        boolean digits = !value.isEmpty() && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits && value.length() > 4 && value.length() < 16 ? Numbers.whole(Double.parseDouble(value)) : value;
    }

    /**
     * What is supposed of calls that nobody saw.
     *
     * @param share the share that was seen
     */
    public static String supposed(Missed.Supposition what, Corrected.Share share) {
        Estimate visible = share.posterior();
        if (what.visible().isPresent()) {
            return Numbers.percent(what.visible().getAsDouble()) + " of all calls were seen";
        }
        String seen = Numbers.percent(visible.q05()) + " to " + Numbers.percent(visible.q95()) + " were seen";
        return what.ratio() == 1
                ? seen
                        + switch (share.basis()) {
                            case ASSUMED -> ", as the case assumes";
                            case WEATHER -> ", by weather and looks as the case assumes them";
                            case LOOKS -> ", as the looks show";
                        }
                : seen + ", and ships call "
                        + (what.ratio() < 1
                                ? "half as often"
                                : what.ratio() == 2
                                        ? "twice as often"
                                        : Numbers.whole(what.ratio()) + " times as often")
                        + " when hidden";
    }

    /** What a listing orders. */
    public static String measures(Listing listing) {
        return listing.measures().isEmpty()
                ? Measure.NOT_SAID.words()
                : listing.measures().stream().map(Measure::words).collect(Collectors.joining(", "));
    }

    /** When a listing is in force, as far as its source says, and which versions of the list show it. */
    public static String when(Listing listing) {
        String dates = listing.from().map(day -> " from " + Dates.brief(day)).orElse("")
                + listing.until().map(day -> " until " + Dates.brief(day)).orElse("");
        String held = listing.held().map(Listing.Held::words).orElse("");
        return dates.isEmpty() && held.isEmpty() ? ", day not said" : dates + (held.isEmpty() ? "" : ", " + held);
    }

    /** What a claim is about. */
    public static String kind(Claim claim) {
        return switch (claim.kind()) {
            case VOLUME_BBL -> "barrels moved";
            case MASS_T -> "tonnes moved";
            case CALLS -> "number of calls";
            case SHIPS -> "number of ships";
            case LISTED_SHARE -> "share of calls by listed ships";
            case CAPACITY_PER_CALL_BBL -> "barrels that an average ship can carry";
            case NEED_BBL -> "barrels of need in a year";
            case PAYMENT -> "payment";
            case TROOPS -> "troops";
            case TECHNOLOGY -> "technology";
            case OTHER -> "other";
        };
    }

    /** A claim's figure with the author's own bound: {@code more than 1,000,000}. */
    public static String figure(Claim claim) {
        return claim.figure()
                .map(f -> f.comparison().words()
                        + number(claim, f.low())
                        + (f.high() > f.low() ? "–" + number(claim, f.high()) : ""))
                .orElse("no figure");
    }

    private static String number(Claim claim, double value) {
        return claim.kind() == Claim.Kind.LISTED_SHARE && value <= MOST_SHARE
                ? Numbers.percent(value)
                : value < 100 ? AssumptionText.value(value) : Numbers.whole(value);
    }

    /** Our side of a comparison. */
    public static String ours(Comparison comparison) {
        Estimate e = comparison.ours();
        return comparison.claim().kind() == Claim.Kind.LISTED_SHARE
                ? Numbers.percent(e.q50()) + " (" + Numbers.percent(e.q05()) + "–" + Numbers.percent(e.q95()) + ")"
                : Numbers.estimate(e);
    }

    /** How much an issue weighs. */
    public static String weight(Issue issue) {
        return switch (issue.severity()) {
            case FATAL -> "stops the build";
            case SET_ASIDE -> "set aside";
            case DOUBT -> "used, with a doubt";
            case NOTE -> "remark";
        };
    }

    /** A reference with its web addresses as links; anything that is not plainly http or https stays text. */
    public static String reference(String reference) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < reference.length()) {
            int begin = reference.indexOf("http", at);
            int end = begin < 0 ? -1 : end(reference, begin);
            if (begin < 0 || !address(reference, begin, end)) {
                int next = begin < 0 ? reference.length() : Math.min(reference.length(), begin + 4);
                out.append(InertText.of(reference.substring(at, next)));
                at = next;
                continue;
            }
            out.append(InertText.of(reference.substring(at, begin)));
            String address = InertText.of(reference.substring(begin, end));
            out.append("<a class=\"address\" rel=\"noreferrer\" href=\"")
                    .append(address)
                    .append("\">")
                    .append(address)
                    .append("</a>");
            at = end;
        }
        return out.toString();
    }

    private static boolean address(String text, int begin, int end) {
        return (text.startsWith("https://", begin) && end > begin + 8)
                || (text.startsWith("http://", begin) && end > begin + 7);
    }

    private static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) > ' ' && "<>\"';,)".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
