package org.plimsoll.core.sim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plimsoll.core.evidence.Assumed;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.measure.Distribution;
import org.plimsoll.core.measure.Draws;
import org.plimsoll.core.measure.Gamma;

/**
 * Makes the ships of a world.
 *
 * <p><b>Algorithm.</b> A size of the fleet is lognormal within the trade's limits. For a known ship it is the published deadweight, and the true one
 * is that times the error of registers; for an unknown one the true deadweight is that times the world's bias of sizes that nobody published.
 * Length follows from the size by the drawn deadweight per cubed length, tank volume from the true deadweight. This is the model that the
 * stated assumptions describe, read forwards.
 *
 * <p><b>Limitations.</b> Ships do not differ in speed, draught or age.
 */
final class Shipyard {

    private static final String SHIP = "ship";
    private static final int OLD_BAN_YEARS = 6;

    private final WorldSettings settings;
    private final Assumptions assumptions;
    private final Parameters truth;
    private final Streams streams;
    private final Distribution sizes;

    Shipyard(WorldSettings settings, Assumptions assumptions, Parameters truth, Streams streams) {
        this.settings = settings;
        this.assumptions = assumptions;
        this.truth = truth;
        this.streams = streams;
        sizes = new Distribution.LogNormal(
                truth.fleetMedianT(),
                truth.value(Assumed.FLEET_DWT_SPREAD),
                assumptions.median(Assumed.FLEET_DWT_LEAST_T),
                assumptions.median(Assumed.FLEET_DWT_MOST_T));
    }

    /** The fleet: at least one ship. */
    List<Ship> fleet() {
        int size = (int) StrictMath.max(1, StrictMath.round(truth.value(Assumed.FLEET_SIZE)));
        List<Ship> fleet = new ArrayList<>(size);
        for (int number = 1; number <= size; number++) {
            fleet.add(
                    ship(number, uniform(number, "known") < settings.register().known()));
        }
        return fleet;
    }

    /** The weights of the shares of calls of as many ships. */
    double[] weights(int ships) {
        double[] weights = new double[ships];
        for (int s = 0; s < ships; s++) {
            weights[s] =
                    Gamma.draw(streams.of(SHIP, s + 1, "share of calls"), truth.value(Assumed.SHARE_CONCENTRATION), 0);
        }
        return weights;
    }

    /** A ship that came because all of the fleet were at sea. */
    Ship stranger(int number) {
        return ship(number, false);
    }

    private Ship ship(int number, boolean known) {
        double size = sizes.quantile(uniform(number, "deadweight"));
        double published = known ? StrictMath.max(1, StrictMath.round(size)) : size;
        double dwtT = known ? published * hull(number, Assumed.DWT_ERROR) : published * truth.value(Assumed.SIZE_BIAS);
        double lengthM = StrictMath.cbrt(published / hull(number, Assumed.DWT_PER_CUBIC_LENGTH));
        double tankM3 = dwtT * truth.value(Assumed.CUBIC_PER_DWT) * hull(number, Assumed.CUBIC_ERROR);
        return new Ship(
                number,
                dwtT,
                tankM3,
                lengthM,
                known ? Optional.of(particulars(number, published, lengthM)) : Optional.empty(),
                ban(number, known));
    }

    private Ship.Particulars particulars(int number, double dwtT, double lengthM) {
        boolean size = settings.family() != Family.LARGE_SHIPS || dwtT < truth.fleetMedianT();
        return new Ship.Particulars(
                imo(number),
                size ? Optional.of(new Ship.Size(dwtT, StrictMath.round(lengthM * 10) / 10.0)) : Optional.empty());
    }

    private Optional<LocalDate> ban(int number, boolean known) {
        if (uniform(number, "banned") >= truth.value(Assumed.ANONYMOUS_LISTED)) {
            return Optional.empty();
        }
        var period = settings.period();
        boolean during =
                known && uniform(number, "ban begins") < settings.register().banBeginsInPeriod();
        return Optional.of(
                during
                        ? period.first().plusDays((long) (uniform(number, "first day of ban") * period.days()))
                        : period.first().minusYears(OLD_BAN_YEARS));
    }

    /** Numbers from 4000000: those of real ships begin with 1 or with 5 to 9. */
    private String imo(int number) {
        int block = (int) (streams.world("block of numbers").uniform(0) * 90);
        String six = String.format(Locale.ROOT, "%06d", 400_000 + 1000 * block + number % 1000);
        int sum = 0;
        for (int i = 0; i < six.length(); i++) {
            sum += (six.charAt(i) - '0') * (7 - i);
        }
        return six + sum % 10;
    }

    private double hull(int number, Assumed quantity) {
        return assumptions.distribution(quantity).quantile(uniform(number, quantity.key()));
    }

    private double uniform(int number, String quantity) {
        Draws stream = streams.of(SHIP, number, quantity);
        return stream.uniform(0);
    }
}
