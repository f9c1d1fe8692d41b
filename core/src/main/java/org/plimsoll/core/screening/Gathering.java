package org.plimsoll.core.screening;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Screened;
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
import org.plimsoll.core.sanction.EntryId;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListVersion;
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
    private final Map<String, GatheredList> lists = new LinkedHashMap<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final Map<String, Party> parties = new LinkedHashMap<>();
    private final List<Party> stated = new ArrayList<>();
    private final Map<EntryId, List<String>> keptAs = new LinkedHashMap<>();
    private final Set<EntryId> nobodys = new LinkedHashSet<>();
    private final Set<EntryId> rejected = new LinkedHashSet<>();
    private final Set<String> rejectedTies = new LinkedHashSet<>();
    private final Map<String, String> sourceOfDigest = new LinkedHashMap<>();
    private final Map<EntryId, String> partyOf = new LinkedHashMap<>();

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

    /** Adds lists at hand. Of two with one key the first counts; a case comes after them. */
    public Gathering with(List<ListHistory> atHand) {
        atHand.forEach(list -> lists.putIfAbsent(list.list().key(), GatheredList.of(list)));
        return this;
    }

    /**
     * Adds the hulls of a case, who is said to stand behind them, its verified listings, and what it keeps of lists: also of versions that are
     * not at hand.
     */
    public Gathering with(CaseFile caseFile) {
        var reference = caseFile.reference();
        hulls.addAll(reference.fleet().hulls());
        links.addAll(reference.ties().links());
        stated.addAll(reference.ties().parties());
        Screened screened = reference.screened();
        screened.asked().forEach(a -> sourceOfDigest.putIfAbsent(a.version().sha256(), a.id()));
        for (KeptEntry entry : screened.entries()) {
            // An entry of like name that no number confirms is no listing of the hull: it stands for itself until an
            // analyst writes otherwise.
            if (entry.basis().certainty().verified()) {
                List<String> parties = keptAs.computeIfAbsent(entry.id(), id -> new ArrayList<>(1));
                if (!parties.contains(entry.party())) {
                    parties.add(entry.party());
                }
            } else {
                nobodys.add(entry.id());
            }
        }
        screened.rejected().forEach(e -> rejected.add(e.id()));
        reference.ties().rejected().forEach(l -> rejectedTies.add(tie(l.link())));
        screened.histories()
                .forEach(list ->
                        lists.merge(list.list().key(), GatheredList.of(list), (atHand, ofCase) -> atHand.and(list)));
        for (CaseLists.Stated list : CaseLists.of(caseFile, "")) {
            if (list.verified()) {
                lists.putIfAbsent(list.history().list().key(), GatheredList.of(list.history()));
                list.hulls().forEach((entry, hull) -> keptAs.put(entry, List.of(hull)));
            }
        }
        return this;
    }

    /** The network. */
    public Network network() {
        ships();
        lists.values().forEach(this::others);
        // After the lists, whose spelling of a name is the one that readers can look up.
        stated.forEach(p -> parties.putIfAbsent(p.id(), p));
        NetworkBuilder builder = Network.builder();
        for (GatheredList list : lists.values()) {
            List<ListEntry> subjects = subjects(list);
            var entries = new EntriesByName(subjects);
            for (ListEntry entry : subjects) {
                Optional<Designation> designation = list.on(entry, day);
                for (String party : partiesOf(list.id(entry))) {
                    designation.ifPresent(d -> builder.listed(party, d));
                    entry.ties().forEach(tie -> tied(party, entry, tie, list, entries));
                }
            }
        }
        hulls.forEach(this::owners);
        for (Link link : links) {
            known(link.from());
            known(link.to());
            builder.link(link);
        }
        parties.values().forEach(builder::party);
        return builder.build().orThrow();
    }

    /** The entries of a list but for those that an analyst set aside, unless another row of the case keeps them. */
    private List<ListEntry> subjects(GatheredList list) {
        return list.subjects().stream()
                .filter(e -> !rejected.contains(list.id(e)) || keptAs.containsKey(list.id(e)))
                .toList();
    }

    private static String tie(Link link) {
        return link.from() + " " + link.relation().key() + " " + link.to();
    }

    /** A link may name a party whose own row an analyst rejected: then no more than the id is known of it. */
    private void known(String id) {
        parties.computeIfAbsent(id, i -> Party.of(i, i, SubjectKind.OTHER));
    }

    private List<String> partiesOf(EntryId entry) {
        return keptAs.getOrDefault(entry, List.of(partyOf.getOrDefault(entry, entry.key())));
    }

    /** Every ship once, whatever hull of the case or entries of lists it is. */
    private void ships() {
        List<ShipRecord> records = new ArrayList<>();
        for (Hull hull : hulls) {
            records.add(ShipRecord.of(hull));
            parties.putIfAbsent(hull.id(), ship(hull.id(), hull.name(), hull.imo()));
        }
        Map<String, EntryId> idOfKey = new LinkedHashMap<>();
        Map<String, ListEntry> entries = new LinkedHashMap<>();
        for (GatheredList list : lists.values()) {
            for (ListEntry entry : subjects(list)) {
                EntryId id = list.id(entry);
                List<String> kept = keptAs.getOrDefault(id, List.of());
                if (!kept.isEmpty()) {
                    kept.forEach(party -> parties.putIfAbsent(party, Party.of(party, entry)));
                    partyOf.put(id, kept.getFirst());
                } else if (entry.kind() == SubjectKind.VESSEL && !nobodys.contains(id)) {
                    records.add(ShipRecord.of(id.list(), entry));
                    idOfKey.put(id.key(), id);
                    entries.put(id.key(), entry);
                }
            }
        }
        for (Cluster cluster : Clustering.of(records, apart())) {
            List<ShipRecord> all = new ArrayList<>(cluster.sure());
            all.addAll(cluster.weak());
            String party = all.stream()
                    .map(ShipRecord::key)
                    .filter(k -> k.startsWith(HULL))
                    .map(k -> k.substring(HULL.length()))
                    .findFirst()
                    .orElse(cluster.key());
            for (ShipRecord one : all) {
                ListEntry entry = entries.get(one.key());
                EntryId id = idOfKey.get(one.key());
                if (entry != null && id != null) {
                    partyOf.put(id, party);
                    parties.putIfAbsent(party, ship(party, entry.name(), cluster.imo()));
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
    private void others(GatheredList list) {
        for (ListEntry entry : subjects(list)) {
            EntryId id = list.id(entry);
            String party = partyOf.computeIfAbsent(
                    id, k -> entry.kind() == SubjectKind.ORGANISATION ? Party.idOf(entry.name()) : k.key());
            parties.putIfAbsent(party, Party.of(party, entry));
        }
    }

    private void tied(String subject, ListEntry entry, Tie tie, GatheredList list, EntriesByName entries) {
        String other = entries.of(tie)
                .map(e -> partiesOf(list.id(e)).getFirst())
                .orElseGet(() -> mentioned(tie.party(), SubjectKind.OTHER));
        if (!other.equals(subject)) {
            ListVersion newest = list.newest(entry);
            String source =
                    sourceOfDigest.getOrDefault(newest.sha256(), list.list().title() + ", version of " + newest.date());
            Link link = Link.of(tie, subject, other, Certainty.CONFIRMED, source);
            if (!rejectedTies.contains(tie(link))) {
                links.add(link);
            }
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

    private static Party ship(String id, String name, Optional<ImoNumber> imo) {
        return new Party(id, name, SubjectKind.VESSEL, imo);
    }
}
