package org.plimsoll.formats.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListEntry.Fact;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;
import org.plimsoll.core.sanction.Tie;

/**
 * What reading a list came to, in a form that is read again in a fraction of the time. It speaks in the order of this program's own enums, so
 * only the very build that wrote it may read it: who keeps it must see to that, and to its bytes being whole.
 *
 * @param entries all of them, in the list's order
 * @param report what came of reading
 */
public record PackedList(List<ListEntry> entries, ListReport report) {
    private static final List<SubjectKind> SUBJECT_KINDS = List.of(SubjectKind.values());
    private static final List<ListedName.Kind> NAME_KINDS = List.of(ListedName.Kind.values());
    private static final List<Particular> PARTICULARS = List.of(Particular.values());
    private static final List<Relation> RELATIONS = List.of(Relation.values());
    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final List<Issue.Severity> SEVERITIES = List.of(Issue.Severity.values());

    public PackedList {
        entries = List.copyOf(entries);
    }

    /** Writes all of it; the stream stays open. */
    public void writeTo(OutputStream stream) throws IOException {
        var out = new PackWriter(stream);
        date(out, report.date());
        out.number(report.entries());
        out.number(report.setAside());
        out.number(report.issues().size());
        for (Issue issue : report.issues()) {
            issue(out, issue);
        }
        out.number(entries.size());
        for (ListEntry entry : entries) {
            entry(out, entry);
        }
        out.flush();
    }

    /**
     * Reads it back; what follows it in the stream may have been taken in too.
     *
     * @throws IOException where it ends too soon or holds what no list can
     */
    public static PackedList readFrom(InputStream stream) throws IOException {
        var in = new PackReader(stream);
        try {
            Optional<LocalDate> date = date(in);
            long delivered = in.number();
            long setAside = in.number();
            int issueCount = in.count();
            List<Issue> issues = new ArrayList<>();
            for (int i = 0; i < issueCount; i++) {
                issues.add(issue(in));
            }
            int count = in.count();
            List<ListEntry> entries = new ArrayList<>();
            var terms = new ArrayList<Terms>();
            for (int i = 0; i < count; i++) {
                entries.add(entry(in, terms));
            }
            return new PackedList(entries, new ListReport(date, delivered, setAside, issues));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw new IOException("it holds what no list can", e);
        }
    }

    private static void issue(PackWriter out, Issue issue) throws IOException {
        out.number(SEVERITIES.indexOf(issue.severity()));
        out.text(issue.code());
        out.text(issue.at().file());
        out.number(issue.at().line());
        out.text(issue.at().field());
        out.text(issue.problem());
        out.text(issue.remedy());
    }

    private static Issue issue(PackReader in) throws IOException {
        return new Issue(
                SEVERITIES.get(in.count()),
                in.text(),
                new Locus(in.text(), in.count(), in.text()),
                in.text(),
                in.text());
    }

    private static void entry(PackWriter out, ListEntry entry) throws IOException {
        out.text(entry.ref());
        out.number(SUBJECT_KINDS.indexOf(entry.kind()));
        out.number(entry.names().size());
        for (ListedName name : entry.names()) {
            out.number(NAME_KINDS.indexOf(name.kind()));
            out.text(name.text());
        }
        out.number(entry.facts().size());
        for (Fact fact : entry.facts()) {
            out.number(PARTICULARS.indexOf(fact.particular()));
            out.text(fact.value());
        }
        out.number(entry.ties().size());
        for (Tie tie : entry.ties()) {
            tie(out, tie);
        }
        terms(out, entry.terms());
        out.text(entry.remarks());
    }

    private static ListEntry entry(PackReader in, List<Terms> known) throws IOException {
        String ref = in.text();
        SubjectKind kind = SUBJECT_KINDS.get(in.count());
        ListedName[] names = new ListedName[in.few()];
        for (int i = 0; i < names.length; i++) {
            ListedName.Kind of = NAME_KINDS.get(in.count());
            names[i] = new ListedName(in.text(), of);
        }
        Fact[] facts = new Fact[in.few()];
        for (int i = 0; i < facts.length; i++) {
            Particular particular = PARTICULARS.get(in.count());
            facts[i] = new Fact(particular, in.text());
        }
        Tie[] ties = new Tie[in.few()];
        for (int i = 0; i < ties.length; i++) {
            ties[i] = tie(in);
        }
        Terms terms = terms(in, known);
        return new ListEntry(ref, kind, List.of(names), List.of(facts), List.of(ties), terms, in.text());
    }

    private static void tie(PackWriter out, Tie tie) throws IOException {
        out.number(RELATIONS.indexOf(tie.relation()));
        out.text(tie.party());
        out.number(tie.ref().isPresent() ? 1 : 0);
        if (tie.ref().isPresent()) {
            out.text(tie.ref().get());
        }
        out.number(tie.sharePercent().isPresent() ? 1 : 0);
        if (tie.sharePercent().isPresent()) {
            out.number(Double.doubleToRawLongBits(tie.sharePercent().getAsDouble()));
        }
        date(out, tie.from());
        date(out, tie.until());
    }

    private static Tie tie(PackReader in) throws IOException {
        Relation relation = RELATIONS.get(in.count());
        String party = in.text();
        Optional<String> ref = in.number() == 0 ? Optional.empty() : Optional.of(in.text());
        OptionalDouble share =
                in.number() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Double.longBitsToDouble(in.number()));
        return new Tie(relation, party, ref, share, date(in), date(in));
    }

    /** Most entries of a list share their terms with others: those are written once and then by their number. */
    private static void terms(PackWriter out, Terms terms) throws IOException {
        if (out.known(terms)) {
            return;
        }
        out.number(terms.programmes().size());
        for (String programme : terms.programmes()) {
            out.text(programme);
        }
        out.number(terms.measures().size());
        for (Measure measure : terms.measures()) {
            out.number(MEASURES.indexOf(measure));
        }
        date(out, terms.from());
        date(out, terms.until());
    }

    private static Terms terms(PackReader in, List<Terms> known) throws IOException {
        int number = in.count();
        if (number > 0) {
            return known.get(number - 1);
        }
        String[] programmes = new String[in.few()];
        for (int i = 0; i < programmes.length; i++) {
            programmes[i] = in.text();
        }
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        for (int left = in.few(); left > 0; left--) {
            measures.add(MEASURES.get(in.count()));
        }
        var terms = new Terms(List.of(programmes), measures, date(in), date(in));
        if (known.size() < PackWriter.MOST_KNOWN) {
            known.add(terms);
        }
        return terms;
    }

    private static void date(PackWriter out, Optional<LocalDate> date) throws IOException {
        out.number(date.isPresent() ? 1 : 0);
        if (date.isPresent()) {
            out.number(date.get().toEpochDay());
        }
    }

    private static Optional<LocalDate> date(PackReader in) throws IOException {
        return in.number() == 0 ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(in.number()));
    }
}
