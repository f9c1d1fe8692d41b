package org.plimsoll.core.screening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Tie;

/**
 * The entries of one list, by reference and by the names that identify: where a party that another entry names has one of its own. A name that
 * two entries share identifies neither.
 */
final class EntriesByName {
    private final Map<String, ListEntry> byRef = new LinkedHashMap<>();
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final Map<String, Set<String>> byOtherName = new LinkedHashMap<>();

    EntriesByName(Collection<ListEntry> entries) {
        for (ListEntry entry : entries) {
            byRef.putIfAbsent(entry.ref(), entry);
            for (ListedName name : entry.names()) {
                if (name.kind() != ListedName.Kind.WEAK) {
                    (name.kind() == ListedName.Kind.PRIMARY ? byName : byOtherName)
                            .computeIfAbsent(Party.idOf(name.text()), n -> new LinkedHashSet<>(1))
                            .add(entry.ref());
                }
            }
        }
    }

    /** The entry of the party that a tie names: by the list's own reference, else by the name that it is listed under, else by another. */
    Optional<ListEntry> of(Tie tie) {
        return tie.ref().map(byRef::get).or(() -> {
            String name = Party.idOf(tie.party());
            Set<String> refs = byName.getOrDefault(name, byOtherName.getOrDefault(name, new LinkedHashSet<>()));
            return refs.size() == 1
                    ? Optional.ofNullable(byRef.get(refs.iterator().next()))
                    : Optional.empty();
        });
    }
}
