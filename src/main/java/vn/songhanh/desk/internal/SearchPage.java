package vn.songhanh.desk.internal;

import java.util.List;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** What one question finds, by kind; nothing has been asked while the question is empty. */
public record SearchPage(String question, List<Hits> hits) implements Page {

    /** Matches of one kind. */
    public record Hits(Words kind, List<Finder.Found> found) {}
}
