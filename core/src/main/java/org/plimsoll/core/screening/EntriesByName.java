package org.plimsoll.core.screening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Tie;

/** The entries of one list, by reference and by the names that identify: where a party that another entry names has one of its own. */
final class EntriesByName {
    private final Map<String, ListEntry> byRef = new LinkedHashMap<>();
    private final Map<String, ListEntry> byName = new LinkedHashMap<>();

    EntriesByName(ListHistory list) {
        Map<String, ListEntry> byOtherName = new LinkedHashMap<>();
        for (ListEntry entry : list.subjects()) {
            byRef.putIfAbsent(entry.ref(), entry);
            for (ListedName name : entry.names()) {
                if (name.kind() != ListedName.Kind.WEAK) {
                    (name.kind() == ListedName.Kind.PRIMARY ? byName : byOtherName)
                            .putIfAbsent(Party.idOf(name.text()), entry);
                }
            }
        }
        byOtherName.forEach(byName::putIfAbsent);
    }

    /** The entry of the party that a tie names: by the list's own reference, else by name. */
    Optional<ListEntry> of(Tie tie) {
        return tie.ref().map(byRef::get).or(() -> Optional.ofNullable(byName.get(Party.idOf(tie.party()))));
    }
}
