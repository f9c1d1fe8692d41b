package org.plimsoll.app.mangled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.app.run.Progress;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.formats.casefile.CaseReader;
import org.plimsoll.formats.casefile.CaseReading;

/** Damaged cases end in issues or in a case, in time, and good rows are never lost. */
class MangledCasesTest {
    /** For hangs, not for speed: a hundred times what a slow machine needs. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final int COMPUTED = 100;
    private static final int FEW_DRAWS = 50;

    @Test
    void eachEndsInIssuesOrInACaseAndLosesNoGoodRow() {
        List<String> failures = new ArrayList<>();
        int readable = 0;
        int withSparedRows = 0;
        for (int number = 0; number < MangledCases.COUNT; number++) {
            MangledCase mangled = MangledCases.number(number);
            try {
                CaseReading reading =
                        assertTimeoutPreemptively(LIMIT, () -> CaseReader.read(mangled.folder()), mangled::toString);
                readable += reading.caseFile().isPresent() ? 1 : 0;
                withSparedRows += mangled.spared().isPresent() ? 1 : 0;
                failures.addAll(wrong(mangled, reading));
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                failures.add(mangled + ": " + e);
            }
        }

        assertThat(failures).isEmpty();
        assertThat(readable).as("cases that can be read all the same").isBetween(300, 900);
        assertThat(withSparedRows).as("cases with rows that must survive").isGreaterThan(150);
        assertThat(MangledCases.kinds()).as("kinds of damage").isGreaterThan(100);
    }

    private static List<String> wrong(MangledCase mangled, CaseReading reading) {
        List<String> wrong = new ArrayList<>();
        if (reading.issues().stream()
                .anyMatch(i -> i.problem().isBlank() || i.remedy().isBlank())) {
            wrong.add(mangled + ": an issue without problem or remedy");
        }
        if (reading.issues().stream().anyMatch(i -> i.problem().length() > 2000)) {
            wrong.add(mangled + ": an issue as long as a page");
        }
        mangled.spared().ifPresent(spared -> {
            List<String> lost = reading.caseFile().map(spared::lost).orElse(List.of("the whole case"));
            if (!lost.isEmpty()) {
                wrong.add(mangled + ": good rows of " + spared.file() + " are lost: " + lost);
            }
        });
        return wrong;
    }

    @Test
    void whatCanBeReadCanBeComputed() {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<MangledCase, CaseReading> entry : sample().entrySet()) {
            try {
                assertTimeoutPreemptively(LIMIT, () -> compute(entry.getValue()), entry.getKey()::toString);
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                failures.add(entry.getKey() + ": " + e + where(e));
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void compute(CaseReading reading) {
        CaseFile caseFile = reading.caseFile().orElseThrow();
        CaseFile few = caseFile.with(caseFile.settings().withDraws(FEW_DRAWS));
        var computed = new Pipeline(few, new RunLog(() -> 0, Progress.SILENT)).run(reading.issues());
        assertThat(computed.findings().statements()).isNotEmpty();
    }

    private static String where(Throwable e) {
        StackTraceElement[] trace = (e.getCause() == null ? e : e.getCause()).getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }

    /** Readable cases of all kinds alike: the first of each kind, as evenly as the number allows. */
    private static Map<MangledCase, CaseReading> sample() {
        Map<MangledCase, CaseReading> readable = new LinkedHashMap<>();
        for (int number = 0; number < MangledCases.kinds(); number++) {
            MangledCase mangled = MangledCases.number(number);
            CaseReading reading = CaseReader.read(mangled.folder());
            if (reading.caseFile().isPresent()) {
                readable.put(mangled, reading);
            }
        }
        Map<MangledCase, CaseReading> sample = new LinkedHashMap<>();
        List<MangledCase> all = List.copyOf(readable.keySet());
        for (int i = 0; i < COMPUTED; i++) {
            MangledCase mangled = all.get((int) ((long) i * all.size() / COMPUTED));
            sample.put(mangled, Objects.requireNonNull(readable.get(mangled)));
        }
        return sample;
    }
}
