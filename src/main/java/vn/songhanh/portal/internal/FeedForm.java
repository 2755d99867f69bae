package vn.songhanh.portal.internal;

import com.rometools.rome.feed.synd.SyndCategoryImpl;
import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEnclosureImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.feed.synd.SyndLinkImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.text.Language;

/** The three forms in which readers take a feed. */
enum FeedForm {
    RSS("rss_2.0", "application/rss+xml;charset=utf-8"),
    ATOM("atom_1.0", "application/atom+xml;charset=utf-8"),
    JSON("", "application/feed+json;charset=utf-8");

    private static final JsonMapper MAPPER = new JsonMapper();

    private final String type;
    private final String mediaType;

    FeedForm(String type, String mediaType) {
        this.type = type;
        this.mediaType = mediaType;
    }

    /** The form of a file name: {@code rss.xml}, {@code atom.xml}, {@code feed.json}. */
    static FeedForm ofFile(String name) {
        return switch (name) {
            case "atom.xml" -> ATOM;
            case "feed.json" -> JSON;
            default -> RSS;
        };
    }

    String mediaType() {
        return mediaType;
    }

    byte[] written(Feed feed) {
        return this == JSON ? MAPPER.writeValueAsBytes(json(feed)) : xml(feed).getBytes(StandardCharsets.UTF_8);
    }

    private String xml(Feed feed) {
        var written = new SyndFeedImpl();
        written.setFeedType(type);
        written.setEncoding("UTF-8");
        written.setTitle(feed.title());
        written.setDescription(feed.about());
        written.setLink(feed.page());
        written.setUri(feed.page());
        written.setLanguage(feed.language() == Language.VI ? "vi" : "en");
        if (this == ATOM) {
            written.setLinks(List.of(link(feed.page(), "alternate"), link(feed.self(), "self")));
        }
        feed.items().stream()
                .map(Feed.Item::changedAt)
                .max(Comparator.naturalOrder())
                .ifPresent(newest -> written.setPublishedDate(Date.from(newest)));
        written.setEntries(feed.items().stream().map(FeedForm::entry).toList());
        try {
            return new SyndFeedOutput().outputString(written);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SyndLinkImpl link(String address, String relation) {
        var link = new SyndLinkImpl();
        link.setHref(address);
        link.setRel(relation);
        return link;
    }

    private static SyndEntry entry(Feed.Item item) {
        var entry = new SyndEntryImpl();
        entry.setUri(item.id());
        entry.setTitle(item.title());
        entry.setLink(item.address());
        entry.setPublishedDate(Date.from(item.publishedAt()));
        entry.setUpdatedDate(Date.from(item.changedAt()));
        var lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(item.lead());
        entry.setDescription(lead);
        var section = new SyndCategoryImpl();
        section.setName(item.section());
        entry.setCategories(List.of(section));
        if (item.picture() != null) {
            var picture = new SyndEnclosureImpl();
            picture.setUrl(item.picture());
            picture.setType(item.pictureType());
            entry.setEnclosures(List.of(picture));
        }
        return entry;
    }

    /** JSON Feed 1.1. */
    private static Map<String, Object> json(Feed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("home_page_url", feed.page());
        json.put("feed_url", feed.self());
        json.put("description", feed.about());
        json.put("language", feed.language().tag());
        json.put("items", feed.items().stream().map(FeedForm::json).toList());
        return json;
    }

    private static Map<String, Object> json(Feed.Item item) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", item.id());
        json.put("url", item.address());
        json.put("title", item.title());
        json.put("summary", item.lead());
        json.put("content_text", item.lead());
        json.put("date_published", item.publishedAt().toString());
        json.put("date_modified", item.changedAt().toString());
        json.put("tags", List.of(item.section()));
        if (item.picture() != null) {
            json.put("image", item.picture());
        }
        return json;
    }
}
