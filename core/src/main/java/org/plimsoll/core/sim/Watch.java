package org.plimsoll.core.sim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.plimsoll.core.evidence.Assumed;

/** When the pier is looked at, under which sky, and what is written down of the sky. */
final class Watch {

    private static final long SECONDS_PER_DAY = 86_400;
    private static final long SECONDS_PER_HOUR = 3600;
    private static final long PASS = 2 * SECONDS_PER_HOUR + 1800; // noon of the place, more or less
    private static final double EITHER_WAY = 1800;
    private static final long RADAR_PASS = 9 * SECONDS_PER_HOUR;
    private static final int WEEK_DAYS = 7;
    private static final double TAKEN_FOR_CLEAR = 0.3;

    private final WorldSettings settings;
    private final Parameters truth;
    private final Streams streams;
    private final long begin;

    Watch(WorldSettings settings, Parameters truth, Streams streams) {
        this.settings = settings;
        this.truth = truth;
        this.streams = streams;
        begin = settings.period().first().atStartOfDay().toEpochSecond(ZoneOffset.UTC);
    }

    /** A moment at which something looks. */
    private record Pass(long second, int day, Scene.Sensor sensor) {}

    /** The looks and the sky. */
    record Watched(List<Scene> scenes, Sky sky) {}

    Watched watch() {
        List<Pass> passes = passes();
        LongStream moments = passes.stream().mapToLong(Pass::second);
        if (settings.family() == Family.EVASION) {
            // Those who come under cloud see the sky at all hours.
            LongStream hours =
                    LongStream.range(0, settings.period().days() * 24L).map(h -> begin + h * SECONDS_PER_HOUR);
            moments = LongStream.concat(moments, hours).sorted().distinct();
        }
        Sky sky = Sky.at(moments.toArray(), settings.eyes().clearByMonth(), truth, streams);
        List<Scene> scenes = new ArrayList<>(passes.size());
        for (Pass pass : passes) {
            scenes.add(scene(pass, sky.clear(pass.second())));
        }
        return new Watched(settings.family() == Family.LASTING_WEATHER ? weekly(passes, scenes) : scenes, sky);
    }

    private List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        for (int day = 0; day < settings.period().days(); day++) {
            long midnight = begin + day * SECONDS_PER_DAY;
            if (streams.uniform("day", day, "looked") < truth.value(Assumed.LOOKED_SHARE)) {
                passes.add(new Pass(midnight + PASS + late(day, "pass"), day, Scene.Sensor.OPTICAL));
            }
            if (streams.uniform("day", day, "radar") < truth.value(Assumed.RADAR_SHARE)) {
                passes.add(new Pass(midnight + RADAR_PASS + late(day, "radar pass"), day, Scene.Sensor.RADAR));
            }
        }
        return passes;
    }

    private long late(int day, String pass) {
        return StrictMath.round((2 * streams.uniform("day", day, pass) - 1) * EITHER_WAY);
    }

    private Scene scene(Pass pass, boolean clear) {
        Instant when = Instant.ofEpochSecond(pass.second());
        if (pass.sensor() == Scene.Sensor.RADAR) {
            return new Scene(when, pass.sensor(), clear, 1, 1);
        }
        double u = streams.uniform("day", pass.day(), "open share");
        boolean mistaken = settings.family() == Family.OPTIMISTIC_ANALYSTS
                && !clear
                && streams.uniform("day", pass.day(), "mistaken") < TAKEN_FOR_CLEAR;
        return new Scene(when, pass.sensor(), clear, open(clear, u), open(clear || mistaken, u));
    }

    private double open(boolean clear, double u) {
        if (!settings.eyes().partialClouds()) {
            return clear ? 1 : 0;
        }
        // Three decimals are what the table holds, so that the chance to see is the one that is written down.
        return StrictMath.round(1000 * (clear ? 0.7 + 0.3 * u : 0.2 * u)) / 1000.0;
    }

    private static List<Scene> weekly(List<Pass> passes, List<Scene> scenes) {
        List<Scene> averaged = new ArrayList<>(scenes.size());
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            if (scene.sensor() == Scene.Sensor.RADAR) {
                averaged.add(scene);
                continue;
            }
            int week = passes.get(i).day() / WEEK_DAYS;
            double sum = 0;
            int count = 0;
            for (int j = 0; j < scenes.size(); j++) {
                if (passes.get(j).day() / WEEK_DAYS == week && scenes.get(j).sensor() == scene.sensor()) {
                    sum += scenes.get(j).openShare();
                    count++;
                }
            }
            double mean = StrictMath.round(1000 * sum / count) / 1000.0;
            averaged.add(new Scene(scene.when(), scene.sensor(), scene.clear(), scene.openShare(), mean));
        }
        return averaged;
    }
}
