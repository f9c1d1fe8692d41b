package org.plimsoll.bench.inference;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.evidence.Assumptions;
import org.plimsoll.core.sim.Family;
import org.plimsoll.core.sim.Simulator;
import org.plimsoll.core.sim.World;
import org.plimsoll.core.sim.WorldKind;
import org.plimsoll.core.sim.WorldSettings;
import org.plimsoll.formats.simulated.SimulatedCase;

/**
 * Measures in this JVM and prints lines of a name, a tabulator and what was found. {@code once CALLS DRAWS}: all stages one time in a JVM that has
 * computed nothing yet, then the plain loop, which must agree. {@code growth ROUNDS CALLS:DRAWS:DEPARTURES ...}: all stages on each of these cases by
 * turns, after a few times the first to warm up.
 */
public final class InferenceRun {
    /** Times that the first case is computed before anything counts. */
    private static final int WARM_UP = 3;

    private static final int WORLDS = 500;

    private InferenceRun() {}

    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "once" -> once(InferenceCase.of(Integer.parseInt(args[1]), Integer.parseInt(args[2])));
            case "growth" ->
                growth(Integer.parseInt(args[1]), Arrays.asList(args).subList(2, args.length));
            default -> throw new IllegalArgumentException("there is no " + args[0]);
        }
    }

    private static void once(CaseFile caseFile) throws IOException {
        var stages = new Stages(caseFile);
        Stages.NAMES.forEach(stage -> line(stage, stages.seconds(stage)));
        line("total", stages.total());
        line("heap", peakHeapMb());
        var plain = new PlainLoop(
                caseFile,
                stages.calls(),
                stages.association(),
                caseFile.settings().seed() + 1);
        long begin = System.nanoTime();
        double[] together = plain.together();
        line("together", (System.nanoTime() - begin) / 1e9);
        begin = System.nanoTime();
        double[] alone = plain.alone();
        line("alone", (System.nanoTime() - begin) / 1e9);
        if (!Arrays.equals(together, alone)) {
            throw new IllegalStateException("the plain loop depends on its threads");
        }
        var agreement = Agreement.of(stages.outcome().volumeBbl(), alone);
        agreement.require();
        line("worlds", worldsAMinute(false));
        line("written", worldsAMinute(true));
        System.out.println("agreement\t" + agreement.words());
        System.out.println("case\t" + words(caseFile, stages));
    }

    /** How many worlds of some sixty calls the simulator makes on one thread, alone or with the files of their cases. */
    private static double worldsAMinute(boolean written) throws IOException {
        var settings = WorldSettings.of(WorldKind.WATCHED, Family.MATCHED);
        Assumptions assumptions = SimulatedCase.assumptions();
        long begin = System.nanoTime();
        for (int seed = 0; seed < WORLDS; seed++) {
            World world = Simulator.world(settings, assumptions, seed);
            if (written && SimulatedCase.files(world).isEmpty()) {
                throw new IllegalStateException("a world without files");
            }
        }
        return WORLDS * 60e9 / (System.nanoTime() - begin);
    }

    private static String words(CaseFile caseFile, Stages stages) {
        List<Call> real = stages.calls().stream()
                .filter(call -> call.belief().exists() > 0)
                .toList();
        return String.format(
                Locale.ROOT,
                "%.0f calls expected of %d that sightings may show, %d of these unnamed, %d with a word for the load and %d with a draught or freeboard;"
                        + " %d sightings, %d known hulls, %d looks, %d days",
                real.stream().mapToDouble(call -> call.belief().exists()).sum(),
                real.size(),
                real.stream().filter(call -> call.party().known().isEmpty()).count(),
                real.stream().filter(call -> call.load().seen()).count(),
                real.stream().filter(call -> call.load().leaving().any()).count(),
                caseFile.observations().sightings().size(),
                caseFile.reference().fleet().hulls().size(),
                caseFile.observations().looks().size(),
                caseFile.question().last().toEpochDay()
                        - caseFile.question().first().toEpochDay()
                        + 1);
    }

    private static void growth(int rounds, List<String> wanted) throws IOException {
        List<CaseFile> cases = new ArrayList<>();
        for (String one : wanted) {
            String[] parts = one.split(":", -1);
            cases.add(InferenceCase.of(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Double.parseDouble(parts[2])));
        }
        for (int i = 0; i < WARM_UP; i++) {
            double seconds = new Stages(cases.getFirst()).total();
            line("warm-up", seconds);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < cases.size(); i++) {
                var stages = new Stages(cases.get(i));
                for (String stage : Stages.NAMES) {
                    line(wanted.get(i) + " " + stage, stages.seconds(stage));
                }
            }
        }
        line("heap", peakHeapMb());
    }

    private static double peakHeapMb() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1048576.0;
    }

    private static void line(String name, double value) {
        System.out.println(String.format(Locale.ROOT, "%s\t%.6f", name, value));
    }
}
