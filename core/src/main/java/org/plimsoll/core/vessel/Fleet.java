package org.plimsoll.core.vessel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The hulls that a case knows of, in the order of its file. */
public final class Fleet {

    private final Map<String, Hull> byId;

    /** Of two hulls with one id the first counts. */
    public Fleet(List<Hull> hulls) {
        byId = hulls.stream()
                .collect(Collectors.toMap(Hull::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
    }

    /** All hulls. */
    public Collection<Hull> hulls() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The hull of that id. */
    public Optional<Hull> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What a reader should see for an id: the hull's name where it is known. */
    public String nameOf(String id) {
        return find(id).map(Hull::name).orElse(id);
    }
}
