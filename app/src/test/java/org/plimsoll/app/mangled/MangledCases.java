package org.plimsoll.app.mangled;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plimsoll.formats.casefile.CaseReader;

/** A thousand damaged copies of the founding case, the same ones each time. Every kind of damage is done in turn. */
final class MangledCases {
    static final int COUNT = 1000;
    static final List<String> FILES = CaseReader.fileNames();
    static final Path FOUNDING = founding();

    private static final long SEED = 20_241_122;

    private static final List<Mangling> MANGLINGS = Stream.of(
                    TableManglings.all(), YamlManglings.all(), PlaceManglings.all(), FileManglings.all())
            .flatMap(List::stream)
            .toList();

    private static final Map<String, byte[]> WHOLE = read(FOUNDING);

    private MangledCases() {}

    static Stream<MangledCase> all() {
        return IntStream.range(0, COUNT).mapToObj(MangledCases::number);
    }

    /** The case of that number, from 0. */
    static MangledCase number(int number) {
        Mangling mangling = MANGLINGS.get(number % MANGLINGS.size());
        Damage damage = new Damage(WHOLE, new Random(SEED + number));
        mangling.work().accept(damage);
        return damage.done(number, mangling.kind());
    }

    /** The number of different kinds of damage. */
    static int kinds() {
        return MANGLINGS.size();
    }

    private static Map<String, byte[]> read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String name : FILES) {
                if (Files.exists(folder.resolve(name))) {
                    files.put(name, Files.readAllBytes(folder.resolve(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Path founding() {
        for (Path here = Path.of("").toAbsolutePath(); here != null; here = here.getParent()) {
            Path founding = here.resolve("cases/vostochny-2024");
            if (Files.exists(founding.resolve("case.yaml"))) {
                return founding;
            }
        }
        throw new IllegalStateException("the tests do not run inside a checkout");
    }
}
