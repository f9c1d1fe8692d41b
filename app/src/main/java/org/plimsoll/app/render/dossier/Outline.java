package org.plimsoll.app.render.dossier;

import java.util.ArrayList;
import java.util.List;

/** The dossier's sections, as the outline of a PDF wants them. */
final class Outline {

    private record Entry(String anchor, String name) {}

    private static final Entry OTHERS = new Entry("others", "Other flows");
    private static final List<Entry> ENTRIES = List.of(
            new Entry("finding", "The finding"),
            new Entry("findings", "Findings"),
            new Entry("whereabouts", "Who was where"),
            new Entry("calls", "Calls"),
            new Entry("ships", "Ships"),
            new Entry("parties", "Lists, and who stands behind the ships"),
            new Entry("method", "Methods side by side"),
            new Entry("published", "Published claims"),
            new Entry("bounds", "Bounds and the limit"),
            new Entry("states", "States and balance"),
            OTHERS,
            new Entry("assumptions", "Assumptions"),
            new Entry("aside", "Set aside"),
            new Entry("reply", "Right of reply"),
            new Entry("observations", "Observations"),
            new Entry("sources", "Sources"),
            new Entry("annex", "Method notes, and how to verify"));

    private Outline() {}

    static String bookmarks(boolean others) {
        List<Entry> shown = new ArrayList<>(ENTRIES);
        if (!others) {
            shown.remove(OTHERS);
        }
        StringBuilder out = new StringBuilder("<bookmarks>");
        for (Entry entry : shown) {
            out.append("<bookmark name=\"")
                    .append(entry.name())
                    .append("\" href=\"#")
                    .append(entry.anchor())
                    .append("\"/>");
        }
        return out.append("</bookmarks>").toString();
    }
}
