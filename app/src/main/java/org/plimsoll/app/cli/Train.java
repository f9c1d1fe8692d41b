package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does once what people do most, in one run of Java: a start-up cache holds the classes of the one run that it was made from. For the launcher,
 * hence hidden.
 */
@Command(
        name = "train",
        hidden = true,
        description =
                "Builds the demo's case, keeps a small list and screens against it, all in a folder that may be deleted.")
final class Train extends CaseCommand {
    /** The names are of all scripts that are read apart, so that their tables are loaded. */
    private static final String LIST = """
            name,former names,imo,mmsi,call sign,flag,type,measures,date of designation
            CHON MA SAN,"EXAMPLE ONE; EXAMPLE TWO",8660313,445114000,HMYY2,KP,tanker,asset freeze,2018-03-30
            NEW REGENT,,8312497,,,PA,tanker,port entry ban,2018-10-16
            \ucc9c\ub9c8\uc0b0\ud638,,,,,,,,
            \u0427\u043e\u043d\u043c\u0430\u0441\u0430\u043d,,,,,,,,
            """;

    @Parameters(paramLabel = "FOLDER", description = "Folder to work in.")
    private Path folder = Path.of("");

    @Override
    ExitCode run() throws IOException {
        String lists = folder.resolve("lists").toString();
        Files.createDirectories(folder);
        Path list = Files.writeString(folder.resolve("list.csv"), LIST);
        ExitCode worst = ExitCode.OK;
        for (List<String> job : List.of(
                List.of(
                        "demo",
                        "--no-pdf",
                        "--no-open",
                        "--in",
                        folder.resolve("cases").toString()),
                List.of("lists", "add", list.toString(), "--lists", lists),
                List.of("lists", "--lists", lists),
                // Twice, because the second reads what the first has kept.
                List.of("screen", "8660313", "--lists", lists),
                List.of("screen", "CHONG MA SAN", "--lists", lists))) {
            int code = Main.commandLine().setOut(out()).setErr(err()).execute(job.toArray(String[]::new));
            worst = Stream.of(ExitCode.values())
                    .filter(c -> c.code() == code && code != 0)
                    .findFirst()
                    .orElse(worst);
        }
        return worst;
    }
}
