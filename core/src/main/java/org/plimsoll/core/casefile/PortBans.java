package org.plimsoll.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.PortBan;

/**
 * The listings of a case by hull, and which of them forbade entry into the watched port on a day.
 *
 * <p>Algorithm: of listings that the case states, their own dates decide. Of entries that a screening kept, {@link ListHistory} says what the
 * versions asked show of the day: an entry that stood when last seen, or of which the versions do not tell, is no ban in force but one that
 * is not verified.
 */
public final class PortBans {
    private final Map<String, List<Listing>> stated = new LinkedHashMap<>();
    private final Map<String, List<Listing>> all = new LinkedHashMap<>();
    private final Map<String, List<Kept>> kept = new LinkedHashMap<>();
    private final Set<Authority> binding;

    private record Kept(KeptEntry entry, ListHistory list) {
        PortBan on(LocalDate day) {
            return list.on(entry.entry().ref(), day)
                    .map(d -> PortBan.of(d, entry.basis().certainty().verified()))
                    .orElse(PortBan.NONE);
        }
    }

    /** The listings of a case, against the State of the place that its main flow watches. */
    public PortBans(CaseFile caseFile) {
        binding = caseFile.mainFlow().bansBy();
        var reference = caseFile.reference();
        reference.listings().forEach(l -> of(stated, l.hull()).add(l));
        reference.allListings().forEach(l -> of(all, l.hull()).add(l));
        Map<String, ListHistory> lists = new LinkedHashMap<>();
        reference.screened().histories().forEach(h -> lists.put(h.list().key(), h));
        for (KeptEntry entry : reference.screened().entries()) {
            ListHistory list = lists.get(entry.list().key());
            if (list != null && binding.contains(entry.list().authority())) {
                of(kept, entry.party()).add(new Kept(entry, list));
            }
        }
    }

    private static <T> List<T> of(Map<String, List<T>> map, String hull) {
        return map.computeIfAbsent(hull, h -> new ArrayList<>());
    }

    /** All listings of a hull, whether they bind the port State or not. */
    public List<Listing> listings(String hull) {
        return Collections.unmodifiableList(all.getOrDefault(hull, List.of()));
    }

    /** Whether a hull was under a port-entry ban on a day. */
    public PortBan on(String hull, LocalDate day) {
        PortBan ban = PortBan.on(day, stated.getOrDefault(hull, List.of()), binding);
        for (Kept one : kept.getOrDefault(hull, List.of())) {
            ban = ban.or(one.on(day));
        }
        return ban;
    }

    /** The days on which the answer for a hull can differ from that of the day before. */
    public NavigableSet<LocalDate> changes(String hull) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (Listing listing : listings(hull)) {
            listing.from().ifPresent(days::add);
            listing.until().ifPresent(day -> days.add(day.plusDays(1)));
        }
        for (Kept one : kept.getOrDefault(hull, List.of())) {
            one.list().versions().forEach(v -> {
                days.add(v.date());
                days.add(v.date().plusDays(1));
            });
        }
        return days;
    }
}
