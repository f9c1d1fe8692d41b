package org.plimsoll.core.vessel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A vessel: whatever its name, one hull. What is known of it is a list of statements, contradictions included.
 *
 * @param id short name used in the case's files
 * @param statements in the order of the case's file
 */
public record Hull(String id, List<Statement> statements) {

    public Hull {
        statements = List.copyOf(statements);
    }

    /** Everything said of one attribute, the surest first. */
    public Stream<Statement> about(Attribute attribute) {
        return statements.stream()
                .filter(s -> s.attribute() == attribute)
                .sorted(Comparator.comparing(s -> s.citation().certainty()));
    }

    /** The surest statement of an attribute. */
    public Optional<Statement> best(Attribute attribute) {
        return about(attribute).findFirst();
    }

    /** The surest statement of an attribute that a finding may rest on. */
    public Optional<Statement> verified(Attribute attribute) {
        return best(attribute).filter(s -> s.citation().certainty().verified());
    }

    /** The name to show: the surest one, else the id. */
    public String name() {
        return best(Attribute.NAME).map(Statement::value).orElse(id);
    }

    /** The surest IMO number. */
    public Optional<ImoNumber> imo() {
        return best(Attribute.IMO).flatMap(s -> ImoNumber.parse(s.value()));
    }

    /** Whether a source says that the hull called at the watched place; memory alone names no caller. */
    public boolean caller() {
        return hasRole("caller");
    }

    /** Whether its size says something of the fleet: callers and ships of the same trade, by a source. */
    public boolean ofFleet() {
        return hasRole("caller") || hasRole("fleet");
    }

    private boolean hasRole(String role) {
        return about(Attribute.ROLE)
                .anyMatch(s -> s.value().equalsIgnoreCase(role)
                        && s.citation().certainty().verified());
    }
}
