package org.plimsoll.core.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.sanction.Authority;
import org.plimsoll.core.sanction.Designation;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.ListHistory;
import org.plimsoll.core.sanction.ListId;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.sanction.Terms;

/** Small networks for tests, of parties with one-word ids; listed ones through a real history of a list. */
final class Networks {
    static final LocalDate DAY = LocalDate.of(2024, 10, 20);
    static final Validity LONG = Validity.since(LocalDate.of(2015, 1, 1));

    private final NetworkBuilder builder = Network.builder();

    /** Parties with these ids, in this order. */
    static Networks of(String... ids) {
        var networks = new Networks();
        for (String id : ids) {
            networks.builder.party(party(id));
        }
        return networks;
    }

    static Party party(String id) {
        return Party.of(id, "EXAMPLE " + id, SubjectKind.ORGANISATION);
    }

    Networks owns(String owner, double percent, String asset) {
        return owns(owner, Share.of(percent), asset);
    }

    Networks owns(String owner, Share share, String asset) {
        return link(owned(asset, owner, share, LONG, Certainty.CONFIRMED));
    }

    Networks link(Link link) {
        builder.link(link);
        return this;
    }

    Networks link(String from, Relation relation, String to, Certainty certainty) {
        return link(new Link(from, relation, to, Share.NOT_SAID, LONG, certainty, "test"));
    }

    static Link owned(String asset, String owner, Share share, Validity valid, Certainty certainty) {
        return Link.ownedBy(asset, owner, share, valid, certainty, "test");
    }

    Networks listed(String... ids) {
        for (String id : ids) {
            builder.listed(id, designation(id, DAY, EnumSet.of(Measure.ASSET_FREEZE), Authority.UNITED_STATES));
        }
        return this;
    }

    Networks listed(String id, Designation designation) {
        builder.listed(id, designation);
        return this;
    }

    Network build() {
        return builder.build().orThrow();
    }

    static Designation designation(String id, LocalDate day, Set<Measure> measures, Authority authority) {
        var version = new ListVersion(
                new ListId("example", "Example list", authority),
                "0".repeat(64),
                LocalDate.of(2024, 1, 1),
                "test",
                LocalDate.of(2024, 1, 1));
        var entry = new ListEntry(
                id,
                SubjectKind.ORGANISATION,
                List.of(ListedName.primary("EXAMPLE " + id)),
                List.of(),
                List.of(),
                new Terms(List.of(), measures, Optional.of(LocalDate.of(2018, 3, 30)), Optional.empty()),
                "");
        var history = ListHistory.of(List.of(
                new ListHistory.Content(version, List.of(entry)),
                new ListHistory.Content(
                        new ListVersion(
                                version.list(),
                                "1".repeat(64),
                                LocalDate.of(2025, 1, 1),
                                "test",
                                LocalDate.of(2025, 1, 1)),
                        List.of(entry))));
        return history.on(id, day).orElseThrow();
    }

    static String[] names(int count) {
        var names = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            names.add("p" + i);
        }
        return names.toArray(String[]::new);
    }
}
