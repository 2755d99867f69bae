package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.NotFound;

/** Reads what feeds tell: the newest of the site or of a section. In English only what has an English edition. */
@Service
class FeedReader {

    private static final int NEWEST = 30;

    private final SectionTable sections;
    private final ShownTable shown;
    private final Teasers teasers;
    private final PublicAddress addresses;

    FeedReader(SectionTable sections, ShownTable shown, Teasers teasers, PublicAddress addresses) {
        this.sections = sections;
        this.shown = shown;
        this.teasers = teasers;
        this.addresses = addresses;
    }

    /** The whole site, or one section. */
    @Transactional(readOnly = true)
    Found read(Place place, Optional<String> slug, FeedForm form) {
        var section = slug.map(one -> sections.bySlug(one).orElseThrow(NotFound::new));
        var rows = section.map(one -> shown.newestOf(one, NEWEST, 0)).orElseGet(() -> shown.newest(NEWEST, 0));
        var items = teasers.of(rows, place.language()).stream()
                .filter(teaser -> teaser.language() == place.language())
                .map(teaser -> item(teaser, place.language()))
                .toList();
        var title = section.map(one -> Words.of(
                        PortalFrames.NAME.vi() + " – " + one.name().vi(),
                        PortalFrames.NAME.en() + " – " + one.name().en()))
                .orElse(PortalFrames.NAME);
        var about = section.map(Section::about)
                .orElse(Words.of(
                        "Tin tức và kết quả của chương trình phối hợp phát triển tổ chức đảng, công đoàn trong"
                                + " doanh nghiệp.",
                        "News and results of the programme that builds Party organisations and trade unions in"
                                + " enterprises."));
        var feed = new Feed(
                title.in(place.language()),
                about.in(place.language()),
                addresses.of(section.map(Section::path).orElse("/"), place.language()),
                addresses.of(place.path(), place.language()),
                place.language(),
                items);
        return new Found.Document(form.mediaType(), form.written(feed));
    }

    private Feed.Item item(Teaser teaser, Language language) {
        var picture = teaser.picture();
        return new Feed.Item(
                "tag:%s,2021:article:%s".formatted(addresses.host(), teaser.id()),
                teaser.title(),
                teaser.lead(),
                addresses.of(teaser.path(), language),
                teaser.section().in(language),
                picture == null ? null : addresses.of(picture.addressFor(800)),
                picture == null ? "" : picture.ending(),
                teaser.publishedAt(),
                teaser.changedAt());
    }

    /** The addresses of all that search engines may list. */
    @Transactional(readOnly = true)
    Found map(Optional<String> slug) {
        var section = slug.map(one -> sections.bySlug(one).orElseThrow(NotFound::new));
        var rows =
                section.map(one -> shown.newestOf(one, SiteMap.MOST, 0)).orElseGet(() -> shown.newest(SiteMap.MOST, 0));
        var of = section.map(List::of).orElseGet(sections::all);
        return new Found.Document(
                "application/xml;charset=utf-8", new SiteMap(addresses).written(of, rows, section.isEmpty()));
    }
}
