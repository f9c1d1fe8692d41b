package org.plimsoll.app.mangled;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.plimsoll.app.cli.Main;
import picocli.CommandLine;

/** Copies of the founding case on disk, with the fewest draws that a case may ask for, and commands on them. */
final class FoundingCopy {
    private FoundingCopy() {}

    /** What a command printed and how it ended. */
    record Ended(int code, String out, String err) {}

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : MangledCases.FILES) {
            Path file = MangledCases.FOUNDING.resolve(name);
            if (Files.exists(file)) {
                Files.copy(file, folder.resolve(name));
            }
        }
        fewDraws(folder);
    }

    static void fewDraws(Path folder) throws IOException {
        Path yaml = folder.resolve("case.yaml");
        if (Files.isRegularFile(yaml)) {
            byte[] bytes = Files.readAllBytes(yaml);
            String text = new String(bytes, ISO_8859_1);
            Files.write(yaml, text.replaceFirst("draws: 20000", "draws: 100").getBytes(ISO_8859_1));
        }
    }

    static void copy(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(from.relativize(file).toString()));
        }
    }

    static Ended run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(arguments);
        return new Ended(code, out.toString(), err.toString());
    }
}
