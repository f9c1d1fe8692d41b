package org.plimsoll.app.render.results;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.plimsoll.core.casefile.CaseFile;
import org.plimsoll.core.dossier.Findings;
import org.plimsoll.formats.table.Column;
import org.plimsoll.formats.table.Layer;
import org.plimsoll.formats.table.Table;

/**
 * The layers of the map, in a fixed order. What has no place on it (a sighting whose source names neither a position nor a place of the case)
 * stands in the tables only. Each is made when it is asked for.
 */
public final class ResultLayers {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final List<Entry> entries;

    /**
     * One layer that can be made.
     *
     * @param name of the layer
     * @param title for people
     * @param columns what it holds beside the geometry
     * @param mostFeatures it has no more than this
     * @param make makes it, anew each time
     */
    public record Entry(String name, String title, List<Column> columns, int mostFeatures, Supplier<Layer> make) {
        public Entry {
            columns = List.copyOf(columns);
        }

        /** Makes the layer. */
        public Layer layer() {
            return make.get();
        }

        /** The layer with its columns and nothing in it. */
        Layer empty() {
            return new Layer(new Table(name, title, columns, List.of()), List.of());
        }
    }

    private ResultLayers(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The layers of findings. */
    public static ResultLayers of(Findings findings) {
        CaseFile caseFile = findings.caseFile();
        var index = new CaseIndex(findings);
        var path = new PresumedPath(index);
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                LayerSheets.places(caseFile.mainFlow().watch(), index),
                caseFile.reference().places().all(),
                place -> place.shape());
        add(
                entries,
                LayerSheets.observations(index),
                caseFile.observations().sightings(),
                sighting -> point(index.at(sighting)));
        add(
                entries,
                LayerSheets.calls(index),
                findings.traffic().calls(),
                finding -> point(index.at(Optional.of(finding.call().place()))));
        add(
                entries,
                LayerSheets.voyages(index),
                VoyageSheets.numbered(findings.traffic().voyages()),
                numbered -> path.of(numbered.voyage()));
        return new ResultLayers(entries);
    }

    private static <T> void add(
            List<Entry> entries, Sheet<T> sheet, Collection<? extends T> rows, Sheet.Cell<T, Geometry> shape) {
        entries.add(
                new Entry(sheet.name(), sheet.title(), sheet.columns(), rows.size(), () -> sheet.layer(rows, shape)));
    }

    private static @Nullable Geometry point(Optional<Coordinate> at) {
        return at.map(GEOMETRY::createPoint).orElse(null);
    }

    /** The layers in the order in which they are drawn. */
    public List<Entry> entries() {
        return entries;
    }

    /** Whether there is a layer of that name. */
    boolean has(String name) {
        return entries.stream().anyMatch(e -> e.name().equals(name));
    }

    /** All of them, made. */
    public List<Layer> layers() {
        return entries.stream().map(Entry::layer).toList();
    }
}
