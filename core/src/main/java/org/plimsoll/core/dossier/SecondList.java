package org.plimsoll.core.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.coverage.TwoLists;
import org.plimsoll.core.event.Call;
import org.plimsoll.core.event.CallBuilder;
import org.plimsoll.core.observation.Aggregate;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;
import org.plimsoll.core.voyage.Voyage;

/**
 * The number of calls by a second list, as a check of how many were missed: discharges of named ships that were seen where the cargo goes, held
 * against the itemised calls.
 *
 * @param lists what is on the two lists; empty where there is no second one
 * @param results by odds ratio; none where the check does not apply
 * @param reason why it does not; empty where it does
 */
public record SecondList(Optional<TwoLists.Lists> lists, List<TwoLists.Result> results, String reason) {

    public SecondList {
        results = List.copyOf(results);
    }

    private static SecondList none(String reason) {
        return new SecondList(Optional.empty(), List.of(), reason);
    }

    /**
     * The check for a case.
     *
     * @param calls documented ones of its main flow
     * @param voyages where their ships went
     */
    public static SecondList of(CaseFile caseFile, List<Call> calls, List<Voyage> voyages) {
        String flow = caseFile.mainFlow().id();
        List<Sighting> there = caseFile.observations().sightings().stream()
                .filter(s -> s.flow().equals(flow) && received(s, caseFile))
                .toList();
        if (there.isEmpty()) {
            return none(
                    "No discharge by a named ship at a port of the receiving State is on record, so that there is no second list.");
        }
        Map<String, Sighting> byId = new LinkedHashMap<>();
        caseFile.observations().sightings().forEach(s -> byId.put(s.id(), s));
        Set<String> sourcesOfCalls = new TreeSet<>();
        for (Call call : calls) {
            call.evidence().sightings().stream()
                    .map(byId::get)
                    .filter(Objects::nonNull)
                    .forEach(s -> sourcesOfCalls.add(s.citation().source()));
        }
        List<Sighting> independent = there.stream()
                .filter(s -> !sourcesOfCalls.contains(s.citation().source()))
                .toList();
        if (independent.isEmpty()) {
            return none(
                    "The discharges are told by the sources that tell of the calls, so that the second list depends on the first.");
        }
        int published = caseFile.countsOf(caseFile.mainFlow()).stream()
                .filter(Aggregate::countsCalls)
                .mapToInt(Aggregate::count)
                .sum();
        int first = (int) StrictMath.round(
                calls.stream().mapToDouble(c -> c.belief().exists()).sum());
        if (published > first) {
            return none(
                    "Most documented calls are only counted, with neither ship nor day, and cannot be linked with discharges.");
        }
        return linked(caseFile, discharges(caseFile, independent), first, voyages);
    }

    private static SecondList linked(CaseFile caseFile, List<Call> discharges, int first, List<Voyage> voyages) {
        Map<String, Double> chances = new TreeMap<>();
        for (Voyage voyage : voyages) {
            for (Voyage.End end : voyage.to()) {
                end.sightings().forEach(id -> chances.merge(id, voyage.chance() * end.chance(), Double::sum));
            }
        }
        List<Double> links = new ArrayList<>();
        for (Call discharge : discharges) {
            double chance = discharge.evidence().sightings().stream()
                    .mapToDouble(id -> chances.getOrDefault(id, 0.0))
                    .max()
                    .orElse(0);
            if (chance > 0) {
                links.add(StrictMath.min(1, chance));
            }
        }
        links.sort((a, b) -> Double.compare(b, a));
        int second = discharges.size();
        List<Double> most = links.subList(0, StrictMath.min(links.size(), StrictMath.min(first, second)));
        var lists = new TwoLists.Lists(first, second, most);
        if (lists.expected() < TwoLists.LEAST_LINKS) {
            return new SecondList(
                    Optional.of(lists),
                    List.of(),
                    "Fewer than " + TwoLists.LEAST_LINKS + " of " + second
                            + " discharges can be linked with a documented call; so few say nothing of how many there were.");
        }
        return new SecondList(
                Optional.of(lists), new TwoLists(caseFile.settings().assumptions()).results(lists), "");
    }

    /** Stays of named ships at the ports of discharge, in the period of the case. */
    private static List<Call> discharges(CaseFile caseFile, List<Sighting> sightings) {
        Map<String, List<Sighting>> byPlace = new TreeMap<>();
        for (Sighting sighting : sightings) {
            byPlace.computeIfAbsent(sighting.where().place().orElse(""), p -> new ArrayList<>())
                    .add(sighting);
        }
        List<Call> discharges = new ArrayList<>();
        byPlace.forEach((place, seen) -> discharges.addAll(new CallBuilder(
                        caseFile.reference().places(),
                        place,
                        caseFile.settings().assumptions())
                .build(seen, List.of()).stream()
                        .filter(c -> c.belief().exists() >= 0.5
                                && caseFile.question().holds(c.stay().seen()))
                        .toList()));
        return discharges;
    }

    /** Whether a sighting shows a named ship staying at a port of the State that receives the cargo, away from the watched place. */
    private static boolean received(Sighting sighting, CaseFile caseFile) {
        Gazetteer places = caseFile.reference().places();
        Optional<Place> place = sighting.where().place().flatMap(places::find);
        String receiver = caseFile.mainFlow().receiver();
        return sighting.subject().hull().isPresent()
                && sighting.citation().certainty().verified()
                && sighting.event().stay()
                && place.filter(p -> !places.within(p.id(), caseFile.mainFlow().watch())
                                && !p.basis().state().isBlank()
                                && p.basis().state().equalsIgnoreCase(receiver.strip()))
                        .isPresent();
    }
}
