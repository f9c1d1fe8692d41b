package org.plimsoll.app.render.results;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.coverage.Calendar;
import org.plimsoll.core.coverage.DayState;
import org.plimsoll.core.dossier.Finding;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.formats.json.JsonWriter;

/** Findings in words, coverage, and what was set aside. Long lists stop at {@value #MOST_LISTED}; the tables are whole. */
final class LedgerRecord {

    /** More than this of one list is not written; its length is. */
    static final int MOST_LISTED = 1000;

    private final FigureWriter figures;
    private final JsonWriter json;
    private final Findings findings;

    LedgerRecord(FigureWriter figures, Findings findings) {
        this.figures = figures;
        json = figures.json();
        this.findings = findings;
    }

    void write() throws IOException {
        states();
        statements();
        coverage();
        json.member(
                "not_corrected",
                findings.statements().stream()
                        .filter(s -> s.id().equals("not-corrected"))
                        .map(Finding::text)
                        .findFirst()
                        .orElse(null));
        issues();
    }

    /** The first of a list, as many as are written. */
    static <T> List<T> first(List<T> all) {
        return all.subList(0, StrictMath.min(MOST_LISTED, all.size()));
    }

    private void states() throws IOException {
        json.name("states").beginArray();
        for (Findings.StateFinding state : findings.tests().states()) {
            json.beginObject();
            json.member("state", state.state());
            json.member("role", state.role());
            json.name("sentences").beginArray();
            for (String sentence : state.sentences()) {
                json.value(sentence);
            }
            json.endArray();
            json.endObject();
        }
        json.endArray();
    }

    private void statements() throws IOException {
        json.name("findings").beginArray();
        for (Finding finding : findings.statements()) {
            json.beginObject();
            json.member("id", finding.id());
            json.member("text", finding.text());
            Optional<Finding.Value> value = finding.value();
            if (value.isPresent()) {
                json.name("value").beginObject();
                figures.quantiles(value.get().estimate());
                json.member("unit", value.get().unit());
                json.endObject();
            } else {
                json.name("value").nullValue();
            }
            json.member("method", finding.method());
            json.name("evidence").beginObject();
            listed("supporting", finding.evidence().supporting());
            listed("contradicting", finding.evidence().contradicting());
            listed("inputs", finding.evidence().inputs());
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    /** The ids, and how many there are where not all are written. */
    private void listed(String name, List<String> ids) throws IOException {
        figures.strings(name, first(ids));
        json.member(name + "_count", ids.size());
    }

    private void coverage() throws IOException {
        json.name("coverage").beginArray();
        for (Calendar calendar : findings.traffic().calendars()) {
            json.beginObject();
            json.member("place", calendar.place());
            json.member("days", calendar.days().size());
            for (Map.Entry<DayState, Integer> count : calendar.counts().entrySet()) {
                json.member(Sheet.key(count.getKey()), count.getValue());
            }
            figures.basis(Bases.counted(
                    "days of the period by what can be said of the place: could not be seen is never was not there",
                    "coverage",
                    "sightings"));
            json.endObject();
        }
        json.endArray();
    }

    private void issues() throws IOException {
        List<Issue> issues = findings.issues();
        json.name("issues").beginObject();
        json.member("count", issues.size());
        for (Issue.Severity severity : Issue.Severity.values()) {
            json.member(
                    Sheet.key(severity),
                    issues.stream().filter(i -> i.severity() == severity).count());
        }
        json.name("list").beginArray();
        for (Issue issue : first(issues)) {
            json.beginInlineObject();
            json.member("severity", Sheet.key(issue.severity()));
            json.member("code", issue.code());
            json.member("file", issue.at().file());
            json.member("line", issue.at().line());
            json.member("field", issue.at().field());
            json.member("problem", issue.problem());
            json.member("remedy", issue.remedy());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
}
