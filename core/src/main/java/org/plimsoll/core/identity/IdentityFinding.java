package org.plimsoll.core.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plimsoll.core.evidence.Citation;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.measure.Span;
import org.plimsoll.core.observation.Sighting;
import org.plimsoll.core.vessel.Attribute;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.core.vessel.Statement;

/**
 * Something about who a ship was that cannot be true together, or that a reader must know before trusting it. Nothing is changed by a
 * finding: the statements stay as they are, and an analyst decides.
 */
public sealed interface IdentityFinding {

    /** Order of listings: by kind, then by place. */
    Comparator<IdentityFinding> ORDER = Comparator.comparing(IdentityFinding::code)
            .thenComparing(IdentityFinding::at, Locus.ORDER)
            .thenComparing(IdentityFinding::problem);

    /** Stable kebab-case name of the kind. */
    String code();

    /** What it rests on, in the order in which the sentence names it. */
    List<Citation> citations();

    /** What cannot be, in one sentence that names the statements. */
    String problem();

    /** What to do about it. */
    String remedy();

    /** Where to look first. */
    default Locus at() {
        return citations().getFirst().at();
    }

    /** The same as a remark on the case's data. */
    default Issue issue() {
        return Issue.note(code(), at(), problem(), remedy());
    }

    /** In what sense two names stand side by side. */
    enum Together {
        /** Both are given for the same days. */
        AT_ONE_TIME,
        /** At least one has no date. */
        TIME_UNKNOWN,
        /** One is taken for a former name, on less than a source that says so. */
        TAKEN_AS_FORMER
    }

    /**
     * One hull under two names.
     *
     * @param both the time for which both are given, where both are dated
     */
    record TwoNames(String hull, Statement first, Statement second, Together together, Optional<Span> both)
            implements IdentityFinding {
        @Override
        public String code() {
            return "two-names-one-hull";
        }

        @Override
        public List<Citation> citations() {
            return List.of(first.citation(), second.citation());
        }

        @Override
        public String problem() {
            String names = hull + " has two names, " + Words.of(first) + " and " + Words.of(second);
            return switch (together) {
                case AT_ONE_TIME ->
                    names + ", at one time: "
                            + both.map(s -> new Window(Optional.of(s.earliest()), Optional.of(s.latest())).words())
                                    .orElse("");
                case TIME_UNKNOWN -> names + ", and no dates that part them";
                case TAKEN_AS_FORMER -> names + "; the second is taken for a former name, which is no more than likely";
            };
        }

        @Override
        public String remedy() {
            return "Find when each name was borne and give it dates, or write the earlier one as former_name; if they are"
                    + " two ships, split the hull";
        }
    }

    /**
     * Two hulls with one IMO number.
     *
     * @param statements one for each hull
     * @param ended statements that one of them is scrapped or lost
     */
    record SharedImo(ImoNumber imo, List<Statement> statements, List<Statement> ended) implements IdentityFinding {
        public SharedImo {
            statements = List.copyOf(statements);
            ended = List.copyOf(ended);
        }

        @Override
        public String code() {
            return "one-imo-two-hulls";
        }

        @Override
        public List<Citation> citations() {
            return Stream.concat(statements.stream(), ended.stream())
                    .map(Statement::citation)
                    .toList();
        }

        @Override
        public String problem() {
            String hulls = imo + " is given to "
                    + Words.list(statements.stream()
                            .map(s -> s.hull() + " (" + Words.of(s.citation()) + ")")
                            .toList());
            return ended.isEmpty()
                    ? hulls
                    : hulls + ", and "
                            + Words.list(ended.stream()
                                    .map(s -> s.hull() + " is said to be " + Words.of(s))
                                    .toList());
        }

        @Override
        public String remedy() {
            return ended.isEmpty()
                    ? "The number belongs to one hull for life: merge the hulls if they are one, else mend the number"
                    : "A ship that sails under the number of one that is gone is another ship: do not merge them; find"
                            + " what the number of the living one was";
        }
    }

    /** One hull with two IMO numbers. */
    record TwoImos(String hull, List<Statement> statements) implements IdentityFinding {
        public TwoImos {
            statements = List.copyOf(statements);
        }

        @Override
        public String code() {
            return "two-imos-one-hull";
        }

        @Override
        public List<Citation> citations() {
            return statements.stream().map(Statement::citation).toList();
        }

        @Override
        public String problem() {
            return hull + " has " + statements.size() + " IMO numbers: "
                    + Words.list(statements.stream().map(Words::of).toList());
        }

        @Override
        public String remedy() {
            return "A hull has one number for life. They are two hulls (split them), or one number is wrong, or a second"
                    + " number was obtained by fraud: keep both then, and say so in a note";
        }
    }

    /** One MMSI or call sign on two hulls at times that overlap. */
    record SharedSign(Attribute attribute, Statement first, Statement second) implements IdentityFinding {
        @Override
        public String code() {
            return attribute == Attribute.MMSI ? "one-mmsi-two-hulls" : "one-call-sign-two-hulls";
        }

        @Override
        public List<Citation> citations() {
            return List.of(first.citation(), second.citation());
        }

        @Override
        public String problem() {
            boolean dated = first.valid().isPresent() && second.valid().isPresent();
            return "The " + Words.of(attribute) + " " + first.value() + " is given to " + first.hull() + " ("
                    + Words.of(first.citation()) + ") and to " + second.hull() + " (" + Words.of(second.citation())
                    + ")" + (dated ? " at times that overlap" : ", without dates that part them");
        }

        @Override
        public String remedy() {
            return "Numbers of transmitters pass from ship to ship and are borrowed: give each its dates, or merge the"
                    + " hulls if they are one";
        }
    }

    /**
     * One hull at two places, too far apart for the time between.
     *
     * @param distanceNm least distance between the two, nautical miles
     * @param hours greatest time that can lie between them
     * @param fastestKn speed that it is not taken to exceed, knots
     */
    record TooFast(String hull, Sighting first, Sighting second, double distanceNm, double hours, double fastestKn)
            implements IdentityFinding {
        @Override
        public String code() {
            return "too-fast";
        }

        @Override
        public List<Citation> citations() {
            return List.of(first.citation(), second.citation());
        }

        @Override
        public String problem() {
            return hull + " was seen at " + Movement.words(first) + " and at " + Movement.words(second) + ", "
                    + StrictMath.round(distanceNm) + " nautical miles apart, with at most " + Movement.time(hours)
                    + " between: faster than " + StrictMath.round(fastestKn) + " knots";
        }

        @Override
        public String remedy() {
            return "One of the two was another ship, or a time or position is wrong: compare both with their sources, and"
                    + " split the hull if two ships share its name";
        }
    }

    /** One MMSI sent from two places, too far apart for the time between, by hulls that the case holds for two. */
    record TransmitterTwice(
            String mmsi, Sighting first, Sighting second, double distanceNm, double hours, double fastestKn)
            implements IdentityFinding {
        @Override
        public String code() {
            return "one-mmsi-two-places";
        }

        @Override
        public List<Citation> citations() {
            return List.of(first.citation(), second.citation());
        }

        @Override
        public String problem() {
            return "MMSI " + mmsi + " was sent at " + Movement.words(first) + " and at " + Movement.words(second) + ", "
                    + StrictMath.round(distanceNm) + " nautical miles apart, with at most " + Movement.time(hours)
                    + " between";
        }

        @Override
        public String remedy() {
            return "Two transmitters send one number, or one position is false: trust neither track by its MMSI alone";
        }
    }

    /** An IMO number whose check digit fails; its row was set aside when it was read. */
    record BadImo(Citation citation, String problem, String remedy) implements IdentityFinding {
        @Override
        public String code() {
            return "bad-imo";
        }

        @Override
        public List<Citation> citations() {
            return List.of(citation);
        }
    }

    /**
     * Statements or sightings of a ship after it was said to be scrapped or lost.
     *
     * @param end the statement that it is gone
     * @param later what was said or seen for a time after it
     */
    record AfterTheEnd(String hull, Statement end, List<Citation> later) implements IdentityFinding {
        public AfterTheEnd {
            later = List.copyOf(later);
        }

        @Override
        public String code() {
            return "after-its-end";
        }

        @Override
        public List<Citation> citations() {
            return Stream.concat(Stream.of(end.citation()), later.stream()).toList();
        }

        @Override
        public String problem() {
            return hull + " is said to be " + Words.of(end) + ", and is stated or seen at a later time: "
                    + Words.list(later.stream().map(Words::of).toList());
        }

        @Override
        public String remedy() {
            return "Another ship may use its identity: split what came later into a hull of its own, or mend the report of"
                    + " its end";
        }
    }

    /** A flag that a source calls false or unknown. */
    record FalseFlag(Statement statement) implements IdentityFinding {
        @Override
        public String code() {
            return "false-flag";
        }

        @Override
        public List<Citation> citations() {
            return List.of(statement.citation());
        }

        @Override
        public String problem() {
            return statement.hull() + " flies no flag that a register confirms: " + Words.of(statement);
        }

        @Override
        public String remedy() {
            return "A ship without a flag has no flag State to answer for it: say since when, and ask the register it claims";
        }
    }
}
