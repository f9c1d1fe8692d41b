package org.plimsoll.formats.draft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.formats.csv.CsvRecord;
import org.plimsoll.formats.csv.CsvRecords;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.geojson.GeoJsonReader;
import org.plimsoll.formats.kml.KmlReader;
import org.plimsoll.formats.spreadsheet.Sheet;
import org.plimsoll.formats.spreadsheet.SheetCell;
import org.plimsoll.formats.spreadsheet.SheetRow;
import org.plimsoll.formats.spreadsheet.WorkbookReader;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.Parsed;

/**
 * One file that an investigator handed in, told by its content and not by its name.
 *
 * @param tables its tables, if it holds any
 * @param hidden names of sheets that people who open it do not see
 * @param features what it shows on the map, if it is one
 * @param isMap whether it is a map
 */
record HandedIn(List<TableInput> tables, List<String> hidden, List<Feature> features, boolean isMap) {
    private static final int HEAD = 4096;

    HandedIn {
        tables = List.copyOf(tables);
        hidden = List.copyOf(hidden);
        features = List.copyOf(features);
    }

    /** Reads a file. */
    static Parsed<HandedIn> read(InputFile file) throws IOException {
        byte[] bytes;
        try (var in = file.open()) {
            bytes = in.readNBytes(HEAD);
        }
        String head = new String(bytes, ISO_8859_1);
        if (head.startsWith("%PDF") || head.startsWith("{\\rtf") || head.startsWith("<!DOCTYPE html")) {
            return Parsed.failed(
                    List.of(),
                    Issue.fatal(
                            "not-a-table",
                            Locus.inFile(file.name()),
                            "The file is neither a table nor a map",
                            "Hand in a table (.xlsx or .csv) or a map of places (.kml, .kmz or .geojson)"));
        }
        if (head.startsWith("PK") || head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return isKmz(file) ? map(KmlReader.read(file)) : workbook(file);
        }
        String text = head.replace("\u00ef\u00bb\u00bf", "").stripLeading();
        if (text.startsWith("<")) {
            return map(KmlReader.read(file));
        }
        return text.startsWith("{") ? map(GeoJsonReader.read(file)) : csv(file);
    }

    /** A packed map names its document in the list of contents at the end of the archive; a workbook names its sheets. */
    private static boolean isKmz(InputFile file) throws IOException {
        byte[] bytes;
        try (var in = file.open()) {
            bytes = in.readAllBytes();
        }
        String text = new String(bytes, ISO_8859_1);
        return !text.contains("xl/workbook") && text.toLowerCase(Locale.ROOT).contains(".kml");
    }

    private static Parsed<HandedIn> map(Parsed<List<Feature>> features) {
        List<Feature> read = features.value();
        return new Parsed<>(read == null ? null : new HandedIn(List.of(), List.of(), read, true), features.issues());
    }

    private static Parsed<HandedIn> workbook(InputFile file) throws IOException {
        Parsed<List<Sheet>> sheets = WorkbookReader.read(file);
        if (sheets.value() == null) {
            return new Parsed<>(null, sheets.issues());
        }
        List<TableInput> tables = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : sheets.value()) {
            if (sheet.hidden() && !sheet.rows().isEmpty()) {
                hidden.add(sheet.name());
            }
            tables.add(new TableInput(file.name(), sheet.name(), sheet.rows(), Set.of()));
        }
        return new Parsed<>(new HandedIn(tables, hidden, List.of(), false), sheets.issues());
    }

    private static Parsed<HandedIn> csv(InputFile file) throws IOException {
        Parsed<List<CsvRecord>> records = CsvRecords.read(file);
        if (records.value() == null) {
            return new Parsed<>(null, records.issues());
        }
        List<SheetRow> rows = records.value().stream()
                .map(r -> new SheetRow(
                        r.line(), r.fields().stream().map(HandedIn::cell).toList()))
                .toList();
        Set<Integer> broken = records.value().stream()
                .filter(CsvRecord::broken)
                .map(CsvRecord::line)
                .collect(Collectors.toSet());
        return new Parsed<>(
                new HandedIn(List.of(new TableInput(file.name(), "", rows, broken)), List.of(), List.of(), false),
                records.issues());
    }

    private static SheetCell cell(String text) {
        return text.isEmpty() ? SheetCell.EMPTY : new SheetCell(SheetCell.Kind.TEXT, text);
    }
}
