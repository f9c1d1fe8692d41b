package org.plimsoll.formats.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One entity of FollowTheMoney: a thing, or a statement between things.
 *
 * @param id its id
 * @param schema what it is
 * @param caption the name to show; may be empty
 * @param datasets where it comes from
 * @param lastSeen when it was last in its source, as written; may be empty
 * @param texts values of its properties; references to other entities are ids
 * @param nested entities within its properties, where the file nests them
 */
record FtmEntity(
        String id,
        String schema,
        String caption,
        List<String> datasets,
        String lastSeen,
        Map<String, List<String>> texts,
        Map<String, List<FtmEntity>> nested) {

    List<String> all(String property) {
        return texts.getOrDefault(property, List.of());
    }

    /** The first value; empty where there is none. */
    String first(String property) {
        List<String> values = all(property);
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** The caption, else the first name, else the id. */
    String shown() {
        if (!caption.isBlank()) {
            return caption;
        }
        String name = first("name");
        return name.isBlank() ? id : name;
    }

    /** Ids that a property refers to, nested or not. */
    List<String> references(String property) {
        List<FtmEntity> within = nested.getOrDefault(property, List.of());
        if (within.isEmpty()) {
            return all(property);
        }
        var ids = new ArrayList<>(all(property));
        within.forEach(e -> ids.add(e.id()));
        return ids;
    }

    /** Whether it is a designated thing by its topic; that of somebody linked to one is another topic. */
    boolean hasTopicSanction() {
        return all("topics").contains("sanction");
    }
}
