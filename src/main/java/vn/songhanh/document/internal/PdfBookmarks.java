package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;

/** The outline that a PDF reader shows beside the pages. */
final class PdfBookmarks {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(int level, String words, String anchor) {}

    /** Adds an entry and answers the anchor that the heading must bear. */
    String add(int level, String words) {
        var anchor = "section-" + (entries.size() + 1);
        entries.add(new Entry(level, words, anchor));
        return anchor;
    }

    /** Entries of a deeper level stand inside the entry before them. */
    String write() {
        var xml = new Markup().open("bookmarks");
        var open = new ArrayList<Integer>();
        for (var entry : entries) {
            while (!open.isEmpty() && open.getLast() >= entry.level()) {
                xml.close();
                open.removeLast();
            }
            xml.open("bookmark", "name", entry.words(), "href", "#" + entry.anchor());
            open.add(entry.level());
        }
        open.forEach(_ -> xml.close());
        return xml.close().toString();
    }
}
