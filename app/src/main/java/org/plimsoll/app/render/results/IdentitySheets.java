package org.plimsoll.app.render.results;

import java.util.Optional;
import org.plimsoll.core.casefile.Screened;
import org.plimsoll.core.dossier.WhoTheyAre;
import org.plimsoll.core.identity.IdentityFinding;
import org.plimsoll.core.network.Link;
import org.plimsoll.core.network.Network;
import org.plimsoll.core.network.Party;
import org.plimsoll.core.sanction.KeptEntry;
import org.plimsoll.core.sanction.ListVersion;
import org.plimsoll.core.sanction.Measure;

/** Columns of the tables about who the ships are: lists asked, entries found, parties and links between them, chains, conflicts. */
final class IdentitySheets {

    private IdentitySheets() {}

    static Sheet<Screened.Asked> lists() {
        return new Sheet<Screened.Asked>("lists", "Versions of lists that the last screening of the case asked")
                .text("version_id", "id under which what was found is cited", Screened.Asked::id)
                .text("list", "key of the list", a -> a.version().list().key())
                .text("title", "what people call it", a -> a.version().list().title())
                .word("authority", "whose it is", a -> a.version().list().authority())
                .date(
                        "date",
                        "the day as of which it speaks",
                        a -> Optional.of(a.version().date()))
                .text("sha256", "digest of its bytes", a -> a.version().sha256())
                .text("origin", "where it came from", a -> a.version().origin())
                .date(
                        "retrieved",
                        "when it was retrieved",
                        a -> Optional.of(a.version().retrieved()))
                .whole("entries", "how many entries it has", a -> (int) a.entries());
    }

    static Sheet<KeptEntry> entries(CaseIndex index) {
        return new Sheet<KeptEntry>("list_entries", "Entries of lists that are, or may be, parties of the case")
                .text("party", "id of the hull, firm or person", KeptEntry::party)
                .optional("ship", "name of the hull", k -> index.shipName(Optional.of(k.party())))
                .text("list", "key of the list", k -> k.list().key())
                .text(
                        "ref",
                        "the list's own number for the entry",
                        k -> k.entry().ref())
                .text("name", "the name that it is listed under", k -> k.entry().name())
                .word("kind", "what kind of thing is listed", k -> k.entry().kind())
                .word(
                        "basis",
                        "identified (by a number), possible (to be checked), named (by another entry)",
                        KeptEntry::basis)
                .list(
                        "programmes",
                        "regimes or legal acts",
                        k -> k.entry().terms().programmes())
                .list(
                        "measures",
                        "what it orders",
                        k -> k.entry().terms().measures().stream()
                                .map(Measure::key)
                                .toList())
                .date(
                        "in_force_from",
                        "first day, where the list gives it",
                        k -> k.entry().terms().from())
                .date(
                        "in_force_until",
                        "last day, where the list gives it",
                        k -> k.entry().terms().until())
                .date(
                        "first_held",
                        "the oldest version asked that holds it",
                        k -> Optional.of(k.versions().getFirst().date()))
                .date(
                        "last_held",
                        "the newest version asked that holds it",
                        k -> Optional.of(k.versions().getLast().date()))
                .list(
                        "versions",
                        "digests of all versions asked that hold it",
                        k -> k.versions().stream().map(ListVersion::sha256).toList())
                .citation(KeptEntry::citation);
    }

    static Sheet<Link> links(Network network) {
        return new Sheet<Link>("links", "How ships, firms and persons stand to each other")
                .text("party", "id of the party that is owned, managed, directed", Link::from)
                .text("party_name", "its name", l -> name(network, l.from()))
                .word("relation", "how it stands to the other", Link::relation)
                .text("other", "id of the party behind it", Link::to)
                .text("other_name", "its name", l -> name(network, l.to()))
                .computed(
                        "share_least",
                        "least share owned, percent; empty where none is said",
                        l -> l.share().said() ? l.share().least() : null)
                .computed(
                        "share_most",
                        "greatest share owned, percent",
                        l -> l.share().said() ? l.share().most() : null)
                .date("valid_from", "since when", l -> l.valid().from())
                .date("valid_until", "until when", l -> l.valid().until())
                .word("certainty", "how sure the statement is", Link::certainty)
                .text("source", "what says so", Link::source);
    }

    static Sheet<WhoTheyAre.Chain> chains() {
        return new Sheet<WhoTheyAre.Chain>(
                        "chains",
                        "The best chain from each ship to each listed firm or person, on the last day of the period")
                .text("ship", "id of the ship", c -> c.ship().id())
                .text(
                        "listed_party",
                        "name of the listed party",
                        c -> c.path().end().name())
                .whole("links", "how many links", c -> c.path().steps().size())
                .text("chain", "the chain in words", c -> c.path().words())
                .word(
                        "weakest_relation",
                        "the weakest link",
                        c -> c.path().weakest().relation())
                .word(
                        "weakest_certainty",
                        "how sure it is",
                        c -> c.path().weakest().certainty())
                .whole(
                        "undated_links",
                        "links of which no source says that they held on that day",
                        c -> c.path().undated().size())
                .text(
                        "lists",
                        "the lists on which the party stands, or may",
                        c -> c.path().lists());
    }

    static Sheet<IdentityFinding> identity() {
        return new Sheet<IdentityFinding>("identity", "What cannot be true together of who the ships are")
                .text("code", "stable name of the kind of conflict", IdentityFinding::code)
                .text("problem", "what cannot be", IdentityFinding::problem)
                .text("remedy", "what to do about it", IdentityFinding::remedy)
                .list(
                        "rows",
                        "the rows that it rests on",
                        f -> f.citations().stream()
                                .map(c -> c.at().file() + ":" + c.at().line())
                                .distinct()
                                .toList());
    }

    private static String name(Network network, String id) {
        return network.party(id).map(Party::name).orElse(id);
    }
}
