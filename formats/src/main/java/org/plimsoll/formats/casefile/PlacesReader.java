package org.plimsoll.formats.casefile;

import static org.plimsoll.formats.text.DecodedText.quoted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plimsoll.core.evidence.Issue;
import org.plimsoll.core.evidence.Locus;
import org.plimsoll.core.place.Gazetteer;
import org.plimsoll.core.place.Place;
import org.plimsoll.formats.feature.Feature;
import org.plimsoll.formats.geojson.GeoJsonReader;
import org.plimsoll.formats.text.Closest;
import org.plimsoll.formats.text.InputFile;
import org.plimsoll.formats.text.IssueTally;
import org.plimsoll.formats.text.Parsed;

/** {@code places.geojson}: where ships call, wait and meet. */
final class PlacesReader {
    static final TableFormat FORMAT = new TableFormat(
            "places.geojson",
            "Where ships call, wait and meet: a GeoJSON FeatureCollection, one feature a place, with these properties.",
            List.of(
                    ColumnFormat.required("id", "id", "unique among the places"),
                    ColumnFormat.optional("name", "text", "what the field calls it; missing means the id"),
                    ColumnFormat.required("kind", Words.PLACE_KIND, "what sort of place it is"),
                    ColumnFormat.optional(
                            "parent", "id", "the place that holds it: a berth in a terminal, a terminal in a port"),
                    ColumnFormat.optional("state", "text", "State in whose territory it lies"),
                    ColumnFormat.optional(
                            "assumed", "true or false", "whether the shape is an assumption of the case's author"),
                    ColumnFormat.optional("source", "id", "the source of case.yaml that the shape comes from"),
                    ColumnFormat.optional("note", "text", "what a reader should know of the shape")));

    private static final int ISSUES_PER_CODE = 100;

    private final CaseInputs inputs;
    private final Set<String> sources;
    private final IssueTally issues = new IssueTally(FORMAT.file(), ISSUES_PER_CODE);
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final Map<String, Locus> lociOfPlaces = new HashMap<>();

    PlacesReader(CaseInputs inputs, Set<String> sources) {
        this.inputs = inputs;
        this.sources = sources;
    }

    Gazetteer read() {
        Optional<InputFile> file = inputs.find(FORMAT.file());
        if (file.isEmpty()) {
            if (inputs.issues().stream().noneMatch(i -> i.at().file().equals(FORMAT.file()))) {
                inputs.add(Issue.fatal(
                        "missing-file",
                        Locus.inFile(FORMAT.file()),
                        "The case has no readable " + FORMAT.file(),
                        "Draw the watched place, for example in QGIS or on geojson.io, and save it under this name"));
            }
            return new Gazetteer(List.of());
        }
        List<Place> places = new ArrayList<>();
        try {
            Parsed<List<Feature>> features = GeoJsonReader.read(file.get());
            features.issues().forEach(inputs::add);
            if (features.value() != null) {
                features.value().forEach(feature -> place(feature).ifPresent(places::add));
            }
        } catch (IOException e) {
            inputs.unreadable(FORMAT.file(), e);
        }
        List<Place> checked = withKnownParents(places);
        issues.issues().forEach(inputs::add);
        return new Gazetteer(checked);
    }

    private Optional<Place> place(Feature feature) {
        Optional<String> id = id(feature);
        id.ifPresent(known -> lociOfPlaces.put(known, feature.at()));
        return id.map(known -> new Place(
                known,
                feature.get("name").map(CellText::clean).orElse(known),
                kind(feature),
                feature.get("parent").map(Ids::normal),
                feature.geometry(),
                basis(feature)));
    }

    private Optional<String> id(Feature feature) {
        Locus at = feature.at().of("id");
        String id = Ids.normal(feature.get("id").orElse(""));
        if (id.isEmpty()) {
            issues.add(Issue.setAside(
                    "missing-value", at, "The feature has no id; it is set aside", "Give it a property 'id'"));
            return Optional.empty();
        }
        if (!Ids.valid(id)) {
            issues.add(Issue.setAside(
                    "bad-id", at, quoted(id) + " cannot be an id; the feature is set aside", Ids.REMEDY));
            return Optional.empty();
        }
        Integer first = lineOfId.putIfAbsent(id, at.line());
        if (first != null) {
            issues.add(Issue.setAside(
                    "duplicate-id",
                    at,
                    "The id " + quoted(id) + " stands on line " + first + " already; the feature is set aside",
                    "Give one of the two another id"));
            return Optional.empty();
        }
        return Optional.of(id);
    }

    private Place.Kind kind(Feature feature) {
        String text = feature.get("kind").orElse("");
        Optional<Place.Kind> kind = Words.PLACE_KIND.find(text);
        if (kind.isEmpty()) {
            issues.add(Issue.doubt(
                    text.isEmpty() ? "missing-value" : "unknown-word",
                    feature.at().of("kind"),
                    quoted(text) + " is no kind of place; it is taken as an area",
                    Closest.question(text, Words.PLACE_KIND.list()) + "Use one of: "
                            + String.join(", ", Words.PLACE_KIND.list())));
        }
        return kind.orElse(Place.Kind.AREA);
    }

    private Place.Basis basis(Feature feature) {
        boolean assumed = assumed(feature);
        String source = Ids.normal(feature.get("source").orElse(""));
        if (!sources.contains(source) && !(source.isEmpty() && assumed)) {
            issues.add(Issue.doubt(
                    source.isEmpty() ? "missing-source" : "unknown-source",
                    feature.at().of("source"),
                    source.isEmpty()
                            ? "The shape has no source; it is treated as assumed"
                            : quoted(source) + " is no source of case.yaml; the shape is treated as assumed",
                    Closest.question(source, sources.stream().sorted().toList())
                            + "Name a source of case.yaml, or set 'assumed' to true"));
            assumed = true;
        }
        return new Place.Basis(
                source,
                assumed,
                CellText.clean(feature.get("state").orElse("")),
                CellText.clean(feature.get("note").orElse("")));
    }

    private boolean assumed(Feature feature) {
        String text = feature.get("assumed").orElse("").toLowerCase(Locale.ROOT);
        if (!text.isEmpty() && !text.equals("true") && !text.equals("false")) {
            issues.add(Issue.doubt(
                    "unknown-word",
                    feature.at().of("assumed"),
                    quoted(text) + " is neither true nor false; the shape is treated as assumed",
                    "Write true or false"));
        }
        return !text.isEmpty() && !text.equals("false");
    }

    private List<Place> withKnownParents(List<Place> places) {
        Gazetteer all = new Gazetteer(places);
        return places.stream().map(p -> withKnownParent(p, all)).toList();
    }

    private Place withKnownParent(Place place, Gazetteer all) {
        Optional<String> parent = place.parent();
        if (parent.isEmpty() || (all.find(parent.get()).isPresent() && !all.within(parent.get(), place.id()))) {
            return place;
        }
        boolean unknown = all.find(parent.get()).isEmpty();
        List<String> ids = all.all().stream().map(Place::id).toList();
        issues.add(Issue.setAside(
                unknown ? "unknown-place" : "place-loop",
                lociOfPlaces
                        .getOrDefault(place.id(), Locus.inFile(FORMAT.file()))
                        .of("parent"),
                quoted(parent.get())
                        + (unknown ? " is no place of this file" : " lies within " + quoted(place.id()) + " itself")
                        + "; the place stands alone",
                unknown
                        ? Closest.question(parent.get(), ids) + "Draw it, or mend the id"
                        : "Mend 'parent' of one of them"));
        return new Place(place.id(), place.name(), place.kind(), Optional.empty(), place.shape(), place.basis());
    }
}
