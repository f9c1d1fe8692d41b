package org.plimsoll.formats.lists;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plimsoll.core.sanction.ListedName;
import org.plimsoll.core.sanction.Relation;
import org.plimsoll.core.sanction.SubjectKind;
import org.plimsoll.core.vessel.ImoNumber;
import org.plimsoll.formats.text.DecodedText;

/**
 * What the United States' classic lists say in running remarks: parts between semicolons, each of which begins with what it is.
 *
 * <p>Source: the remarks of the SDN lists of October 2018 and January 2023; a part that begins with nothing known stays a remark.
 */
final class OfacRemarks {
    private static final Pattern NAME = Pattern.compile("(?i)(?:alt\\. )?([afn])\\.k\\.a\\.,? ['\"]?(.+?)['\"]?");
    private static final Pattern LINKED = Pattern.compile("(?i)\\(?Linked To: (.+?)\\)?");
    private static final Pattern REGISTRATION =
            Pattern.compile("(?i)(?:alt\\. )?Vessel Registration Identification (.+)");
    private static final Pattern IMO = Pattern.compile("(?i)IMO\\s+(.*)");
    private static final Pattern COUNTRY_NOTE = Pattern.compile("\\s*\\([^)]*\\)$");
    private static final Pattern LABELLED = Pattern.compile(
            "(?:alt\\. )?(Former Vessel Flag|Other Vessel Flag|Vessel Flag|Other Vessel Call Sign|Vessel Call Sign"
                    + "|Other Vessel Type|Vessel Type|Vessel Year of Build|MMSI|DOB|nationality|citizen"
                    + "|Identification Number IMO) (.+)",
            Pattern.CASE_INSENSITIVE);

    private OfacRemarks() {}

    /** Takes the remarks of an entry apart. */
    static void read(String remarks, EntryBuilder entry) {
        String text = remarks.strip();
        for (String part : text.split(";")) {
            String clean = part.strip();
            if (clean.endsWith(".") && !clean.toLowerCase(Locale.ROOT).endsWith("co.")) {
                clean = clean.substring(0, clean.length() - 1);
            }
            if (!clean.isEmpty()) {
                part(clean, entry);
            }
        }
    }

    private static void part(String part, EntryBuilder entry) {
        Matcher name = NAME.matcher(part);
        Matcher linked = LINKED.matcher(part);
        Matcher registration = REGISTRATION.matcher(part);
        Matcher labelled = LABELLED.matcher(part);
        if (name.matches()) {
            boolean former = name.group(1).equalsIgnoreCase("f");
            entry.name(name.group(2), former ? ListedName.Kind.FORMER : ListedName.Kind.ALIAS);
        } else if (linked.matches()) {
            entry.tie(Relation.LINKED_TO, linked.group(1));
        } else if (registration.matches()) {
            registration(registration.group(1), entry);
        } else if (labelled.matches()) {
            labelled(labelled.group(1), labelled.group(2), entry);
        } else {
            entry.remark(part);
        }
    }

    /** Numbers of ships stand here with or without the letters IMO, and numbers of other registers too. */
    static void registration(String text, EntryBuilder entry) {
        Matcher imo = IMO.matcher(text);
        String bare = COUNTRY_NOTE.matcher(text.strip()).replaceFirst("");
        if (imo.matches() && entry.kind() == SubjectKind.ORGANISATION) {
            // The label is that of ships, but what stands under it for a firm is its own number with the IMO.
            entry.companyImo(COUNTRY_NOTE.matcher(imo.group(1)).replaceFirst(""));
        } else if (imo.matches()) {
            entry.imo(COUNTRY_NOTE.matcher(imo.group(1)).replaceFirst(""));
        } else if (bare.length() == 7 && ImoNumber.parse(bare).isPresent()) {
            entry.doubt(
                    "imo-not-named",
                    "imo",
                    DecodedText.quoted(text) + " is taken for an IMO number, which the list does not call it",
                    "Its digits check as those of an IMO number; compare with a ship register");
            entry.imo(bare);
        } else {
            entry.otherNumber("Vessel Registration Identification", text);
        }
    }

    /** A value with its label; that a ship has no flag any more is said and is no flag. */
    static void labelled(String label, String value, EntryBuilder entry) {
        if (value.equalsIgnoreCase("None Identified")) {
            entry.remark(label.toLowerCase(Locale.ROOT), "none identified");
        } else {
            OfacWords.labelled(entry, label, value);
        }
    }
}
