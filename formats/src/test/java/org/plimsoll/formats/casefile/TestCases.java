package org.plimsoll.formats.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Cases to test on: the founding case as it stands in the repository, and a small one made here. */
final class TestCases {
    static final Path CASES = Path.of("..", "cases");
    static final Path FOUNDING = CASES.resolve("vostochny-2024");

    private TestCases() {}

    static Map<String, byte[]> founding() {
        return folder(FOUNDING);
    }

    /** The files of a case folder that the reader knows. */
    static Map<String, byte[]> folder(Path folder) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : CaseReader.fileNames()) {
            Path path = folder.resolve(name);
            if (Files.exists(path)) {
                try {
                    files.put(name, Files.readAllBytes(path));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return files;
    }

    /** A case with one flow, one pier, one hull and two sightings. */
    static Map<String, String> small() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("case.yaml", """
                plimsoll: 1
                id: small
                title: A small case
                question: How many calls?
                period: {from: 2024-03-01, to: 2024-10-31}
                as_of: 2024-11-22
                flows:
                  - {id: oil, title: Oil, commodity: oil, watch: pier, subject: tankers, receiver: North Korea}
                rules:
                  - {id: cap, title: The cap, commodity: oil, barrels_per_year: 500000, committee_barrels_per_tonne: 8.33,
                     in_force: {from: 2018-01-01}, source: bbc}
                products:
                  - {name: gasoil, weight: 1, barrels_per_tonne: {uniform: [7.23, 7.5]}, committee_barrels_per_tonne: 7.5}
                assumptions: {base: small-tankers-1}
                sources:
                  - {id: bbc, title: An article, author: BBC}
                """);
        files.put("places.geojson", """
                {"type": "FeatureCollection", "features": [
                {"type": "Feature", "properties": {"id": "pier", "name": "The pier", "kind": "berth", "assumed": true},
                 "geometry": {"type": "Point", "coordinates": [133.08, 42.74]}}
                ]}
                """);
        files.put("vessels.csv", "hull,attribute,value,source\npaek-ma,name,Paek Ma,bbc\npaek-ma,imo,9066978,bbc\n");
        files.put("sightings.csv", """
                id,hull,name,event,date_from,place,load,source
                s1,paek-ma,Paek Ma,arrival,2024-03-07,pier,ballast,bbc
                s2,,a tanker,departure,2024-03-09,pier,laden,bbc
                """);
        return files;
    }

    static CaseReading read(Map<String, String> files) {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return CaseReader.read(CaseFolder.of(bytes));
    }

    /** The small case with one file replaced. */
    static CaseReading readWith(String file, String text) {
        Map<String, String> files = small();
        files.put(file, text);
        return read(files);
    }
}
