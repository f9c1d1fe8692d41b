package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.Designation.Then;
import org.plimsoll.core.sanction.Measure;

/** Parties, what is said of how they stand to each other, and who of them is listed; immutable, in the order in which it was put together. */
public final class Network {
    private final List<Party> parties;
    private final List<Link> links;
    private final Map<String, Integer> index = new LinkedHashMap<>();
    private final List<List<Link>> from = new ArrayList<>();
    private final List<List<Link>> to = new ArrayList<>();
    private final Map<String, List<Designation>> designations = new LinkedHashMap<>();

    /** All ids in links and designations must be those of parties. */
    Network(List<Party> parties, List<Link> links, Map<String, List<Designation>> designations) {
        this.parties = List.copyOf(parties);
        this.links = List.copyOf(links);
        for (Party party : this.parties) {
            index.put(party.id(), index.size());
            from.add(new ArrayList<>(2));
            to.add(new ArrayList<>(2));
        }
        for (Link link : this.links) {
            from.get(at(link.from())).add(link);
            to.get(at(link.to())).add(link);
        }
        designations.forEach((id, listed) -> this.designations.put(id, List.copyOf(listed)));
    }

    /** Begins a network. */
    public static NetworkBuilder builder() {
        return new NetworkBuilder();
    }

    /** All parties. */
    public List<Party> parties() {
        return parties;
    }

    /** All statements. */
    public List<Link> links() {
        return links;
    }

    /** The party with that id. */
    public Optional<Party> party(String id) {
        return Optional.ofNullable(index.get(id)).map(parties::get);
    }

    /** Statements about who owns, manages or directs a party; empty for an unknown id. */
    public List<Link> linksFrom(String id) {
        Integer i = index.get(id);
        return i == null ? List.of() : Collections.unmodifiableList(from.get(i));
    }

    /** Statements about what a party owns, manages or directs; empty for an unknown id. */
    public List<Link> linksTo(String id) {
        Integer i = index.get(id);
        return i == null ? List.of() : Collections.unmodifiableList(to.get(i));
    }

    /** All designations of a party, whatever day they speak of. */
    public List<Designation> designations(String id) {
        return designations.getOrDefault(id, List.of());
    }

    /** The designations by which a party stands, or may stand, on a list on a day; a caller tells which by {@link #then}. */
    public List<Designation> listed(String id, LocalDate day) {
        return designations(id).stream()
                .filter(d -> then(d, day) != Then.NOT_IN_FORCE)
                .toList();
    }

    /** What a designation says of a day. One that was asked about another day leaves it open, unless its own dates exclude the day. */
    public static Then then(Designation designation, LocalDate day) {
        if (designation.day().equals(day)) {
            return designation.then();
        }
        var terms = designation.entry().terms();
        boolean outside = terms.from().filter(day::isBefore).isPresent()
                || terms.until().filter(day::isAfter).isPresent();
        return outside ? Then.NOT_IN_FORCE : Then.NOT_KNOWN;
    }

    /** The same for people, with the list. */
    public static String words(Designation designation, LocalDate day) {
        return designation.words(then(designation, day));
    }

    /** Whether a designation orders a measure on a day, for all that is known. */
    static boolean orders(Designation designation, Measure measure, LocalDate day) {
        return designation.day().equals(day) && designation.orders(measure);
    }

    /** Position of a party among {@link #parties}; its id must be known. */
    int at(String id) {
        Integer i = index.get(id);
        if (i == null) {
            throw new IllegalArgumentException(id + " is no party of the network");
        }
        return i;
    }
}
