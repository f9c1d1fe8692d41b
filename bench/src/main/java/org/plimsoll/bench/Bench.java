package org.plimsoll.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code bench/run --list}, {@code bench/run NAME [--runs N] [--write [--date DATE]]}.
 *
 * <p>The root of the checkout comes in as the property {@code root}, the JVM to measure as {@code measured.java}, the
 * date of the code as {@code code.date}: {@code bench/run} sets them.
 */
public final class Bench {
    /** Everything that can be measured. A new measurement is a class and its line here. */
    static final List<Measurement> ALL = List.of(
            new Help(),
            new BuildCold(),
            new Growth(),
            new Inference(),
            new Screening(),
            new ScreeningQuality(),
            new ScreenCold(),
            new ListsMemory());

    private static final int USAGE = 2;
    private static final int FAILED = 1;

    private Bench() {}

    public static void main(String[] args) throws InterruptedException {
        if (args.length == 0 || args[0].equals("--help")) {
            System.out.println("bench/run --list | NAME [--runs N] [--write [--date DATE]]");
            System.exit(args.length == 0 ? USAGE : 0);
        }
        if (args[0].equals("--list")) {
            ALL.forEach(each -> System.out.println(String.format(Locale.ROOT, "%-18s %s", each.name(), each.what())));
            return;
        }
        Optional<Measurement> chosen =
                ALL.stream().filter(each -> each.name().equals(args[0])).findFirst();
        if (chosen.isEmpty()) {
            System.err.println("bench: there is no measurement " + args[0] + "; bench/run --list names them");
            System.exit(USAGE);
        }
        try {
            measure(chosen.orElseThrow(), new ArrayDeque<>(List.of(args).subList(1, args.length)));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("bench: " + args[0] + " failed: " + e.getMessage());
            System.exit(FAILED);
        }
    }

    private static void measure(Measurement measurement, ArrayDeque<String> options)
            throws IOException, InterruptedException {
        int runs = 15;
        boolean write = false;
        String date = property("code.date");
        while (!options.isEmpty()) {
            switch (options.pop()) {
                case "--runs" -> runs = Integer.parseInt(options.pop());
                case "--write" -> write = true;
                case "--date" -> date = options.pop();
                case String other -> throw new IllegalArgumentException("there is no option " + other);
            }
        }
        var root = Path.of(property("root"));
        var card = new Scorecard(date, Machine.describe(), Machine.load());
        System.out.println(measurement.what());
        System.out.println(card.machine() + "; load " + card.load());
        System.out.println();
        var outcome = measurement.run(new Setting(root, Path.of(property("measured.java")), runs));
        System.out.println(outcome.table().plain());
        outcome.notes().forEach(System.out::println);
        if (write) {
            card.write(root, measurement, outcome);
        }
        System.out.println(outcome.closingLine(measurement.name()));
    }

    private static String property(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .orElseThrow(() -> new IllegalArgumentException("property " + name + " is not set: use bench/run"));
    }
}
