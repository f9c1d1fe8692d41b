package org.plimsoll.formats.draft;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.plimsoll.formats.geojson.GeoJsonGeometry;
import org.plimsoll.formats.json.JsonWriter;

/** Writes places as the case's {@code places.geojson}. */
final class PlacesText {
    private PlacesText() {}

    static String of(List<DraftPlace> places) throws IOException {
        StringBuilder text = new StringBuilder();
        JsonWriter json = JsonWriter.pretty(text).beginObject().member("type", "FeatureCollection");
        json.name("features").beginArray();
        for (DraftPlace place : places) {
            json.beginObject().member("type", "Feature").name("properties").beginObject();
            json.member("id", place.id())
                    .member("name", place.name())
                    .member("kind", place.kind().name().toLowerCase(Locale.ROOT));
            if (!place.origin().parent().isEmpty()) {
                json.member("parent", place.origin().parent());
            }
            json.member("state", place.origin().state())
                    .member("assumed", place.origin().source().isEmpty())
                    .member("source", place.origin().source())
                    .member("note", place.origin().note())
                    .endObject()
                    .name("geometry");
            GeoJsonGeometry.write(json, place.shape());
            json.endObject();
        }
        json.endArray().endObject().finish();
        return text.toString();
    }
}
