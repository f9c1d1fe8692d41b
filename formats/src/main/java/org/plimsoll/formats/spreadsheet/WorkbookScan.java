package org.plimsoll.formats.spreadsheet;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.xml.GuardedXml;
import org.plimsoll.formats.zip.Archive;

/**
 * Looks through every part of a workbook before the library may. A cell that claims to stand in column 300 million would make the library
 * allocate as many cells. Parts are looked at whatever their name is, because a workbook says itself which part is a sheet.
 */
final class WorkbookScan {
    /** XFD, the last column that spreadsheets have. */
    private static final int MAX_COLUMNS = 16_384;

    private final String file;
    private final WorkbookLimits limits;
    private long rows;
    private long cells;
    private long sharedTexts;
    private long highestReference = -1;

    WorkbookScan(String file, WorkbookLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Optional<Issue> refusal(Archive archive) {
        boolean workbook = false;
        for (Map.Entry<String, byte[]> part : archive.entries().entrySet()) {
            String name = part.getKey().toLowerCase(Locale.ROOT);
            boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
            workbook |= name.startsWith("xl/") && xml;
            try {
                String reason = scan(GuardedXml.open(part.getValue()));
                if (reason != null) {
                    return Optional.of(
                            issue(part.getKey(), reason, "It may be an attack; ask its source, and save a clean copy"));
                }
            } catch (XMLStreamException e) {
                if (xml) {
                    return Optional.of(issue(
                            part.getKey(),
                            "The part is not well-formed: " + GuardedXml.complaint(e),
                            "Open it in a spreadsheet program and save it again"));
                }
            }
        }
        if (highestReference >= sharedTexts) {
            // The library would show such cells as empty.
            return Optional.of(issue(
                    "",
                    "Cells refer to texts that are missing from the file",
                    "The file is damaged; open it in a spreadsheet program, which may mend it, and save it again"));
        }
        return workbook
                ? Optional.empty()
                : Optional.of(issue(
                        "",
                        "The archive is no .xlsx workbook",
                        "Open it in a spreadsheet program and save it as .xlsx"));
    }

    /** Why the part must not be read; null if it may. */
    private @Nullable String scan(XMLStreamReader reader) throws XMLStreamException {
        long inRow = 0;
        boolean refers = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> {
                    return "The part has a document type";
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    String element = reader.getLocalName();
                    if (element.equals("row") && ++rows > limits.maxRows()) {
                        return "The workbook has more than " + limits.maxRows() + " rows";
                    } else if (element.equals("row")) {
                        inRow = 0;
                    } else if (element.equals("si")) {
                        sharedTexts++;
                    } else if (element.equals("v") && refers) {
                        highestReference = Math.max(highestReference, reference(reader.getElementText()));
                    } else if (element.equals("c")) {
                        refers = "s".equals(reader.getAttributeValue(null, "t"));
                        int column = column(reader.getAttributeValue(null, "r"), inRow);
                        if (column < 0 || column >= MAX_COLUMNS) {
                            return "A cell stands in a column that no spreadsheet has";
                        }
                        cells += Math.max(1, column + 1 - inRow);
                        inRow = Math.max(inRow, column + 1L);
                        if (cells > limits.maxCells()) {
                            return "The workbook has more than " + limits.maxCells() + " cells";
                        }
                    }
                }
                default -> {
                    // text is under the archive's limit
                }
            }
        }
        return null;
    }

    /** The column of a reference such as AB12, from 0; the next one where there is no reference; -1 where it makes no sense. */
    private static int column(@Nullable String reference, long next) {
        if (reference == null) {
            return (int) Math.min(next, MAX_COLUMNS);
        }
        int column = 0;
        int letters = 0;
        for (; letters < reference.length() && Character.isLetter(reference.charAt(letters)); letters++) {
            char c = Character.toUpperCase(reference.charAt(letters));
            if (c < 'A' || c > 'Z' || column > MAX_COLUMNS) {
                return -1;
            }
            column = column * 26 + c - 'A' + 1;
        }
        return letters == 0 ? -1 : column - 1;
    }

    /** The index of a text in the workbook's list of texts; -1 where the cell is empty, beyond any list where it is no index. */
    private static long reference(String text) {
        String index = text.strip();
        if (index.isEmpty()) {
            return -1;
        }
        return index.length() <= 9 && index.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.parseLong(index)
                : Long.MAX_VALUE;
    }

    private Issue issue(String part, String problem, String remedy) {
        return Issue.fatal("bad-workbook", Locus.inFile(part.isEmpty() ? file : file + "!" + part), problem, remedy);
    }
}
