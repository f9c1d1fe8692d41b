package org.plimsoll.core.screening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.identity.Cluster;
import org.plimsoll.core.identity.Clustering;
import org.plimsoll.core.identity.ShipRecord;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.NetworkBuilder;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Share;
import org.plimsoll.core.network.Validity;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Tie;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.Hull;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;

/**
 * Puts the ships, firms and persons of a case and of lists together into one network, as it was on a day.
 *
 * <p>Algorithm: ships are joined by {@link Clustering}, where a case that keeps an entry for a hull decides. Firms are one where their names are
 * the same but for case, marks and spacing. Persons are one only where a list points from one entry to another, because many share a name. A
 * party that an entry names is looked for on the same list, by reference, then by name; where it is not found it becomes a party that is
 * mentioned and not listed.
 *
 * <p>Limitations: firms of one name in two countries are taken for one; a firm under two names for two. Ties are those of the newest version that
 * holds an entry.
 */
public final class Gathering {
    private static final String HULL = "hull/";
    private static final Map<Attribute, Relation> RELATIONS = relations();

    private static final Duration A_MONTH = Duration.ofDays(32);

    private final LocalDate day;
    private final List<Hull> hulls = new ArrayList<>();
    private final List<ListHistory> lists = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Party> stated = new ArrayList<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final Map<String, String> keptAs = new LinkedHashMap<>();
    private final Map<String, String> partyOf = new LinkedHashMap<>();

    /** Gathers for a day. */
    public Gathering(LocalDate day) {
        this.day = day;
    }

    private static Map<Attribute, Relation> relations() {
        Map<Attribute, Relation> relations = new LinkedHashMap<>();
        relations.put(Attribute.OWNER, Relation.OWNED_BY);
        relations.put(Attribute.REGISTERED_OWNER, Relation.REGISTERED_OWNER);
        relations.put(Attribute.MANAGER, Relation.MANAGED_BY);
        relations.put(Attribute.OPERATOR, Relation.OPERATED_BY);
        relations.put(Attribute.LINKED_PARTY, Relation.LINKED_TO);
        return relations;
    }

    /** Adds the hulls of a case, who is said to stand behind them, its listings, and what it keeps of lists. */
    public Gathering with(CaseFile caseFile) {
        var reference = caseFile.reference();
        hulls.addAll(reference.fleet().hulls());
        links.addAll(reference.ties().links());
        stated.addAll(reference.ties().parties());
        // An entry of like name that no number confirms is no listing of the hull: it stands for itself until an
        // analyst
        // writes otherwise.
        reference.screened().entries().stream()
                .filter(e -> e.basis() != KeptEntry.Basis.POSSIBLE)
                .forEach(e -> keptAs.put(key(e.list(), e.entry()), e.party()));
        with(reference.screened().histories());
        CaseLists.hulls(caseFile).forEach(keptAs::put);
        return with(CaseLists.of(caseFile, ""));
    }

    /** Adds lists; of two with one key the first counts. */
    public Gathering with(List<ListHistory> more) {
        for (ListHistory list : more) {
            if (lists.stream().noneMatch(l -> l.list().key().equals(list.list().key()))) {
                lists.add(list);
            }
        }
        return this;
    }

    /** The network. */
    public Network network() {
        ships();
        lists.forEach(this::others);
        // After the lists, whose spelling of a name is the one that readers can look up.
        stated.forEach(p -> parties.putIfAbsent(p.id(), p));
        NetworkBuilder builder = Network.builder();
        var designations = new ArrayList<Listed>();
        for (ListHistory list : lists) {
            var entries = new EntriesByName(list);
            for (ListEntry entry : list.subjects()) {
                String party = partyOf.getOrDefault(key(list.list(), entry), "");
                list.on(entry.ref(), day).ifPresent(d -> designations.add(new Listed(party, d)));
                entry.ties().forEach(tie -> tied(party, entry, tie, list, entries));
            }
        }
        hulls.forEach(this::owners);
        parties.values().forEach(builder::party);
        links.forEach(builder::link);
        designations.forEach(d -> builder.listed(d.party(), d.designation()));
        return builder.build().network();
    }

    private record Listed(String party, Designation designation) {}

    /** Every ship once, whatever hull of the case or entries of lists it is. */
    private void ships() {
        List<ShipRecord> records = new ArrayList<>();
        for (Hull hull : hulls) {
            records.add(ShipRecord.of(hull));
            parties.putIfAbsent(hull.id(), ship(hull.id(), hull.name(), hull.imo()));
        }
        Map<String, ListEntry> entries = new LinkedHashMap<>();
        for (ListHistory list : lists) {
            for (ListEntry entry : list.subjects()) {
                String key = key(list.list(), entry);
                String kept = keptAs.get(key);
                if (kept != null) {
                    parties.putIfAbsent(kept, party(kept, entry));
                    partyOf.put(key, kept);
                } else if (entry.kind() == SubjectKind.VESSEL) {
                    records.add(ShipRecord.of(list.list().key(), entry));
                    entries.put(key, entry);
                }
            }
        }
        for (Cluster cluster : Clustering.of(records, apart())) {
            List<ShipRecord> all = new ArrayList<>(cluster.sure());
            all.addAll(cluster.weak());
            String id = all.stream()
                    .map(ShipRecord::key)
                    .filter(k -> k.startsWith(HULL))
                    .map(k -> k.substring(HULL.length()))
                    .findFirst()
                    .orElse(cluster.key());
            for (ShipRecord one : all) {
                ListEntry entry = entries.get(one.key());
                if (entry != null) {
                    partyOf.put(one.key(), id);
                    parties.putIfAbsent(id, ship(id, entry.name(), cluster.imo()));
                }
            }
        }
    }

    /** Hulls that the case holds to be several ships stay so, although they have one number: an analyst wrote or decided it. */
    private List<Clustering.Apart> apart() {
        List<Clustering.Apart> apart = new ArrayList<>();
        Map<ImoNumber, Hull> first = new LinkedHashMap<>();
        for (Hull hull : hulls) {
            hull.imo()
                    .map(imo -> first.putIfAbsent(imo, hull))
                    .ifPresent(other -> apart.add(new Clustering.Apart(HULL + other.id(), HULL + hull.id())));
        }
        return apart;
    }

    /** Firms, persons and all others of a list. */
    private void others(ListHistory list) {
        for (ListEntry entry : list.subjects()) {
            String id = partyOf.computeIfAbsent(
                    key(list.list(), entry),
                    k -> entry.kind() == SubjectKind.ORGANISATION ? Party.idOf(entry.name()) : k);
            parties.putIfAbsent(id, party(id, entry));
        }
    }

    private void tied(String subject, ListEntry entry, Tie tie, ListHistory list, EntriesByName entries) {
        String other = entries.of(tie)
                .map(e -> partyOf.getOrDefault(key(list.list(), e), ""))
                .orElseGet(() -> mentioned(tie.party(), SubjectKind.OTHER));
        if (!other.equals(subject)) {
            var newest = list.holding(entry.ref()).getLast();
            links.add(Link.of(
                    tie, subject, other, Certainty.CONFIRMED, list.list().title() + ", version of " + newest.date()));
        }
    }

    private void owners(Hull hull) {
        for (Statement statement : hull.statements()) {
            Relation relation = RELATIONS.get(statement.attribute());
            if (relation != null) {
                links.add(new Link(
                        hull.id(),
                        relation,
                        mentioned(statement.value(), SubjectKind.OTHER),
                        Share.NOT_SAID,
                        validity(statement.valid()),
                        statement.citation().certainty(),
                        statement.citation().source()));
            }
        }
    }

    private String mentioned(String name, SubjectKind kind) {
        String id = Party.idOf(name);
        parties.putIfAbsent(id, Party.of(id, name, kind));
        return id;
    }

    /** What is dated to a day or a month says that it held then, and leaves open whether it did on another day. */
    private Validity validity(Optional<Span> valid) {
        return valid.filter(v -> v.width().compareTo(A_MONTH) > 0 || v.overlaps(Span.days(day, day)))
                .map(v -> Validity.between(
                        LocalDate.ofInstant(v.earliest(), ZoneOffset.UTC),
                        LocalDate.ofInstant(v.latest(), ZoneOffset.UTC)))
                .orElse(Validity.NOT_SAID);
    }

    private static Party party(String id, ListEntry entry) {
        return new Party(
                id,
                entry.name(),
                entry.kind(),
                entry.imos().stream()
                        .filter(i -> entry.kind() == SubjectKind.VESSEL)
                        .findFirst());
    }

    private static Party ship(String id, String name, Optional<ImoNumber> imo) {
        return new Party(id, name, SubjectKind.VESSEL, imo);
    }

    private static String key(ListId list, ListEntry entry) {
        return list.key() + "/" + entry.ref();
    }
}
