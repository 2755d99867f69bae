package vn.songhanh.paper.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.paper.PaperText;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;
import vn.songhanh.web.Ui;

/**
 * The form of a paper's text.
 *
 * @param version the version that the form writes over
 * @param typed what the fields show
 * @param meanwhile what somebody else wrote in between; null when nobody did
 * @param faults what is wrong, by field; empty when nothing is
 */
public record DraftPage(
        long id,
        Words kind,
        String subject,
        int version,
        PaperText typed,
        @Nullable Meanwhile meanwhile,
        Map<String, Words> faults)
        implements FormPage {

    /** A version that was written in between. */
    public record Meanwhile(String by, String when, PaperText text) {}

    public String address() {
        return RegisterQuestion.PATH + "/" + id;
    }

    public Map<String, String> crumbs(Ui ui) {
        var path = new LinkedHashMap<String, String>();
        path.put(ui.say("Văn bản", "Papers"), RegisterQuestion.PATH);
        path.put(ui.say(kind), address());
        return path;
    }

    /** What the other one wrote that differs from what is typed here. */
    public Map<String, String> changes(Ui ui) {
        var changes = new LinkedHashMap<String, String>();
        if (meanwhile != null) {
            var theirs = meanwhile.text();
            put(changes, ui.say("Trích yếu", "Subject"), theirs.subject(), typed.subject());
            put(changes, ui.say("Nội dung", "Text"), theirs.words(), typed.words());
            put(changes, ui.say("Nơi nhận", "Recipients"), theirs.recipients(), typed.recipients());
        }
        return changes;
    }

    private static void put(Map<String, String> changes, String name, String theirs, String ours) {
        if (!theirs.equals(ours)) {
            changes.put(name, theirs);
        }
    }
}
