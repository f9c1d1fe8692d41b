package org.plimsoll.formats.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plimsoll.core.sanction.Relation;

/**
 * A statement of FollowTheMoney between two things, read from the one that is owned, directed or managed.
 *
 * @param subject id of what is owned, directed, managed
 * @param relation how it stands to the other
 * @param behind id of who owns, directs, manages
 * @param percentage share as written; may be empty
 * @param from first day as written; may be empty
 * @param until last day as written; may be empty
 */
record FtmEdge(String subject, Relation relation, String behind, String percentage, String from, String until) {

    /** Schemata that are read. Kinship and acquaintance of persons are not: they say nothing of ships. */
    static final Set<String> SCHEMATA = Set.of("Ownership", "Directorship", "Representation", "UnknownLink");

    private static final int MOST_ENDS = 50;

    /** What one entity says: nothing where its schema is none of these, several statements where an end has several values. */
    static List<FtmEdge> of(FtmEntity entity) {
        String role = entity.first("role").toLowerCase(Locale.ROOT);
        return switch (entity.schema()) {
            case "Ownership" ->
                between(
                        entity,
                        "asset",
                        role.contains("regist") ? Relation.REGISTERED_OWNER : Relation.OWNED_BY,
                        "owner");
            case "Directorship" -> between(entity, "organization", Relation.DIRECTED_BY, "director");
            case "Representation" -> between(entity, "client", byRole(role), "agent");
            case "UnknownLink" -> between(entity, "object", byRole(role), "subject");
            default -> List.of();
        };
    }

    /** What a ship says itself of its owner and operator, in a way that newer files have given up. */
    static List<FtmEdge> within(FtmEntity ship) {
        var edges = new ArrayList<FtmEdge>(0);
        ship.references("owner").forEach(id -> edges.add(plain(ship.id(), Relation.OWNED_BY, id)));
        ship.references("operator").forEach(id -> edges.add(plain(ship.id(), Relation.OPERATED_BY, id)));
        return edges;
    }

    private static FtmEdge plain(String subject, Relation relation, String behind) {
        return new FtmEdge(subject, relation, behind, "", "", "");
    }

    private static Relation byRole(String role) {
        if (role.contains("manage") || role.contains("ism company")) {
            return Relation.MANAGED_BY;
        }
        if (role.contains("operat")) {
            return Relation.OPERATED_BY;
        }
        return role.equals("met at sea") ? Relation.MET : Relation.LINKED_TO;
    }

    private static List<FtmEdge> between(FtmEntity entity, String subject, Relation relation, String behind) {
        var edges = new ArrayList<FtmEdge>(1);
        for (String one : entity.references(subject)) {
            for (String other : entity.references(behind)) {
                if (edges.size() < MOST_ENDS) {
                    edges.add(new FtmEdge(
                            one,
                            relation,
                            other,
                            entity.first("percentage"),
                            entity.first("startDate"),
                            entity.first("endDate")));
                }
            }
        }
        return edges;
    }
}
