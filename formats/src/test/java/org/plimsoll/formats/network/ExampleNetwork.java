package org.plimsoll.formats.network;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.plimsoll.core.evidence.Certainty;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.network.Share;
import org.plimsoll.core.network.Validity;
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
import org.plimsoll.core.vessel.ImoNumber;

/** Two ships with examples of every relation around them. */
public final class ExampleNetwork {
    /** The day that it is about. */
    public static final LocalDate DAY = LocalDate.of(2024, 10, 20);

    private ExampleNetwork() {}

    /** The network; one ship and one owner are listed, another was. */
    public static Network network() {
        var since = Validity.since(LocalDate.of(2016, 1, 1));
        return Network.builder()
                .party(Party.ship("chon-ma-san", "CHON MA SAN", new ImoNumber("8660313")))
                .party(Party.ship("an-san-1", "AN SAN 1", new ImoNumber("7303803")))
                .party(Party.of("owner", "EXAMPLE <OWNER> & \"SONS\" \u0001천마산", SubjectKind.ORGANISATION))
                .party(Party.of("manager", "EXAMPLE MANAGER", SubjectKind.OTHER))
                .party(Party.of("was", "EXAMPLE FORMERLY LISTED", SubjectKind.ORGANISATION))
                .link(Link.ownedBy(
                        "chon-ma-san", "owner", Share.of(62.5), since, Certainty.CONFIRMED, "EXAMPLE SOURCE"))
                .link(Link.ownedBy("chon-ma-san", "owner", Share.between(25, 50), since, Certainty.DISPUTED, ""))
                .link(link("chon-ma-san", Relation.REGISTERED_OWNER, "was"))
                .link(link("chon-ma-san", Relation.MANAGED_BY, "manager"))
                .link(link("an-san-1", Relation.OPERATED_BY, "manager"))
                .link(link("owner", Relation.DIRECTED_BY, "manager"))
                .link(link("owner", Relation.LINKED_TO, "was"))
                .link(link("chon-ma-san", Relation.MET, "an-san-1"))
                .listed("chon-ma-san", designation("8660313", Optional.empty()))
                .listed("owner", designation("E-1", Optional.empty()))
                .listed("was", designation("E-2", Optional.of(LocalDate.of(2020, 1, 31))))
                .build()
                .orThrow();
    }

    private static Link link(String from, Relation relation, String to) {
        return new Link(from, relation, to, Share.NOT_SAID, Validity.NOT_SAID, Certainty.LIKELY, "EXAMPLE SOURCE");
    }

    private static Designation designation(String ref, Optional<LocalDate> until) {
        var version = new ListVersion(
                new ListId("example", "Example list", Authority.UNITED_NATIONS), "0".repeat(64), DAY, "test", DAY);
        var entry = new ListEntry(
                ref,
                SubjectKind.OTHER,
                List.of(ListedName.primary("EXAMPLE")),
                List.of(),
                List.of(),
                new Terms(
                        List.of("EXAMPLE PROGRAMME"),
                        EnumSet.of(Measure.ASSET_FREEZE, Measure.PORT_ENTRY_BAN, Measure.DE_FLAG),
                        Optional.of(LocalDate.of(2018, 3, 30)),
                        until),
                "");
        return ListHistory.of(List.of(new ListHistory.Content(version, List.of(entry))))
                .on(ref, DAY)
                .orElseThrow();
    }
}
