package org.plimsoll.app.render.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.json.JsonWriter;

/**
 * The findings as one JSON document, the same bytes for the same findings. Its structure is described in {@code docs/reference/results.md}; a
 * key that is taken away or changes its meaning changes {@link #SCHEMA}, a new key does not.
 */
public final class LedgerJson {

    /** Name and version of the structure. */
    public static final String SCHEMA = "plimsoll-ledger/1";

    private LedgerJson() {}

    /** The document as text. */
    public static String write(Findings findings, ResultContext context) {
        var text = new StringBuilder();
        try {
            write(findings, context, text);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringBuilder does not fail", e);
        }
        return text.toString();
    }

    /** Writes the document; the caller opens (as UTF-8) and closes. */
    public static void write(Findings findings, ResultContext context, Appendable out) throws IOException {
        JsonWriter json = JsonWriter.pretty(out);
        var figures = new FigureWriter(json);
        var bases = new Bases(findings.caseFile());
        json.beginObject();
        head(json, findings, context);
        var amounts = new LedgerAmounts(figures, bases, findings);
        amounts.counts();
        amounts.volumes();
        new LedgerYears(figures, bases, findings, context.months()).write();
        var tests = new LedgerTests(figures, bases, findings);
        tests.write();
        new LedgerAssociation(figures, findings.traffic().association()).write();
        var voyages = new LedgerVoyages(figures, findings);
        voyages.write();
        voyages.secondList();
        new LedgerIdentity(figures, findings).write();
        new LedgerRecord(figures, findings).write();
        json.endObject().finish();
    }

    private static void head(JsonWriter json, Findings findings, ResultContext context) throws IOException {
        var question = findings.caseFile().question();
        var settings = findings.caseFile().settings();
        json.member("schema", SCHEMA);
        json.member("version", context.version());
        json.name("case").beginObject();
        json.member("id", question.id());
        json.member("title", question.title());
        json.member("question", question.text());
        json.member("flow", findings.caseFile().mainFlow().id());
        json.member("watch", findings.caseFile().mainFlow().watch());
        json.endObject();
        json.name("period").beginObject();
        json.member("first", question.first().toString());
        json.member("last", question.last().toString());
        json.endObject();
        json.member("as_of", question.asOf().toString());
        json.member("seed", settings.seed());
        json.member("draws", settings.draws());
        json.name("inputs").beginObject();
        for (Map.Entry<String, String> input : context.inputs().entrySet()) {
            json.member(input.getKey(), input.getValue());
        }
        json.endObject();
    }
}
