package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Table;

/** The tables of a build, in a fixed order. Each is made when it is asked for, so that a large case holds one at a time. */
public final class ResultTables {

    private final List<Entry> entries;

    /**
     * One table that can be made.
     *
     * @param name file name without its ending
     * @param title for people
     * @param columns what it holds
     * @param make makes it, anew each time
     */
    public record Entry(String name, String title, List<Column> columns, Supplier<Table> make) {
        public Entry {
            columns = List.copyOf(columns);
        }

        /** Makes the table. */
        public Table table() {
            return make.get();
        }
    }

    private ResultTables(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The tables of findings.
     *
     * @param months documented volume by month; an empty table where there are none
     */
    public static ResultTables of(Findings findings, List<MonthVolume> months) {
        CaseFile caseFile = findings.caseFile();
        var index = new CaseIndex(findings);
        var observations = caseFile.observations();
        var traffic = findings.traffic();
        var tests = findings.tests();
        var volumes = findings.volumes();
        var who = findings.who();
        var hulls = caseFile.reference().fleet().hulls();
        List<Entry> entries = new ArrayList<>();
        add(entries, TrafficSheets.calls(index), traffic::calls);
        add(entries, AssociationSheets.associations(index), () -> AssociationSheets.rows(traffic.association()));
        add(entries, TrafficSheets.ships(index), () -> hulls);
        add(
                entries,
                TrafficSheets.statements(index),
                () -> hulls.stream().flatMap(h -> h.statements().stream()).toList());
        add(entries, TrafficSheets.sightings(index), observations::sightings);
        add(entries, VoyageSheets.voyages(index), () -> VoyageSheets.numbered(traffic.voyages()));
        add(entries, RecordSheets.claims(index), observations::claims);
        add(entries, RecordSheets.aggregates(), observations::aggregates);
        add(entries, LedgerSheets.methods(), volumes::methods);
        add(entries, LedgerSheets.ledgerDays(), () -> LedgerSheets.days(tests.years()));
        add(entries, LedgerSheets.ledgerMonths(), () -> LedgerSheets.months(months, tests.reported()));
        add(entries, LedgerSheets.scenarios(), volumes::bounds);
        add(entries, LedgerSheets.missed(), findings.corrected()::cases);
        add(entries, SecondListSheet.results(), traffic.secondList()::results);
        add(
                entries,
                LookSheets.values(caseFile.question().first()),
                () -> LookSheets.rows(findings.corrected().more().looks()));
        add(entries, LedgerSheets.sensitivity(volumes.swingBase()), volumes::swings);
        add(
                entries,
                RecordSheets.assumptions(),
                () -> List.copyOf(caseFile.settings().assumptions().values().entrySet()));
        add(entries, RecordSheets.listings(index), caseFile.reference()::allListings);
        add(entries, IdentitySheets.lists(), caseFile.reference().screened()::asked);
        add(entries, IdentitySheets.entries(index), caseFile.reference().screened()::entries);
        add(entries, IdentitySheets.links(who.network()), who.network()::links);
        add(entries, IdentitySheets.chains(), who::chains);
        add(entries, IdentitySheets.identity(), who::conflicts);
        add(entries, LedgerSheets.reported(), tests.reported()::pieces);
        add(entries, RecordSheets.deliveries(), observations::deliveries);
        add(entries, RecordSheets.coverage(index), () -> RecordSheets.days(traffic.calendars()));
        add(entries, RecordSheets.issues(), findings::issues);
        add(entries, RecordSheets.sources(), caseFile.reference()::allSources);
        return new ResultTables(entries);
    }

    private static <T> void add(List<Entry> entries, Sheet<T> sheet, Supplier<? extends Collection<? extends T>> rows) {
        entries.add(new Entry(sheet.name(), sheet.title(), sheet.columns(), () -> sheet.table(rows.get())));
    }

    /** The tables in the order in which they are written. */
    public List<Entry> entries() {
        return entries;
    }

    /** The table of that name. */
    public Table table(String name) {
        return entries.stream()
                .filter(e -> e.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no table " + name))
                .table();
    }
}
