package org.plimsoll.core.place;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The places of a case and how they lie within each other. */
public final class Gazetteer {

    private static final int DEEPEST_NESTING = 16;

    private final Map<String, Place> byId;

    /** In the order given; of two places with one id the first counts. */
    public Gazetteer(Collection<Place> places) {
        Map<String, Place> map = new LinkedHashMap<>();
        places.forEach(place -> map.putIfAbsent(place.id(), place));
        byId = Collections.unmodifiableMap(map);
    }

    /** All places in the order of the case's file. */
    public Collection<Place> all() {
        return byId.values();
    }

    /** The place of that id. */
    public Optional<Place> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether {@code id} is {@code ancestor} or lies within it. */
    public boolean within(String id, String ancestor) {
        Optional<String> current = Optional.of(id);
        for (int depth = 0; depth < DEEPEST_NESTING && current.isPresent(); depth++) {
            if (current.get().equals(ancestor)) {
                return true;
            }
            current = find(current.get()).flatMap(Place::parent);
        }
        return false;
    }

    /** What a reader should see for an id: the name where the place is known. */
    public String nameOf(String id) {
        return find(id).map(Place::name).orElse(id);
    }
}
