package org.plimsoll.formats.lists;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Measure;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;

/**
 * The words that the United States Treasury uses in all formats of its lists, and what they mean here.
 *
 * <p>Source: reference values of the enhanced XML of 2025-01-10, and of the advanced XML as its readers in public repositories name them.
 *
 * <p>Limitations: tonnage without a further word is taken as deadweight, as the columns of the classic list have it. A person who leads or
 * holds another party is only linked to it, because ties run from the party led to its leader.
 */
final class OfacWords {
    private static final String LINKED_TO = "Linked To:";

    /** Programmes of lists that do not freeze property. */
    private static final Set<String> WITHOUT_FREEZE =
            Set.of("NS-PLC", "561-RELATED", "561LIST", "CAPTA", "CMIC-EO13959");

    private static final Map<String, Particular> FEATURES = Map.ofEntries(
            Map.entry("vessel call sign", Particular.CALL_SIGN),
            Map.entry("other vessel call sign", Particular.CALL_SIGN),
            Map.entry("call sign", Particular.CALL_SIGN),
            Map.entry("vessel flag", Particular.FLAG),
            Map.entry("other vessel flag", Particular.FLAG),
            Map.entry("former vessel flag", Particular.FORMER_FLAG),
            Map.entry("vessel type", Particular.VESSEL_TYPE),
            Map.entry("other vessel type", Particular.VESSEL_TYPE),
            Map.entry("vessel tonnage", Particular.DWT_T),
            Map.entry("vessel deadweight tonnage", Particular.DWT_T),
            Map.entry("vessel gross registered tonnage", Particular.GROSS_TONNAGE),
            Map.entry("vessel gross tonnage", Particular.GROSS_TONNAGE),
            Map.entry("vessel year of build", Particular.YEAR_BUILT),
            Map.entry("vessel length", Particular.LENGTH_M),
            Map.entry("mmsi", Particular.MMSI),
            Map.entry("maritime mobile service identity", Particular.MMSI),
            Map.entry("vessel registration identification", Particular.IMO),
            Map.entry("imo number", Particular.IMO),
            Map.entry("identification number imo", Particular.COMPANY_IMO),
            Map.entry("dob", Particular.BIRTH_DATE),
            Map.entry("nationality", Particular.COUNTRY),
            Map.entry("citizen", Particular.COUNTRY),
            Map.entry("birthdate", Particular.BIRTH_DATE),
            Map.entry("organization established date", Particular.BIRTH_DATE),
            Map.entry("nationality country", Particular.COUNTRY),
            Map.entry("citizenship country", Particular.COUNTRY),
            Map.entry("nationality of registration", Particular.COUNTRY));

    private static final List<String> OTHER_NUMBERS = List.of("No.", "#", "Number", "Passport", "SWIFT", "BIK", "ID");

    private OfacWords() {}

    /** Individual, Entity, Vessel or Aircraft. */
    static SubjectKind kind(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "individual" -> SubjectKind.PERSON;
            case "entity" -> SubjectKind.ORGANISATION;
            case "vessel" -> SubjectKind.VESSEL;
            case "aircraft" -> SubjectKind.AIRCRAFT;
            default -> SubjectKind.OTHER;
        };
    }

    /** What kind of name a type of alias is; {@code now known as} is one more alias. */
    static ListedName.Kind name(String aliasType, boolean primary, boolean weak) {
        if (primary) {
            return ListedName.Kind.PRIMARY;
        }
        if (weak) {
            return ListedName.Kind.WEAK;
        }
        return aliasType.strip().toLowerCase(Locale.ROOT).startsWith("f")
                ? ListedName.Kind.FORMER
                : ListedName.Kind.ALIAS;
    }

    /** The name of a person as these lists write it. */
    static String name(String last, String first) {
        return first.isEmpty() ? last : last.isEmpty() ? first : last + ", " + first;
    }

    /** A value with a label, whether the format has it as a feature or among the documents. */
    static void labelled(EntryBuilder entry, String label, String value) {
        String key = key(label);
        Particular particular = FEATURES.get(key);
        if (key.equals("vessel owner")) {
            entry.tie(Relation.OWNED_BY, value);
        } else if (particular == Particular.IMO) {
            registered(entry, label, value);
        } else if (particular != null) {
            entry.fact(particular, value);
        } else if (OTHER_NUMBERS.stream().anyMatch(label::contains)) {
            document(entry, label, value);
        } else {
            entry.remark(unmarked(label), value);
        }
    }

    /** A number of a document or register. */
    static void document(EntryBuilder entry, String type, String number) {
        Particular particular = FEATURES.get(key(type));
        if (particular == Particular.IMO) {
            registered(entry, type, number);
        } else if (particular == Particular.MMSI) {
            entry.mmsi(number);
        } else if (imo(number)) {
            registered(entry, type, number);
        } else {
            entry.otherNumber(unmarked(type), number);
        }
    }

    /** A company's number with the IMO has the same letters before it as a ship's. */
    private static void registered(EntryBuilder entry, String type, String number) {
        boolean other =
                !imo(number) && !number.strip().matches("\\d{7}") && !ListedText.placeholder(ListedText.clean(number));
        if (other) {
            entry.otherNumber(unmarked(type), number);
        } else if (entry.kind() == SubjectKind.VESSEL) {
            entry.imo(number);
        } else {
            entry.companyImo(number);
        }
    }

    private static boolean imo(String number) {
        return number.strip().regionMatches(true, 0, "IMO", 0, 3);
    }

    /** What a type of sanction orders. */
    static Measure measure(String type) {
        String t = type.toLowerCase(Locale.ROOT);
        return t.equals("block") || t.contains("full blocking") ? Measure.ASSET_FREEZE : Measure.TRADE_RESTRICTION;
    }

    /** What the classic formats, which do not say, order by an entry's programmes. */
    static Set<Measure> measuresOf(List<String> programmes) {
        boolean none = !programmes.isEmpty()
                && programmes.stream().allMatch(p -> WITHOUT_FREEZE.contains(p.toUpperCase(Locale.ROOT)));
        return EnumSet.of(none ? Measure.TRADE_RESTRICTION : Measure.ASSET_FREEZE);
    }

    /** How the subject stands to the other party; what cannot be told so stands in the remarks in the list's own words. */
    static void tie(EntryBuilder entry, String type, String party, String partyRef) {
        Relation relation = switch (key(type)) {
            case "owned or controlled by" -> Relation.OWNED_BY;
            case "operated by" -> Relation.OPERATED_BY;
            case "managed by" -> Relation.MANAGED_BY;
            default -> Relation.LINKED_TO;
        };
        entry.tie(relation, party, partyRef);
        if (relation == Relation.LINKED_TO) {
            entry.remark(type, party);
        }
    }

    /** Parties named in remarks: {@code (Linked To: A; Linked To: B)}; brackets within a name stay with it. */
    static void linked(EntryBuilder entry, String remarks) {
        int at = remarks.indexOf(LINKED_TO);
        while (at >= 0) {
            int begin = at + LINKED_TO.length();
            int end = begin;
            for (int open = 0; end < remarks.length(); end++) {
                char c = remarks.charAt(end);
                open += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (open < 0 || (c == ';' && open == 0)) {
                    break;
                }
            }
            entry.tie(Relation.LINKED_TO, remarks.substring(begin, end).strip());
            at = remarks.indexOf(LINKED_TO, end);
        }
    }

    private static String key(String label) {
        return unmarked(label).toLowerCase(Locale.ROOT);
    }

    private static String unmarked(String label) {
        String text = label.strip();
        while (text.endsWith(":") || text.endsWith("-")) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }
}
