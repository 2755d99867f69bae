package vn.songhanh.portal.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;
import vn.songhanh.web.Ui;

/**
 * One article as readers see it, or as an editor sees it before them.
 *
 * @param language the language of the text, which on an English page may be Vietnamese
 * @param dateline as in "Thứ Bảy, 24/04/2021 07:58"
 * @param told what changed since it was first published, the newest first
 * @param withdrawn the notice of its withdrawal; null while it stands
 * @param preview the state of what is only a preview; null on the site
 * @param useful null where the page has no public address yet
 */
public record ArticlePage(
        PortalFrame frame,
        Section section,
        Language language,
        ArticleText text,
        Words dateline,
        @Nullable Photo leading,
        List<BodyPart> body,
        String author,
        Source source,
        List<Telling> told,
        @Nullable Telling withdrawn,
        @Nullable Useful useful,
        List<Tag> tags,
        List<Teaser> related,
        List<Teaser> others,
        @Nullable EditionState preview)
        implements Page {

    ArticlePage previewed(EditionState state) {
        return new ArticlePage(
                frame.unlisted(),
                section,
                language,
                text,
                dateline,
                leading,
                body,
                author,
                source,
                told,
                withdrawn,
                useful,
                tags,
                related,
                others,
                state);
    }

    /** The way here from the front page, as words and addresses. */
    public Map<String, String> crumbs(Ui ui) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put(ui.say("Trang nhất", "Front page"), ui.href("/"));
        crumbs.put(ui.say(section.name()), ui.href(section.path()));
        return crumbs;
    }

    /** "Nguồn tin": its name and, where it is on the web, its address. */
    public record Source(String name, String address) {}

    /** A dated sentence to the reader. */
    public record Telling(Words when, Words words) {}

    /**
     * "Tiện ích thông tin".
     *
     * @param address the full address of the article
     * @param fanpage null where there is none
     */
    public record Useful(
            String address, QrCode article, @Nullable QrCode fanpage, List<Share> shares) {}

    /** A plain link by which a reader passes the article on. */
    public record Share(String name, String href, String icon) {}

    /** A keyword and its page. */
    public record Tag(String name, String path) {}
}
