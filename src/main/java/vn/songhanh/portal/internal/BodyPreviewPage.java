package vn.songhanh.portal.internal;

import java.util.List;
import vn.songhanh.web.Page;

/** How a body would look, while it is typed. */
public record BodyPreviewPage(List<Part> parts) implements Page {

    /**
     * @param html clean HTML; empty where a picture stands
     * @param picture the number of the picture
     */
    public record Part(String html, int picture) {}

    static BodyPreviewPage of(String body) {
        return new BodyPreviewPage(Marks.blocks(body).stream()
                .map(block -> switch (block) {
                    case Block.Html(var clean) -> new Part(clean, 0);
                    case Block.Photo(var place) -> new Part("", place);
                })
                .toList());
    }
}
