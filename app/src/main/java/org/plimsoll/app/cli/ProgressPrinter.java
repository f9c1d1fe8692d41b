package org.plimsoll.app.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.plimsoll.app.run.Progress;
import org.plimsoll.app.run.StageLog;

/**
 * Shows how a run goes on: a bar that overwrites itself on a terminal, one line an interval otherwise, with count, rate, share and time left.
 */
final class ProgressPrinter implements Progress {

    private static final int BAR_WIDTH = 28;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final long TERMINAL_INTERVAL = NANOS_PER_SECOND / 10;
    private static final long LINE_INTERVAL = 5 * NANOS_PER_SECOND;

    private final PrintWriter out;
    private final boolean terminal;
    private final LongSupplier nanoTime;
    private final AtomicLong done = new AtomicLong();
    private volatile String stage = "";
    private volatile long steps = 1;
    private volatile long begun;
    private volatile long shown;

    ProgressPrinter(PrintWriter out, boolean terminal, LongSupplier nanoTime) {
        this.out = out;
        this.terminal = terminal;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void begin(String name, long count) {
        stage = name;
        steps = Math.max(1, count);
        done.set(0);
        begun = nanoTime.getAsLong();
        shown = begun;
        if (terminal) {
            show(begun);
        }
    }

    @Override
    public void step() {
        done.incrementAndGet();
        long now = nanoTime.getAsLong();
        if (now - shown >= (terminal ? TERMINAL_INTERVAL : LINE_INTERVAL)) {
            synchronized (this) {
                shown = now;
                show(now);
            }
        }
    }

    @Override
    public synchronized void end(StageLog log) {
        if (terminal) {
            out.print("\r\u001B[K");
            out.flush();
        }
    }

    private void show(long now) {
        long count = done.get();
        double share = Math.min(1, (double) count / steps);
        double seconds = (double) (now - begun) / NANOS_PER_SECOND;
        StringBuilder line = new StringBuilder(String.valueOf(stage));
        while (line.length() < 12) {
            line.append(' ');
        }
        if (terminal) {
            int filled = (int) (share * BAR_WIDTH);
            line.append('[')
                    .append("#".repeat(filled))
                    .append(".".repeat(BAR_WIDTH - filled))
                    .append("] ");
        }
        line.append(count)
                .append('/')
                .append(steps)
                .append("  ")
                .append(Math.round(share * 100))
                .append(" %");
        if (count > 0 && seconds > 0) {
            line.append("  ").append(Math.round(count / seconds * 10) / 10.0).append("/s  left ");
            line.append(words(Duration.ofMillis((long) (seconds / count * (steps - count) * 1000))));
        }
        if (terminal) {
            out.print("\r\u001B[K" + line);
        } else {
            out.println(line);
        }
        out.flush();
    }

    private static String words(Duration left) {
        return left.toMinutes() > 0
                ? left.toMinutes() + " min " + left.toSecondsPart() + " s"
                : left.toSecondsPart() + " s";
    }
}
