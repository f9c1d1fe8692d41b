package org.plimsoll.core.cargo;

import java.util.List;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.observation.Sighting.LoadState;
import org.plimsoll.core.observation.Sighting.Measured;

/**
 * How well words and measurements of the load go with what may have been on board.
 *
 * <p><b>Algorithm.</b> A word is right with {@link Assumed#LOAD_WORD_RIGHT}; the two wrong ones share the rest. Words of two who saw the ship err apart. A ship is in ballast below the
 * least share that {@link Assumed#PART_LADEN_FILL} allows, laden from the least fill that a nearly full departure has, and part-laden between.
 * Errors of draughts and freeboards are logistic with the stated standard deviation.
 *
 * <p><b>Source.</b> The logistic density is log-concave (Bagnoli and Bergstrom, Economic Theory 26, 2005), so that a deeper reading never speaks
 * less for a deep ship; and one reading far off shifts odds by no more than its distance, where a normal error would let it decide alone. Under
 * Student's t a reading that is too deep for any load would count as an outlier, and speak less for a full ship than one that is less deep.
 *
 * <p><b>Limitations.</b> Only the full and the empty ship are told apart well by small ships' draughts: half a metre of error is a sixth of
 * their deadweight. Below a chance of one third for the right word, words speak against what they say.
 */
final class LoadEvidence {

    /** Beyond all values that tables of quantiles hold. */
    private static final double EDGE = 1e-4;

    /** No word is taken for proof, lest a contradiction leave nothing possible. */
    private static final double LEAST = 1e-9;

    private static final double SD_TO_SCALE = StrictMath.sqrt(3) / StrictMath.PI;

    private final double ballastBelow;
    private final double ladenFrom;
    private final double right;
    private final double wrong;
    private final double draughtErrorM;

    LoadEvidence(Assumptions assumptions) {
        ballastBelow = assumptions.distribution(Assumed.PART_LADEN_FILL).quantile(EDGE);
        ladenFrom = StrictMath.max(
                ballastBelow,
                assumptions.distribution(Assumed.FULL_FILL).quantile(EDGE)
                        + assumptions.distribution(Assumed.FILL_DEVIATION).quantile(EDGE));
        double assumed = assumptions.median(Assumed.LOAD_WORD_RIGHT);
        right = StrictMath.max(LEAST, assumed);
        wrong = StrictMath.max(LEAST, (1 - assumed) / 2);
        draughtErrorM = assumptions.median(Assumed.DRAUGHT_ERROR_M);
    }

    /** Share of the limit below which a ship is in ballast. */
    double ballastBelow() {
        return ballastBelow;
    }

    /**
     * The likelihood of words that were said apart from each other.
     *
     * @param fill share of the limit on board
     */
    double words(List<LoadState> words, double fill) {
        LoadState state =
                fill < ballastBelow ? LoadState.BALLAST : fill < ladenFrom ? LoadState.PART_LADEN : LoadState.LADEN;
        double likelihood = 1;
        for (LoadState word : words) {
            likelihood *= word == state ? right : wrong;
        }
        return likelihood;
    }

    /**
     * Weighs what may have been on board by what was measured. A freeboard is a reading of the draught that leaves as much of the side to be seen.
     *
     * @param draughtsM under each of the loads
     */
    void weigh(WeighedLoads loads, Measured measured, HullForm form, double[] draughtsM) {
        if (measured.draughtM().isPresent()) {
            loads.weigh(draughtsM, measured.draughtM().get(), draughtErrorM * SD_TO_SCALE);
        }
        if (measured.freeboard().isPresent()) {
            var freeboard = measured.freeboard().get();
            loads.weigh(draughtsM, form.draughtOfM(freeboard.heightM()), freeboard.errorM() * SD_TO_SCALE);
        }
    }
}
