package org.plimsoll.app.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Collects what the stages of one run did, in order. */
public final class RunLog {

    private final LongSupplier nanoTime;
    private final Progress progress;
    private final List<StageLog> stages = new ArrayList<>();

    /**
     * An empty log.
     *
     * @param nanoTime a clock that only moves forward, for durations
     */
    public RunLog(LongSupplier nanoTime, Progress progress) {
        this.nanoTime = nanoTime;
        this.progress = progress;
    }

    /** Runs a stage of one step. */
    public <T> T stage(String name, String in, Supplier<T> work, Function<T, String> out) {
        return stage(name, in, 1, work, out);
    }

    /** Runs a stage whose work tells its steps to {@link #progress()}. */
    public <T> T stage(String name, String in, long steps, Supplier<T> work, Function<T, String> out) {
        progress.begin(name, steps);
        long begin = nanoTime.getAsLong();
        T made = work.get();
        add(new StageLog(name, in, out.apply(made), 0, Duration.ofNanos(nanoTime.getAsLong() - begin)));
        return made;
    }

    /** Adds a stage that was run elsewhere. */
    public void add(StageLog log) {
        stages.add(log);
        progress.end(log);
    }

    /** Who is told. */
    public Progress progress() {
        return progress;
    }

    /** The stages so far. */
    public List<StageLog> stages() {
        return List.copyOf(stages);
    }
}
