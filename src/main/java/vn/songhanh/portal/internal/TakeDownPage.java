package vn.songhanh.portal.internal;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** Asks in which way an article is to be taken down, and says what readers will find. */
public record TakeDownPage(ArticleId article, String title, TakeDownForm form, Map<String, Words> faults)
        implements Page {

    public @Nullable Words fault(String field) {
        return faults.get(field);
    }
}
