package vn.songhanh.paper.internal;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;

/**
 * What a page shows of a paper's contents; kept with an issued one, whose data have moved on since.
 *
 * @param annexes the titles of what follows on pages of its own
 */
record Shown(List<Passage> passages, List<String> annexes) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Shown of(OfficialDocument document) {
        return new Shown(
                Passage.of(document.body()),
                document.annexes().stream().map(Annex::title).toList());
    }

    static Shown read(String json) {
        return JSON.readValue(json, Shown.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }
}
