package org.plimsoll.core.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Listing;
import org.plimsoll.core.sanction.PortBan;

/** The listings of a case by hull, and which of them forbade entry into the watched port on a day. */
public final class PortBans {
    private final Map<String, List<Listing>> byHull = new LinkedHashMap<>();
    private final Set<Authority> binding;

    /** The listings of a case, against the State of the place that its main flow watches. */
    public PortBans(CaseFile caseFile) {
        binding = caseFile.mainFlow().bansBy();
        for (Listing listing : caseFile.reference().allListings()) {
            byHull.computeIfAbsent(listing.hull(), h -> new ArrayList<>()).add(listing);
        }
    }

    /** All listings of a hull, whether they bind the port State or not. */
    public List<Listing> listings(String hull) {
        return Collections.unmodifiableList(byHull.getOrDefault(hull, List.of()));
    }

    /** Whether a hull was under a port-entry ban on a day. */
    public PortBan on(String hull, LocalDate day) {
        return PortBan.on(day, listings(hull), binding);
    }
}
