package org.plimsoll.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs commands by turns, so that a change in the machine's load meets all of them alike. */
final class Turns {
    private Turns() {}

    /**
     * Runs each command once unmeasured, so that files are in memory and the start-up cache is made, and then by turns.
     *
     * @param commands by what the table calls them
     * @return the runs of each, in the order of the commands
     */
    static List<Samples> of(Map<String, WholeProcess> commands, int runs) throws IOException, InterruptedException {
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (Map.Entry<String, WholeProcess> command : commands.entrySet()) {
            command.getValue().run();
            samples.put(command.getKey(), new ArrayList<>());
        }
        for (int i = 0; i < runs; i++) {
            for (Map.Entry<String, WholeProcess> command : commands.entrySet()) {
                samples.computeIfAbsent(command.getKey(), label -> new ArrayList<>())
                        .add(command.getValue().run());
            }
        }
        return samples.entrySet().stream()
                .map(e -> new Samples(e.getKey(), e.getValue()))
                .toList();
    }
}
