package org.plimsoll.formats.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sources of a case: the files that were handed in, and what their rows cite. */
final class SourceBook {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final DraftIds taken = new DraftIds();

    /** One source as case.yaml writes it; blank keys are left out. */
    record Entry(String id, Map<String, String> keys) {}

    SourceBook(String... reserved) {
        for (String id : reserved) {
            taken.unique(id, id);
        }
    }

    /** Adds a file that was handed in and whose bytes the case keeps. */
    String ofFile(String name, String sha256, String day) {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("title", name);
        keys.put("note", "The file that this case was drafted from, kept unchanged under raw/");
        keys.put("sha256", sha256);
        keys.put("origin", name);
        keys.put("retrieved", day);
        return add(name, keys);
    }

    /** The source that a row cites. */
    String of(ReadRow.Cited cited) {
        return ids.computeIfAbsent(cited.title() + "\n" + cited.link(), key -> {
            String title = cited.title().isEmpty() ? cited.link() : cited.title();
            boolean address = title.matches("(?i)(https?://|www\\.).*");
            Map<String, String> keys = new LinkedHashMap<>();
            keys.put("title", title);
            keys.put("reference", cited.link().isEmpty() && address ? title : cited.link());
            return add(title.replaceFirst("(?i)^(https?://)?(www\\.)?", ""), keys);
        });
    }

    private String add(String text, Map<String, String> keys) {
        String id = taken.unique(text, "source");
        entries.add(new Entry(id, keys));
        return id;
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }
}
