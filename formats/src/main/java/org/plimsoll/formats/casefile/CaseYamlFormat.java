package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.casefile.YamlShape.Key.optional;
import static org.plimsoll.formats.casefile.YamlShape.Key.required;

import org.plimsoll.core.casefile.Settings;
import org.plimsoll.formats.casefile.YamlShape.Chances;
import org.plimsoll.formats.casefile.YamlShape.Choice;
import org.plimsoll.formats.casefile.YamlShape.Day;
import org.plimsoll.formats.casefile.YamlShape.ListOf;
import org.plimsoll.formats.casefile.YamlShape.Mapping;
import org.plimsoll.formats.casefile.YamlShape.Numeric;
import org.plimsoll.formats.casefile.YamlShape.Offset;
import org.plimsoll.formats.casefile.YamlShape.ShortName;
import org.plimsoll.formats.casefile.YamlShape.Text;
import org.plimsoll.formats.casefile.YamlShape.Truth;
import org.plimsoll.formats.casefile.YamlShape.Whole;

/** The keys of {@code case.yaml}: the one declaration that the reader, the JSON Schema and the reference page follow. */
public final class CaseYamlFormat {
    /** The file's name. */
    public static final String FILE = "case.yaml";

    /**
     * Name of its JSON Schema, by which editors complete and check it. The program's copy lies beside the template's {@value #FILE}, whose first
     * line names it.
     */
    public static final String SCHEMA_FILE = "case.schema.json";

    /** The number of the format that this program reads and writes. */
    public static final int FORMAT = 1;

    static final int DEFAULT_DRAWS = 10_000;
    static final long DEFAULT_SEED = 1;

    /** A ledger is kept for each day of each draw, and the record of small tankers is no longer. */
    static final int MOST_YEARS = 30;

    private static final int MOST_DRAWS = 1_000_000;
    private static final double MOST_BARRELS = 1e12;
    private static final double TINY = 1e-9;

    static final Mapping PERIOD =
            Mapping.of(required("from", new Day(), "first day"), required("to", new Day(), "last day, included"));

    static final Mapping OFFSETS = Mapping.of(
            required("east", new Offset(), "the most easterly offset in use; its days begin first"),
            required("west", new Offset(), "the most westerly offset in use"));

    static final Mapping FLOW = Mapping.of(
            required("id", new ShortName(), "short name used in the tables"),
            required("title", new Text(), "for headings"),
            required("commodity", new Text(), "what is carried"),
            required(
                    "watch",
                    new ShortName(),
                    "the place of places.geojson where calls are counted; calls within it count"),
            optional(
                    "subject",
                    new Text(),
                    "who calls, in words that fit after \"Between … and …\": North Korean tankers"),
            optional("receiver", new Text(), "who receives it"),
            optional(
                    "bans_by",
                    new ListOf(new Choice(Words.AUTHORITY)),
                    "authorities besides the United Nations whose port-entry bans bind the State of the watched place"),
            optional(
                    "measured",
                    new Truth(),
                    "whether volumes are estimated; false puts it on the time line only (default true)"));

    static final Mapping IN_FORCE = Mapping.of(
            required("from", new Day(), "first day on which the rule binds"),
            optional("to", new Day(), "last day; leave out while it stands"));

    static final Mapping RULE = Mapping.of(
            required("id", new ShortName(), "short name"),
            required("title", new Text(), "what people call it"),
            required("commodity", new Text(), "what it limits"),
            required("barrels_per_year", new Numeric(TINY, MOST_BARRELS), "the limit in a calendar year, barrels"),
            required(
                    "committee_barrels_per_tonne",
                    new Numeric(TINY, 100),
                    "barrels in a tonne where neither barrels nor the product were reported"),
            optional(
                    "report_every_days",
                    new Whole(1, 3660),
                    "days within which a delivery must be reported (default 30)"),
            optional(
                    "notice_shares",
                    new ListOf(new Numeric(0, 1)),
                    "shares of the limit at which notice is given, ascending"),
            required("in_force", IN_FORCE, "from when until when it binds"),
            optional("source", new ShortName(), "id of a source below"),
            optional("certainty", new Choice(Words.CERTAINTY), "how sure the statement is (default confirmed)"),
            optional("note", new Text(), "what a reader should know"));

    static final Mapping PRODUCT = Mapping.of(
            required("name", new Text(), "the trade's name"),
            required("weight", new Numeric(TINY, 1e6), "relative share expected at the terminal, above zero"),
            required("barrels_per_tonne", new Chances(), "physical barrels in a tonne"),
            required("committee_barrels_per_tonne", new Numeric(TINY, 100), "the sanctions committee's factor for it"));

    static final Mapping SCENARIO = Mapping.of(
            required("id", new ShortName(), "short name"),
            required("title", new Text(), "what is supposed"),
            required("assumptions", new YamlShape.Changes(), "the quantities that differ, at least one"));

    static final Mapping SOURCE = Mapping.of(
            required("id", new ShortName(), "short name that statements cite"),
            required("title", new Text(), "what it is called"),
            optional("author", new Text(), "person or body that published it"),
            optional("published", new Text(), "when, as the publication gives it"),
            optional("reference", new Text(), "address, article number or other way to find it again"),
            optional("note", new Text(), "what a reader should know of how it was read"),
            optional("sha256", new Text(), "digest of the bytes kept under raw/, in hexadecimal"),
            optional("origin", new Text(), "where those bytes were retrieved from"),
            optional("retrieved", new Text(), "when they were retrieved"),
            optional("licence", new Text(), "terms under which they may be kept and shown"));

    static final Mapping ASSUMPTION = Mapping.of(
            required("value", new Chances(), "what is assumed"),
            required("reason", new Text(), "why"),
            optional("source", new ShortName(), "id of a source below"));

    static final Mapping CLEAR_BY_MONTH = Mapping.of(
            required("values", new ListOf(new Numeric(0.01, 0.99)), "twelve shares, January to December"),
            required("reason", new Text(), "where they come from"),
            optional("source", new ShortName(), "id of a source below"));

    static final Mapping ROOT = Mapping.of(
            required("plimsoll", new Whole(FORMAT, FORMAT), "number of the case format; this program reads " + FORMAT),
            required("id", new ShortName(), "short name of the case: that of its folder"),
            required("title", new Text(), "headline of the dossier"),
            required("question", new Text(), "the question in a sentence or two"),
            required("period", PERIOD, "the days that the case is about; at most " + MOST_YEARS + " years"),
            required(
                    "as_of",
                    new Day(),
                    "the day whose knowledge the dossier shows; stands for today, because a build reads no clock"),
            optional(
                    "times_without_offset",
                    OFFSETS,
                    "offsets between which a time without one may lie (default both Z)"),
            optional(
                    "seed",
                    new Whole(Long.MIN_VALUE, Long.MAX_VALUE),
                    "seed of all draws (default " + DEFAULT_SEED + ")"),
            optional(
                    "draws",
                    new Whole(Settings.LEAST_DRAWS, MOST_DRAWS),
                    "how many draws to make (default " + DEFAULT_DRAWS + ")"),
            required(
                    "flows", new ListOf(FLOW), "the traffics that the case follows; the first is that of the headline"),
            optional("looks_complete", new Truth(), "whether looks.csv lists every look there was (default false)"),
            optional(
                    "clear_by_month",
                    CLEAR_BY_MONTH,
                    "share of the looks at the watched place that no cloud hides, by month: where looks.csv does not list every look, the calls that nobody saw are drawn by it instead of by the assumption visible_share"),
            optional(
                    "rules",
                    new ListOf(RULE),
                    "the limits to hold the sums against; the first is that of the headline. Needed where a flow is measured"),
            optional(
                    "products",
                    new ListOf(PRODUCT),
                    "what the terminal may have loaded. Needed where a flow is measured"),
            optional(
                    "laden_shares",
                    new ListOf(new Numeric(TINY, 1)),
                    "shares of full capacity that the method table tries (default 0.33, 0.5, 0.6, 0.9)"),
            required(
                    "assumptions",
                    new YamlShape.Assuming(),
                    "what is assumed: a published base set, and what differs from it"),
            optional("scenarios", new ListOf(SCENARIO), "the case under other assumptions"),
            optional("sources", new ListOf(SOURCE), "the publications and data that statements cite"));

    private CaseYamlFormat() {}
}
