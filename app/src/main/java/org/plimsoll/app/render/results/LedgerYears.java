package org.plimsoll.app.render.results;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.core.ledger.YearLedger;
import org.plimsoll.core.sanction.Rule;
import org.plimsoll.formats.json.JsonWriter;

/** Each calendar year against the limit: twice, for documented calls alone and with what States reported. */
final class LedgerYears {

    private static final String TOTAL = "sum over the year; a call counts on the day of its departure, UTC";
    private static final String MONTH = "sum over the month; a call counts on the day of its departure, UTC";
    private static final String OVER = "share of the draws in which the sum passes the limit by the end of the year";
    private static final String CROSSING =
            "first day on which the cumulative sum exceeds the limit; null where that share of the draws does not reach it";

    private final FigureWriter figures;
    private final JsonWriter json;
    private final Bases bases;
    private final Findings findings;
    private final List<MonthVolume> months;

    LedgerYears(FigureWriter figures, Bases bases, Findings findings, List<MonthVolume> months) {
        this.figures = figures;
        json = figures.json();
        this.bases = bases;
        this.findings = findings;
        this.months = months;
    }

    void write() throws IOException {
        json.name("years").beginArray();
        for (YearLedger year : findings.tests().years()) {
            json.beginObject();
            json.member("year", year.year());
            figures.exact("limit", year.limitBbl(), "barrels", bases.limit());
            json.name("total").beginObject();
            figures.estimate("documented", year.documented().total(), "barrels", bases.alone(TOTAL));
            figures.estimate("with_reported", year.withReported().total(), "barrels", bases.together(TOTAL));
            figures.exact(
                    "reported",
                    Rounding.computed(year.reported().getLast()),
                    "barrels",
                    Bases.counted("sum of what States reported for the year", "reported"));
            json.endObject();
            json.name("p_over").beginObject();
            figures.chance("documented", year.documented().overAtEnd(), bases.alone(OVER));
            figures.chance("with_reported", year.withReported().overAtEnd(), bases.together(OVER));
            json.endObject();
            json.name("crossing").beginObject();
            figures.crossing("documented", year.documented().crossing(), bases.alone(CROSSING));
            figures.crossing("with_reported", year.withReported().crossing(), bases.together(CROSSING));
            json.endObject();
            notices(year);
            months(year);
            json.endObject();
        }
        json.endArray();
    }

    private void notices(YearLedger year) throws IOException {
        json.name("notices").beginArray();
        Optional<Rule> rule = findings.caseFile().settings().rules().stream().findFirst();
        for (double share : rule.map(r -> r.duties().noticeShares()).orElse(List.of())) {
            double barrels = share * year.limitBbl();
            json.beginObject();
            json.member("share", share);
            json.member("barrels", Rounding.computed(barrels));
            figures.day("documented", Notices.day(year.documented().fan(), barrels));
            figures.day("with_reported", Notices.day(year.withReported().fan(), barrels));
            figures.basis(bases.together(
                    "day on which the median of the cumulative sum passes this share of the limit, straight between the "
                            + "fan's days, so within two days; null where it does not within the year"));
            json.endObject();
        }
        json.endArray();
    }

    private void months(YearLedger year) throws IOException {
        json.member("months_note", MonthVolume.NOTE);
        json.name("months").beginArray();
        var ofYear =
                months.stream().filter(m -> m.month().getYear() == year.year()).toList();
        for (LedgerSheets.Month month :
                LedgerSheets.months(ofYear, findings.tests().reported())) {
            json.beginObject();
            json.member("month", month.volume().month().toString());
            figures.estimate("documented", month.volume().documented(), "barrels", bases.alone(MONTH));
            json.member("reported", Rounding.computed(month.reportedBbl()));
            json.endObject();
        }
        json.endArray();
    }
}
