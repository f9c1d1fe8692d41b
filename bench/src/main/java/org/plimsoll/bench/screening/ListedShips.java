package org.plimsoll.bench.screening;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.plimsoll.core.name.NameForm;
import org.plimsoll.core.name.Romaniser;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.SubjectKind;

/** The listed ships as the baselines see them: ships alone, folded and romanised as ours are, which is to the baselines' good. */
final class ListedShips {
    /** One name of a ship. */
    record Named(ListEntry entry, NameForm form, boolean weak) {}

    private final List<Named> names = new ArrayList<>();
    private final List<ListEntry> entries = new ArrayList<>();

    ListedShips(RealLists lists, Romaniser romaniser) {
        for (ListHistory history : lists.histories(e -> e.kind() == SubjectKind.VESSEL)) {
            for (ListEntry entry : history.subjects()) {
                entries.add(entry);
                Set<NameForm> forms = new LinkedHashSet<>();
                for (ListedName name : entry.names()) {
                    for (NameForm form : NameForm.of(name.text(), romaniser)) {
                        if (forms.add(form)) {
                            names.add(new Named(entry, form, name.kind() == ListedName.Kind.WEAK));
                        }
                    }
                }
            }
        }
    }

    List<Named> names() {
        return names;
    }

    List<ListEntry> entries() {
        return entries;
    }
}
