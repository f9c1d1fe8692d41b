package org.plimsoll.core.sanction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * One subject on one version of one list, as that version gives it.
 *
 * @param ref the list's own number or name for the entry; where a list has none, one made of what identifies it best
 * @param kind what kind of subject
 * @param names at least one, the one it is listed under first
 * @param facts particulars, in the list's order; a particular may stand there more than once
 * @param ties other parties that the entry mentions
 * @param terms what is ordered, and when
 * @param remarks anything else that the list says, as written
 */
public record ListEntry(
        String ref,
        SubjectKind kind,
        List<ListedName> names,
        List<Fact> facts,
        List<Tie> ties,
        Terms terms,
        String remarks) {

    /** One particular with its value as the list writes it; numbers as plain decimals. */
    public record Fact(Particular particular, String value) {}

    public ListEntry {
        names = List.copyOf(names);
        facts = List.copyOf(facts);
        ties = List.copyOf(ties);
        if (ref.isBlank() || names.isEmpty()) {
            throw new IllegalArgumentException("an entry needs a reference and a name");
        }
    }

    /** The name that it is listed under. */
    public String name() {
        return names.getFirst().text();
    }

    /** Every value of a particular. */
    public Stream<String> all(Particular particular) {
        return facts.stream().filter(f -> f.particular() == particular).map(Fact::value);
    }

    /** The first value of a particular. */
    public Optional<String> first(Particular particular) {
        return all(particular).findFirst();
    }

    /** Its IMO numbers with a good check digit. */
    public List<ImoNumber> imos() {
        return all(Particular.IMO).flatMap(v -> ImoNumber.parse(v).stream()).toList();
    }
}
