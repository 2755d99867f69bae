package vn.songhanh.paper.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.paper.PaperText;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;
import vn.songhanh.web.Ui;

/** One version of a paper's text as it was; tables of data are named, not drawn. */
public record VersionPage(
        long id, Words kind, String subject, int number, String by, String when, PaperText text, List<Passage> passages)
        implements Page {

    public String address() {
        return RegisterQuestion.PATH + "/" + id;
    }

    public Map<String, String> crumbs(Ui ui) {
        var path = new LinkedHashMap<String, String>();
        path.put(ui.say("Văn bản", "Papers"), RegisterQuestion.PATH);
        path.put(ui.say(kind), address());
        return path;
    }
}
