package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.workspace.NewCase;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.Totals;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.simulated.SimulatedCase;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Makes a world whose truth is known, as the folder of a case. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = {
            "Makes a simulated world as the folder of a case, with truth.json beside: to try the program on what is known.",
            "Its parameters are drawn from the assumptions that the case states. Families other than 'matched' depart from"
                    + " them, as truth.json tells and the case does not."
        },
        footer = {"", "For example:", "  plimsoll simulate world-7 --seed 7", "  plimsoll build world-7"})
final class Simulate extends CaseCommand {

    private static final double BY_TWO_ANALYSTS = 0.5;

    @Parameters(paramLabel = "FOLDER", description = "Folder to make; it does not exist yet or is empty.")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "NUMBER", description = "Another seed is another world; 1 by default.")
    private long seed = 1;

    @Option(
            names = "--world",
            paramLabel = "KIND",
            converter = Kind.class,
            description =
                    "watched: every look and find is told (the default); counted: a published count and a few calls.")
    private WorldKind kind = WorldKind.WATCHED;

    @Option(
            names = "--family",
            paramLabel = "NAME",
            converter = OfFamily.class,
            description = "matched (the default), long-and-short-stays, lasting-weather, evasion, heavy-product,"
                    + " large-ships, optimistic-analysts or wrong-names.")
    private Family family = Family.MATCHED;

    @Option(
            names = "--elsewhere",
            paramLabel = "SHARE",
            description =
                    "Tell of known ships away from the pier: this share, 0 to 1, of lost signals, of their return, and of discharges"
                            + " (default 0).")
    private double elsewhere;

    @Option(
            names = "--departures",
            paramLabel = "SHARE",
            description = "Tell this share, 0 to 1, of all departures with a word for the load, half of them by two"
                    + " analysts who may disagree (default 0).")
    private double departures;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            converter = Day.class,
            description = "First day of the period; by default 2024-03-01.")
    private @Nullable LocalDate first;

    @Option(
            names = "--to",
            paramLabel = "DAY",
            converter = Day.class,
            description = "Its last day; by default 2024-11-30.")
    private @Nullable LocalDate last;

    /** The words of the command line for what is told of a world. */
    static final class Kind implements ITypeConverter<WorldKind> {
        @Override
        public WorldKind convert(String value) {
            return Arrays.stream(WorldKind.values())
                    .filter(k -> k.key().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is neither watched nor counted"));
        }
    }

    /** The words of the command line for families of worlds. */
    static final class OfFamily implements ITypeConverter<Family> {
        @Override
        public Family convert(String value) {
            return Family.of(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of "
                            + Arrays.stream(Family.values()).map(Family::key).toList()));
        }
    }

    /** Days of the command line. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no day; write it as 2024-03-01");
            }
        }
    }

    @Override
    ExitCode run() throws IOException {
        NewCase made = NewCase.at(folder);
        World world = Simulator.world(settings(), SimulatedCase.assumptions(), seed);
        made.write(SimulatedCase.files(world));
        Totals totals = world.totals();
        if (json()) {
            print(totals);
            return ExitCode.OK;
        }
        out().println("A simulated world is in " + folder + "; nothing in it happened.");
        out().println(String.format(
                Locale.ROOT,
                "%d calls moved %.0f barrels; %d of them were seen, with %.0f barrels.",
                totals.all().calls(),
                totals.all().barrels(),
                totals.seen().calls(),
                totals.seen().barrels()));
        out().println();
        out().println("Next:");
        out().println("  plimsoll build " + folder);
        out().println("  " + SimulatedCase.TRUTH + ": what the build should find");
        return ExitCode.OK;
    }

    private WorldSettings settings() {
        WorldSettings usual = WorldSettings.of(kind, family);
        LocalDate from = first == null ? usual.period().first() : first;
        LocalDate to = last == null ? usual.period().last() : last;
        share("--elsewhere", elsewhere);
        share("--departures", departures);
        if (departures > 0 && kind == WorldKind.COUNTED) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--departures " + departures,
                    "A counted world tells no departures, only how many calls were seen",
                    "Leave it out, or make a watched world");
        }
        try {
            return usual.with(new WorldSettings.Period(from, to))
                    .with(usual.eyes().with(departures, BY_TWO_ANALYSTS))
                    .with(new WorldSettings.Elsewhere(elsewhere, elsewhere));
        } catch (IllegalArgumentException impossible) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--from " + from + " --to " + to,
                    "No world can have this period: " + impossible.getMessage(),
                    "Give two days in their order, at most ten years apart");
        }
    }

    private static void share(String option, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    option + " " + value,
                    "This is no share",
                    "Give a number from 0 (nothing is told) to 1 (everything is)");
        }
    }

    private void print(Totals totals) throws IOException {
        JsonWriter json = JsonWriter.pretty(out())
                .beginObject()
                .member("folder", folder.toString())
                .member("seed", seed)
                .member("world", kind.key())
                .member("family", family.key())
                .member("calls", totals.all().calls())
                .member("seen", totals.seen().calls())
                .member("barrels", totals.all().barrels())
                .member("barrels_seen", totals.seen().barrels());
        json.endObject().finish();
    }
}
