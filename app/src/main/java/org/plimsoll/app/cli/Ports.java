package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plimsoll.app.workspace.FolderProblem;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.geo.Position;
import org.plimsoll.core.place.IndexedPort;
import org.plimsoll.core.place.PortIndex;
import org.plimsoll.formats.json.JsonWriter;
import org.plimsoll.formats.ports.WorldPortIndexReader;
import org.plimsoll.formats.text.InputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks ports up in an index of the world's ports. */
@Command(
        name = "ports",
        mixinStandardHelpOptions = true,
        description = {
            "Looks a port up by name or UN/LOCODE in the World Port Index (the file UpdatedPub150.csv of Pub. 150), or the one nearest to a position.",
            "The index has one point for each port, often on land: those of Vostochnyy and Nakhodka lie kilometres from the piers. "
                    + "It says which port is meant and is no fence: draw places of a case from charts or images."
        })
final class Ports extends CaseCommand {
    private static final Pattern POINT =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*,\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    @Parameters(
            arity = "0..1",
            paramLabel = "NAME",
            defaultValue = "",
            description = "Name or UN/LOCODE, or a part of the name.")
    private String name = "";

    @Option(names = "--index", required = true, paramLabel = "FILE", description = "The index, as CSV.")
    private Path file = Path.of("");

    @Option(
            names = "--near",
            paramLabel = "LAT,LON",
            description = "Say which port lies nearest to this position, such as 42.74,133.08.")
    private @Nullable String near;

    @Override
    ExitCode run() throws IOException {
        if (name.isBlank() == (near == null)) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "ports",
                    "Ask for a name or for a position",
                    "Write a name, or --near 42.74,133.08");
        }
        if (!Files.isRegularFile(file)) {
            throw new FolderProblem(file, "There is no such file", "Check the path that follows --index");
        }
        var reading = WorldPortIndexReader.read(InputFile.of(String.valueOf(file.getFileName()), file));
        Optional<Issue> fatal = reading.issues().stream()
                .filter(i -> i.severity() == Issue.Severity.FATAL)
                .findFirst();
        if (fatal.isPresent()) {
            throw Refusal.of(fatal.get());
        }
        List<PortIndex.Near> found = near == null
                ? reading.index().find(name).stream()
                        .map(p -> new PortIndex.Near(p, 0))
                        .toList()
                : reading.index().nearest(position(near)).stream().toList();
        if (json()) {
            print(found);
            return ExitCode.OK;
        }
        found.forEach(this::show);
        out().println(found.size() + " of " + reading.rows() + " ports, " + reading.setAside() + " rows set aside");
        out().println("One point stands for a whole port and may lie on land: it is no fence around the port.");
        return ExitCode.OK;
    }

    private static Position position(String text) {
        Matcher m = POINT.matcher(text);
        if (!m.matches()
                || Math.abs(Double.parseDouble(m.group(1))) > 90
                || Math.abs(Double.parseDouble(m.group(2))) > 180) {
            throw new Refusal(
                    ExitCode.USAGE,
                    "--near " + text,
                    "This is no position",
                    "Write latitude and longitude in degrees, such as 42.74,133.08");
        }
        return new Position(Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2)));
    }

    private void show(PortIndex.Near hit) {
        IndexedPort port = hit.port();
        String other =
                port.names().alternate().isEmpty() ? "" : " (" + port.names().alternate() + ")";
        String code = port.names().locode().isEmpty() ? "" : "  " + port.names().locode();
        out().println(port.names().main() + other + ", " + port.country() + code + "  index number " + port.number());
        out().println(String.format(
                Locale.ROOT,
                "    point %.4f, %.4f%s",
                port.position().latitudeDeg(),
                port.position().longitudeDeg(),
                near == null ? "" : String.format(Locale.ROOT, ", %.1f nautical miles away", hit.distanceNm())));
        out().println("    depth, m: channel " + metres(port.depths().channelM()) + ", anchorage "
                + metres(port.depths().anchorageM()) + ", cargo pier "
                + metres(port.depths().cargoPierM()) + ", oil terminal "
                + metres(port.depths().oilTerminalM()));
        out().println("    largest ship, m: length " + metres(port.largest().lengthM()) + ", beam "
                + metres(port.largest().beamM()) + ", draught "
                + metres(port.largest().draughtM()));
    }

    private static String metres(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "not given";
    }

    private void print(List<PortIndex.Near> found) throws IOException {
        JsonWriter json = JsonWriter.pretty(out()).beginObject().name("ports").beginArray();
        for (PortIndex.Near hit : found) {
            IndexedPort port = hit.port();
            json.beginObject()
                    .member("number", port.number())
                    .member("name", port.names().main())
                    .member("alternate", port.names().alternate())
                    .member("locode", port.names().locode())
                    .member("country", port.country())
                    .member("latitude", port.position().latitudeDeg())
                    .member("longitude", port.position().longitudeDeg());
            if (near != null) {
                json.member("distance_nm", hit.distanceNm());
            }
            member(json, "channel_depth_m", port.depths().channelM());
            member(json, "anchorage_depth_m", port.depths().anchorageM());
            member(json, "cargo_pier_depth_m", port.depths().cargoPierM());
            member(json, "oil_terminal_depth_m", port.depths().oilTerminalM());
            member(json, "largest_length_m", port.largest().lengthM());
            member(json, "largest_beam_m", port.largest().beamM());
            member(json, "largest_draught_m", port.largest().draughtM());
            json.endObject();
        }
        json.endArray()
                .member("use", "one point stands for a whole port and may lie on land: it is no fence around the port")
                .endObject()
                .finish();
    }

    private static void member(JsonWriter json, String key, OptionalDouble value) throws IOException {
        if (value.isPresent()) {
            json.member(key, value.getAsDouble());
        } else {
            json.name(key).nullValue();
        }
    }
}
