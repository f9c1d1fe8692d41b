package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.casefile.Observations;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.casefile.StatedLink;
import org.plimsoll.core.casefile.Ties;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.vessel.Fleet;
import org.plimsoll.core.vessel.Statement;
import org.plimsoll.formats.text.Closest;

/**
 * Reads a case folder. Bad data never throws: a row or value that cannot be used is set aside with an issue that names its place, and the
 * rest goes on; only a broken {@code case.yaml}, missing places or a table without its columns leave no case.
 */
public final class CaseReader {
    /** The tables and the map of places, in the order of the reference page. */
    static final List<TableFormat> TABLES = List.of(
            PlacesReader.FORMAT,
            VesselsReader.FORMAT,
            ListingsReader.FORMAT,
            ListsReader.FORMAT,
            ListEntriesReader.FORMAT,
            LinksReader.FORMAT,
            LinksReader.OF_LISTS,
            SightingsReader.FORMAT,
            AggregatesReader.FORMAT,
            ClaimsReader.FORMAT,
            ReportedReader.FORMAT,
            LooksReader.FORMAT,
            RepliesReader.FORMAT);

    private final CaseInputs inputs;
    private final TableReader tables;

    private CaseReader(CaseFolder folder) {
        this.inputs = new CaseInputs(folder);
        this.tables = new TableReader(inputs);
    }

    /** Names of all files that a case folder may hold for the reader, {@code case.yaml} first. */
    public static List<String> fileNames() {
        List<String> names = new ArrayList<>(List.of(CaseYamlFormat.FILE));
        TABLES.forEach(table -> names.add(table.file()));
        return List.copyOf(names);
    }

    /** Of these, the files that people write; the others are made by commands. */
    public static List<String> authored() {
        List<String> names = new ArrayList<>(fileNames());
        names.removeAll(
                List.of(ListsReader.FORMAT.file(), ListEntriesReader.FORMAT.file(), LinksReader.OF_LISTS.file()));
        return List.copyOf(names);
    }

    /**
     * The columns of a table of the case, in the order in which the program writes them.
     *
     * @throws IllegalArgumentException if a case has no such table
     */
    public static List<String> columns(String file) {
        return TABLES.stream()
                .filter(table -> table.file().equals(file))
                .findFirst()
                .map(TableFormat::names)
                .orElseThrow(() -> new IllegalArgumentException(file + " is no table of a case"));
    }

    /** Reads a case. */
    public static CaseReading read(CaseFolder folder) {
        return new CaseReader(folder).read();
    }

    private CaseReading read() {
        Optional<CaseFile> caseFile = new CaseYamlReader(inputs).read().map(this::assemble);
        return new CaseReading(inputs.broken() ? Optional.empty() : caseFile, inputs.issues(), inputs.sha256());
    }

    private CaseFile assemble(CaseYaml yaml) {
        Gazetteer places = new PlacesReader(inputs, yaml.sourceIds()).read();
        List<String> flows = yaml.flows().stream().map(f -> f.id()).toList();
        Known withoutLists = new Known(yaml.times(), yaml.sourceIds(), flows, places, Set.of());
        Map<String, Screened.Asked> asked = new LinkedHashMap<>();
        tables.read(ListsReader.FORMAT, withoutLists, ListsReader::version).forEach(v -> asked.put(v.id(), v));
        Known known = withoutLists.withSources(asked.keySet());
        List<Aggregate> counts =
                withKnownWholes(tables.read(AggregatesReader.FORMAT, known, AggregatesReader::aggregate));
        Known withAggregates =
                known.withAggregates(counts.stream().map(Aggregate::id).collect(Collectors.toSet()));
        List<Statement> statements = tables.read(VesselsReader.FORMAT, known, VesselsReader::statement);
        List<KeptEntry> entries =
                tables.read(ListEntriesReader.FORMAT, known, row -> ListEntriesReader.entry(row, asked));
        var links = new LinksReader(Stream.concat(
                        statements.stream().map(Statement::hull),
                        entries.stream().map(KeptEntry::party))
                .collect(Collectors.toSet()));
        List<StatedLink> linkRows = new ArrayList<>(tables.read(LinksReader.FORMAT, known, links::link));
        linkRows.addAll(tables.read(LinksReader.OF_LISTS, known, links::ofList));
        DecidedRows rows = new DecidedRows(
                        statements,
                        tables.read(ListingsReader.FORMAT, known, ListingsReader::listing),
                        entries,
                        linkRows,
                        tables.read(SightingsReader.FORMAT, withAggregates, SightingsReader::sighting),
                        counts,
                        List.of(),
                        List.of())
                .following(inputs);
        List<Sighting> sightings = rows.sightings();
        List<Aggregate> aggregates = rows.aggregates();
        Observations observations = new Observations(
                sightings,
                aggregates,
                tables.read(ClaimsReader.FORMAT, known, ClaimsReader::claim),
                tables.read(ReportedReader.FORMAT, known, ReportedReader::delivery),
                tables.read(LooksReader.FORMAT, known, LooksReader::look),
                yaml.looksComplete(),
                yaml.clearSky());
        CaseFile caseFile = new CaseFile(
                yaml.question(),
                yaml.flows(),
                new CaseFile.Reference(
                        places,
                        new Fleet(UnlistedHulls.all(
                                rows.statements(),
                                sightings,
                                aggregates.stream()
                                        .filter(a -> a.flow().equals(flows.getFirst()))
                                        .toList())),
                        rows.listings(),
                        new Screened(List.copyOf(asked.values()), rows.entries(), rows.rejected()),
                        new Ties(parties(links.parties(), rows.entries()), rows.links(), rows.rejectedLinks()),
                        yaml.sources()),
                observations,
                yaml.settings(),
                tables.read(RepliesReader.FORMAT, known, RepliesReader::reply));
        new CrossChecks(caseFile).issues().forEach(inputs::add);
        return caseFile;
    }

    /** Those that links name, and those that have an entry of their own; a hull is none of them. */
    private static List<Party> parties(Map<String, Party> named, List<KeptEntry> entries) {
        Map<String, Party> all = new LinkedHashMap<>(named);
        entries.stream()
                .filter(e -> e.basis() == KeptEntry.Basis.NAMED)
                .forEach(e -> all.putIfAbsent(e.party(), Party.of(e.party(), e.entry())));
        return List.copyOf(all.values());
    }

    /** The aggregates, without links to a whole that is not there or that lies within its own part. */
    private List<Aggregate> withKnownWholes(List<Aggregate> aggregates) {
        Map<String, Aggregate> byId = new HashMap<>();
        aggregates.forEach(a -> byId.put(a.id(), a));
        List<Aggregate> checked = new ArrayList<>();
        for (Aggregate aggregate : aggregates) {
            Optional<String> whole = aggregate.detail().within();
            if (whole.isEmpty() || (byId.containsKey(whole.get()) && !loops(aggregate, byId))) {
                checked.add(aggregate);
                continue;
            }
            boolean unknown = !byId.containsKey(whole.get());
            inputs.add(Issue.setAside(
                    unknown ? "unknown-aggregate" : "aggregate-loop",
                    aggregate.citation().at().of("within"),
                    quoted(whole.get())
                            + (unknown
                                    ? " is no aggregate of this file"
                                    : " lies within " + quoted(aggregate.id()) + " itself")
                            + "; the link is left out",
                    (unknown
                                    ? Closest.question(
                                            whole.get(),
                                            aggregates.stream()
                                                    .map(Aggregate::id)
                                                    .limit(1000)
                                                    .toList())
                                    : "")
                            + "Mend 'within'"));
            Aggregate alone = aggregate.alone();
            byId.put(alone.id(), alone);
            checked.add(alone);
        }
        return checked;
    }

    private static boolean loops(Aggregate from, Map<String, Aggregate> byId) {
        Aggregate current = from;
        for (int steps = 0; steps <= byId.size(); steps++) {
            Optional<Aggregate> whole = current.detail().within().map(byId::get);
            if (whole.isEmpty()) {
                return false;
            }
            if (whole.get().id().equals(from.id())) {
                return true;
            }
            current = whole.get();
        }
        return true;
    }
}
