package org.plimsoll.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.identity.CaseRow;
import org.plimsoll.core.identity.Decision;
import org.plimsoll.core.identity.RowRef;
import org.plimsoll.core.identity.Ruling;
import org.plimsoll.formats.casefile.VesselsAppend;
import org.plimsoll.formats.journal.JournalReader;
import org.plimsoll.formats.json.JsonWriter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What all commands share that record a decision. */
abstract class DecisionCommand extends CaseCommand {
    private static final Pattern ROW = Pattern.compile("(?:([a-z_]+\\.csv):)?(\\d{1,9})");
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_REASON = 4000;

    @Parameters(index = "0", paramLabel = "CASE", description = "Folder of the case.")
    private Path folder = Path.of("");

    @Option(
            names = "--because",
            required = true,
            paramLabel = "TEXT",
            description = "Why: what a reader needs to judge the decision.")
    private String because = "";

    @Option(
            names = "--author",
            paramLabel = "NAME",
            defaultValue = "${env:PLIMSOLL_AUTHOR}",
            description =
                    "Who decides, as they want to be named; by default what the environment variable PLIMSOLL_AUTHOR says.")
    private @Nullable String author;

    /** What is decided, or a refusal. */
    abstract Decision decision(Session session) throws IOException;

    @Override
    ExitCode run() throws IOException {
        String name = said("--author", Optional.ofNullable(author).orElse(""), LONGEST_AUTHOR);
        String reason = said("--because", because, LONGEST_REASON);
        Session session = open(folder);
        Decision decision = decision(session);
        Ruling ruling = session.workspace()
                .additions()
                .decide(InstantSource.system().instant().truncatedTo(ChronoUnit.SECONDS), name, decision, reason);
        List<Issue> issues = session.workspace().read().issues().stream()
                .filter(i -> i.at().file().equals(JournalReader.FILE) && i.at().line() == ruling.number())
                .toList();
        if (json()) {
            JsonWriter json = JsonWriter.pretty(out()).beginObject();
            RulingText.members(ruling, json);
            json.endObject().finish();
        } else {
            out().println("Decision " + ruling.number() + ": " + RulingText.of(ruling.decision()));
            out().println("Take it back with 'plimsoll decide undo " + folder + " " + ruling.number()
                    + " --because TEXT'");
        }
        issues.forEach(i -> err().println(i.at() + ": " + i.problem() + "\n    " + i.remedy()));
        return ExitCode.OK;
    }

    private static String said(String option, String text, int longest) {
        String plain = text.strip();
        if (plain.isEmpty() || plain.startsWith("${env:") || plain.length() > longest) {
            throw new Refusal(
                    ExitCode.USAGE,
                    option,
                    plain.length() > longest
                            ? "The text has more than " + longest + " characters"
                            : "A decision needs an author and a reason, and this one is blank",
                    "Write it after " + option + ", in quotes if it has blanks");
        }
        return plain;
    }

    /** A hull that the case knows. */
    static String hull(Session session, String id) {
        if (session.caseFile().reference().fleet().find(id).isEmpty()) {
            throw new Refusal(
                    ExitCode.USAGE,
                    id,
                    "The case has no hull of that id",
                    "Use an id of the column 'hull' of vessels.csv; hulls that were merged have the id of the other");
        }
        return id;
    }

    /** An id for a hull: the one that is wished, else the next that is free. */
    static String freeId(Session session, String hull, Optional<String> wish) {
        if (wish.isPresent()) {
            if (!ID.matcher(wish.get()).matches()) {
                throw new Refusal(
                        ExitCode.USAGE,
                        wish.get(),
                        "This cannot be an id",
                        "Use letters a to z, digits, '.', '_' and '-', at most 64 of them");
            }
            return wish.get();
        }
        int number = 2;
        while (session.caseFile()
                .reference()
                .fleet()
                .find(hull + "-split-" + number)
                .isPresent()) {
            number++;
        }
        return hull + "-split-" + number;
    }

    /** Rows such as {@code vessels.csv:12}, or {@code 12} for one of vessels.csv, each of which must speak of a hull. */
    static List<RowRef> rows(Session session, List<String> names) {
        List<CaseRow> all = all(session.caseFile());
        var refs = new ArrayList<RowRef>();
        for (String name : names) {
            Matcher m = ROW.matcher(name.strip());
            String file = m.matches() ? Optional.ofNullable(m.group(1)).orElse(VesselsAppend.FILE) : "";
            Optional<CaseRow> row = m.matches()
                    ? all.stream()
                            .filter(r -> r.at().file().equals(file) && r.at().line() == Integer.parseInt(m.group(2)))
                            .findFirst()
                    : Optional.empty();
            refs.add(row.map(CaseRow::ref)
                    .orElseThrow(() -> new Refusal(
                            ExitCode.USAGE,
                            name,
                            "This is no row of the case that can be decided on",
                            "Name rows as vessels.csv:12 with the line on which they begin; 'plimsoll check' lists rows that"
                                    + " were set aside")));
        }
        return refs;
    }

    private static List<CaseRow> all(CaseFile caseFile) {
        var rows = new ArrayList<CaseRow>();
        caseFile.reference().fleet().hulls().stream()
                .flatMap(h -> h.statements().stream())
                .filter(s -> s.citation().at().file().equals(VesselsAppend.FILE))
                .forEach(s -> rows.add(CaseRow.of(s)));
        caseFile.reference().listings().forEach(l -> rows.add(CaseRow.of(l)));
        caseFile.reference().screened().entries().forEach(e -> rows.add(CaseRow.of(e)));
        caseFile.reference().ties().stated().forEach(l -> rows.add(l.row()));
        caseFile.observations().sightings().forEach(s -> rows.add(CaseRow.of(s)));
        return rows;
    }
}
