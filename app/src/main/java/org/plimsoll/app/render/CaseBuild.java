package org.plimsoll.app.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plimsoll.app.render.dossier.DossierContext;
import org.plimsoll.app.render.dossier.DossierFigures;
import org.plimsoll.app.render.dossier.DossierHtml;
import org.plimsoll.app.render.dossier.Medium;
import org.plimsoll.app.render.draw.raster.Rasterizer;
import org.plimsoll.app.render.pdf.DossierPdf;
import org.plimsoll.app.render.results.FolderComparison;
import org.plimsoll.app.render.results.MonthVolume;
import org.plimsoll.app.render.results.ResultContext;
import org.plimsoll.app.render.results.ResultFile;
import org.plimsoll.app.render.results.ResultFiles;
import org.plimsoll.app.render.results.ResultOptions;
import org.plimsoll.app.run.Pipeline;
import org.plimsoll.app.run.RunLog;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.files.Sha256;

/** Writes everything that a build holds, run records aside: the dossier, its figures, the ledger, tables and maps. */
public final class CaseBuild {

    /** The dossier for browsers. */
    public static final String HTML = "dossier.html";

    /** The dossier for print. */
    public static final String PDF = "dossier.pdf";

    /** The folder of figures. */
    public static final String FIGURES = "figures";

    /** The folder of run records, which hold times and so differ between builds of one case. */
    public static final String RUNS = "runs";

    private static final double PIXELS = 2;
    private static final int RUN_ID_LENGTH = 12;

    private final String version;
    private final Map<String, String> inputs;
    private final boolean print;

    /**
     * A build of a case.
     *
     * @param version of the program
     * @param inputs sha256 of each input file by its name
     * @param print whether the PDF and the PNG pictures are made, which take most of the time
     */
    public CaseBuild(String version, Map<String, String> inputs, boolean print) {
        this.version = version;
        this.inputs = new TreeMap<>(inputs);
        this.print = print;
    }

    /** Name of the inputs and the program together: the same for two builds that must give the same bytes. */
    public String runId() {
        StringBuilder made = new StringBuilder(version);
        inputs.forEach(
                (name, sha256) -> made.append(name).append(' ').append(sha256).append('\n'));
        return Sha256.of(made.toString().getBytes(StandardCharsets.UTF_8)).substring(0, RUN_ID_LENGTH);
    }

    /**
     * Writes a build into a folder that nobody reads yet.
     *
     * @return every file with its digest, by path
     */
    public List<ResultFile> write(Path folder, Pipeline.Computed computed, RunLog log) throws IOException {
        var findings = computed.findings();
        var months = MonthVolume.of(computed.outcome());
        var results = new ResultContext(version, inputs).with(months);
        var context = new DossierContext(inputs, runId(), version, Map.of());
        try {
            log.stage(
                    "results",
                    findings.traffic().calls().size() + " calls",
                    () -> io(() -> ResultFiles.write(folder, findings, results, ResultOptions.ALL)),
                    files -> files.size() + " files");
            DossierFigures figures = log.stage(
                    "figures",
                    "findings",
                    () -> DossierFigures.of(findings),
                    f -> f.all().size() + " figures");
            Map<String, String> drawings = figures.standalone();
            log.stage(
                    "dossier",
                    drawings.size() + " figures",
                    () -> io(() -> html(folder, findings, context, figures, drawings)),
                    f -> f + " files");
            if (print) {
                log.stage(
                        "print",
                        drawings.size() + " figures",
                        2,
                        () -> print(folder, findings, context, figures, drawings, log),
                        f -> f + " files");
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return FolderComparison.list(folder, path -> !path.startsWith(RUNS + "/"));
    }

    private static int html(
            Path folder,
            Findings findings,
            DossierContext context,
            DossierFigures figures,
            Map<String, String> drawings)
            throws IOException {
        Path pictures = Files.createDirectories(folder.resolve(FIGURES));
        for (Map.Entry<String, String> drawing : drawings.entrySet()) {
            Files.writeString(pictures.resolve(drawing.getKey() + ".svg"), drawing.getValue());
        }
        Files.writeString(folder.resolve(HTML), new DossierHtml().render(findings, context, figures, Medium.SCREEN));
        return drawings.size() + 1;
    }

    /** The PDF and the pictures do not need each other, so they are made side by side. */
    private static int print(
            Path folder,
            Findings findings,
            DossierContext context,
            DossierFigures figures,
            Map<String, String> drawings,
            RunLog log) {
        List<Writing> jobs = new ArrayList<>();
        jobs.add(() -> {
            Files.write(folder.resolve(PDF), new DossierPdf().render(findings, context, figures));
            return 1;
        });
        jobs.add(() -> {
            var raster = new Rasterizer();
            for (Map.Entry<String, String> drawing : drawings.entrySet()) {
                Files.write(
                        folder.resolve(FIGURES).resolve(drawing.getKey() + ".png"),
                        raster.png(drawing.getValue(), PIXELS));
            }
            return drawings.size();
        });
        return jobs.parallelStream()
                .mapToInt(job -> {
                    int files = io(job);
                    log.progress().step();
                    return files;
                })
                .sum();
    }

    /** Something that writes files. */
    @FunctionalInterface
    private interface Writing {
        int write() throws IOException;
    }

    /** Something that may fail to write. */
    @FunctionalInterface
    private interface Fallible<T> {
        T get() throws IOException;
    }

    private static int io(Writing writing) {
        return io((Fallible<Integer>) writing::write);
    }

    private static <T> T io(Fallible<T> work) {
        try {
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
