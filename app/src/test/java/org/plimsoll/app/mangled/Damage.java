package org.plimsoll.app.mangled;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One case while it is being damaged: its files, the chance by which places are picked, and what was spared. */
final class Damage {
    private final Map<String, byte[]> files;
    private final Set<String> folders = new HashSet<>();
    private final Random random;
    private @Nullable SparedRows spared;

    Damage(Map<String, byte[]> whole, Random random) {
        this.files = new TreeMap<>(whole);
        this.random = random;
    }

    MangledCase done(int number, String kind) {
        return new MangledCase(number, kind, files, folders, Optional.ofNullable(spared));
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The name of one of the files that the case has. */
    String anyFile() {
        return pick(List.copyOf(files.keySet()));
    }

    byte[] bytes(String file) {
        return files.getOrDefault(file, new byte[0]);
    }

    String text(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    void put(String file, byte[] bytes) {
        files.put(file, bytes);
    }

    void put(String file, String text) {
        put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    void remove(String file) {
        files.remove(file);
    }

    void turnIntoFolder(String file) {
        files.remove(file);
        folders.add(file);
    }

    /** Changes a file's text; a change that changes nothing is a mistake of this test. */
    void edit(String file, UnaryOperator<String> change) {
        String before = text(file);
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("nothing was damaged in " + file);
        }
        put(file, after);
    }

    /** Puts other text in place of the first of the words. */
    void replace(String file, String old, String by) {
        edit(file, text -> {
            int at = text.indexOf(old);
            return at < 0 ? text : text.substring(0, at) + by + text.substring(at + old.length());
        });
    }

    /** Notes that all rows of a table but those must be read. */
    void spare(String file, Rows table, Set<Integer> touched) {
        Set<String> ids = new TreeSet<>();
        int count = 0;
        for (int row = 0; row < table.size(); row++) {
            if (!touched.contains(row)) {
                count++;
                ids.add(table.cell(row, table.names().getFirst()));
            }
        }
        spared = new SparedRows(file, ids, count);
    }
}
