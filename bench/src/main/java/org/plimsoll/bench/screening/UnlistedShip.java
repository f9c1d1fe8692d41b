package org.plimsoll.bench.screening;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.plimsoll.core.sanction.ListEntry;
import org.plimsoll.core.sanction.Particular;
import org.plimsoll.core.vessel.ImoNumber;

/**
 * A ship of a register or of AIS that no list names.
 *
 * @param name as written there
 * @param imo seven digits, or empty
 */
public record UnlistedShip(String name, String imo) {

    /**
     * The ships, and how many were set aside because they bear the very name or number of a listed one.
     *
     * @param ships ascending by name
     * @param homonyms set aside for the name
     * @param listed set aside for the number
     */
    public record Found(List<UnlistedShip> ships, int homonyms, int listed) {}

    /** Reads them from the test data: the US fleet and a day of MarineCadastre. */
    public static Found read(Path data, RealLists lists) throws IOException {
        var names = new TreeSet<String>();
        var imos = new TreeSet<String>();
        for (ListEntry ship : lists.ships().values()) {
            ship.names().forEach(n -> names.add(Questions.folded(n.text())));
            ship.all(Particular.IMO).forEach(imos::add);
        }
        Map<String, String> all = new TreeMap<>();
        read(data.resolve("registry/marad_us_flag_fleet_2023-04-10.csv"), "Vessel Name", "IMO NUMBER", all);
        read(data.resolve("ais/csv/marinecadastre_20220103_99999.csv.gz"), "VesselName", "IMO", all);
        List<UnlistedShip> ships = new ArrayList<>();
        int homonyms = 0;
        int listed = 0;
        for (Map.Entry<String, String> ship : all.entrySet()) {
            if (imos.contains(ship.getValue())) {
                listed++;
            } else if (names.contains(Questions.folded(ship.getKey()))) {
                homonyms++;
            } else {
                ships.add(new UnlistedShip(ship.getKey(), ship.getValue()));
            }
        }
        return new Found(List.copyOf(ships), homonyms, listed);
    }

    private static void read(Path file, String nameColumn, String imoColumn, Map<String, String> all)
            throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                Reader reader = new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes, StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(reader)) {
            for (NamedCsvRecord row : rows) {
                String name = row.getField(nameColumn).strip();
                String imo = ImoNumber.parse(row.getField(imoColumn))
                        .map(ImoNumber::digits)
                        .orElse("");
                if (name.chars().filter(Character::isLetter).count() >= 3) {
                    all.merge(name, imo, (a, b) -> a.isEmpty() ? b : a);
                }
            }
        }
    }
}
