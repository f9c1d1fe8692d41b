package org.plimsoll.core.network;

import java.text.Normalizer;
import java.util.Optional;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * A ship, company or person of a network.
 *
 * @param id short name, never blank; the same party has the same id in all links
 * @param name as people know it, never blank
 * @param kind what kind of party
 * @param imo the hull's number; only a vessel has one
 */
public record Party(String id, String name, SubjectKind kind, Optional<ImoNumber> imo) {

    public Party {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a party needs an id and a name");
        }
        if (imo.isPresent() && kind != SubjectKind.VESSEL) {
            throw new IllegalArgumentException("the number of a hull on a party that is none: " + id);
        }
    }

    /**
     * The id of a party of which no more than the name is known: its letters and digits in lower case, hyphens between words. Two spellings of
     * one name that differ in more than case, marks and spacing are two parties.
     */
    public static String idOf(String name) {
        var id = new StringBuilder();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                id.appendCodePoint(Character.toLowerCase(c));
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !id.isEmpty()
                    && id.charAt(id.length() - 1) != '-') {
                id.append('-');
            }
        }
        int end = id.length();
        while (end > 0 && id.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : Normalizer.normalize(id.substring(0, end), Normalizer.Form.NFC);
    }

    /** The subject of an entry of a list. */
    public static Party of(String id, ListEntry entry) {
        Optional<ImoNumber> imo =
                entry.kind() == SubjectKind.VESSEL ? entry.imos().stream().findFirst() : Optional.empty();
        return new Party(id, entry.name(), entry.kind(), imo);
    }

    /** A party without a hull's number. */
    public static Party of(String id, String name, SubjectKind kind) {
        return new Party(id, name, kind, Optional.empty());
    }

    /** A ship. */
    public static Party ship(String id, String name, ImoNumber imo) {
        return new Party(id, name, SubjectKind.VESSEL, Optional.of(imo));
    }
}
