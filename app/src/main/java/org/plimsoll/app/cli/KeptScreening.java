package org.plimsoll.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.app.lists.KeptVersion;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.evidence.Source;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.screening.CaseScreening;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.casefile.RegisterRow;
import org.plimsoll.formats.casefile.ScreenedTables;
import org.plimsoll.formats.json.JsonWriter;

/** Puts the result of a screening into the folder of its case, and says what that changed. */
final class KeptScreening {
    private final Session session;
    private final CaseScreening.Result result;
    private final Map<ListVersion, String> ids;
    private final Set<String> own;
    private final Map<String, KeptEntry> before;
    private int statements;

    KeptScreening(Session session, CaseScreening.Result result) {
        this.session = session;
        this.result = result;
        own = session.caseFile().reference().sources().stream().map(Source::id).collect(Collectors.toSet());
        ids = ScreenedTables.ids(result, own);
        var screened = session.caseFile().reference().screened();
        before = byKey(Stream.concat(screened.entries().stream(), screened.rejected().stream())
                .toList());
    }

    /** Replaces the three tables of the last screening. */
    void write(List<KeptVersion> versions) throws IOException {
        Map<ListVersion, Long> counts = new LinkedHashMap<>();
        versions.forEach(v -> counts.put(v.version(), v.entries()));
        Map<String, byte[]> files = ScreenedTables.of(result, own, v -> counts.getOrDefault(v, 0L));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            session.workspace().additions().add(file.getKey(), before -> Optional.of(file.getValue()));
        }
    }

    /**
     * Adds what identified entries say of ships, and the case does not yet say from the same version, to vessels.csv.
     */
    void writeParticulars() throws IOException {
        var added = new AddedStatements(session);
        for (Map.Entry<ListVersion, List<RegisterRow>> rows : particulars().entrySet()) {
            ListVersion version = rows.getKey();
            added.add(
                    rows.getValue(),
                    ids.getOrDefault(version, ""),
                    version.date().toString());
            statements += rows.getValue().size();
        }
    }

    private Map<ListVersion, List<RegisterRow>> particulars() {
        CaseFile caseFile = session.caseFile();
        Set<String> said = new LinkedHashSet<>();
        caseFile.reference().fleet().hulls().forEach(hull -> hull.statements().forEach(s -> said.add(key(s))));
        Map<ListVersion, List<RegisterRow>> rows = new LinkedHashMap<>();
        for (KeptEntry kept : result.entries()) {
            ListVersion newest = kept.versions().getLast();
            String source = ids.getOrDefault(newest, "");
            if (kept.basis() != KeptEntry.Basis.IDENTIFIED) {
                continue;
            }
            for (ListEntry.Fact fact : kept.entry().facts()) {
                Optional<Attribute> attribute = fact.particular().attribute();
                if (attribute.isPresent() && said.add(key(kept.party(), attribute.get(), fact.value(), source))) {
                    rows.computeIfAbsent(newest, k -> new ArrayList<>())
                            .add(new RegisterRow(
                                    kept.party(),
                                    attribute.get(),
                                    fact.value(),
                                    Locus.inFile("entry " + kept.entry().ref())));
                }
            }
        }
        return rows;
    }

    private static String key(Statement s) {
        return key(s.hull(), s.attribute(), s.value(), s.citation().source());
    }

    private static String key(String hull, Attribute attribute, String value, String source) {
        return hull + " " + attribute + " " + value + " " + source;
    }

    /** What is kept, and what differs from what was kept before. */
    void print(PrintWriter out) {
        out.println();
        out.println("Kept in the case: " + count(result.asked().size(), "version") + " of lists asked, "
                + count(count(KeptEntry.Basis.IDENTIFIED), "entry") + " of its ships by number, "
                + count(KeptEntry.Basis.POSSIBLE) + " to be checked, " + count(KeptEntry.Basis.NAMED)
                + " of parties that they name, and " + count(result.ties().size(), "tie") + " between them.");
        if (result.beyond() > 0) {
            out.println(count(result.beyond(), "party") + " named further on were left out, for number or distance.");
        }
        if (statements > 0) {
            out.println(count(statements, "statement") + " about its ships were added to vessels.csv.");
        }
        if (!before.isEmpty()) {
            List<String> changes = changes(before, byKey(result.entries()));
            out.println(
                    changes.isEmpty()
                            ? "Nothing differs from what the case kept before."
                            : changes.size() + " differ from what the case kept before:");
            changes.forEach(c -> out.println("  " + ListText.plain(c)));
        }
        if (count(KeptEntry.Basis.POSSIBLE) > 0) {
            out.println(
                    "Entries to be checked are kept as unverified: look at each, and set those aside that are other ships with"
                            + " 'plimsoll decide reject', which takes rows as list_entries.csv:12.");
        }
    }

    /** The same for programs: one member of the object that is being written. */
    void json(JsonWriter json) throws IOException {
        json.name("kept").beginObject().member("versions", result.asked().size());
        for (KeptEntry.Basis basis : KeptEntry.Basis.values()) {
            json.member(basis.name().toLowerCase(Locale.ROOT), count(basis));
        }
        json.member("ties", result.ties().size())
                .member("left_out", result.beyond())
                .member("statements", statements)
                .name("changes")
                .beginArray();
        for (String change : changes(before, byKey(result.entries()))) {
            json.value(change);
        }
        json.endArray().endObject();
    }

    private static List<String> changes(Map<String, KeptEntry> before, Map<String, KeptEntry> now) {
        List<String> changes = new ArrayList<>();
        now.forEach((key, kept) -> {
            KeptEntry old = before.get(key);
            if (old == null) {
                changes.add("new: " + words(kept));
            } else if (!old.entry().terms().equals(kept.entry().terms())
                    || !lastHeld(old).equals(lastHeld(kept))) {
                changes.add("changed: " + words(kept) + ", before: " + words(old));
            }
        });
        before.forEach((key, kept) -> {
            if (!now.containsKey(key)) {
                changes.add("gone: " + words(kept));
            }
        });
        return changes;
    }

    /** The bytes tell: where they came from, and when, may be written in other words. */
    private static String lastHeld(KeptEntry kept) {
        return kept.versions().getLast().sha256();
    }

    private static String words(KeptEntry kept) {
        return kept.party() + " as " + kept.entry().name() + " (" + kept.list().title() + ", entry "
                + kept.entry().ref() + ", " + ListText.terms(kept.entry()) + ", last held by the version of "
                + kept.versions().getLast().date() + ")";
    }

    private static Map<String, KeptEntry> byKey(List<KeptEntry> entries) {
        Map<String, KeptEntry> byKey = new LinkedHashMap<>();
        entries.forEach(e -> byKey.put(e.party() + " " + e.id().key(), e));
        return byKey;
    }

    private long count(KeptEntry.Basis basis) {
        return result.entries().stream().filter(e -> e.basis() == basis).count();
    }

    private static String count(long n, String word) {
        return n == 1
                ? "1 " + word
                : n + " " + (word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s");
    }
}
