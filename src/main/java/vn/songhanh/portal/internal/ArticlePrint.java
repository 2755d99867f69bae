package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Sets an edition as a page: as readers see it, or as it would look. */
@Component
class ArticlePrint {

    private static final int LONGEST_TAG = 60;

    private final WrittenTable words;
    private final Pictures pictures;
    private final Surroundings surroundings;
    private final PortalFrames frames;
    private final ArticleHead heads;

    ArticlePrint(
            WrittenTable words, Pictures pictures, Surroundings surroundings, PortalFrames frames, ArticleHead heads) {
        this.words = words;
        this.pictures = pictures;
        this.surroundings = surroundings;
        this.frames = frames;
        this.heads = heads;
    }

    /** What stands at the article's address. */
    ArticlePage live(Place place, Edition edition, ArticleTable.Story story, List<ArticleTable.Told> told) {
        var page = page(place, edition, story);
        var withdrawn = story.endedAt() == null
                ? null
                : new ArticlePage.Telling(Dateline.ofArticle(story.endedAt()), story.ending());
        var frame = withdrawn == null
                ? page.frame().with(heads.lines(page, place, edition, story))
                : page.frame().unlisted();
        return new ArticlePage(
                frame,
                page.section(),
                page.language(),
                page.text(),
                page.dateline(),
                page.leading(),
                page.body(),
                page.author(),
                page.source(),
                told.stream().map(ArticlePrint::telling).toList(),
                withdrawn,
                heads.useful(place, page.text().title(), frame.owner()),
                withdrawn == null ? tags(edition) : List.of(),
                withdrawn == null ? surroundings.related(edition, place.language()) : List.of(),
                surroundings.others(edition, page.section(), place.language()),
                null);
    }

    /** What would stand there. */
    ArticlePage page(Place place, Edition edition, ArticleTable.Story story) {
        var written = edition.written();
        var language = place.language() == Language.EN && !written.english().isEmpty() ? Language.EN : Language.VI;
        var text = language == Language.EN ? written.english() : written.vietnamese();
        var frame = frames.frame(place, Words.same(text.title()), Words.same(text.lead()));
        var section = frame.sections().stream()
                .filter(one -> one.id() == written.section())
                .findFirst()
                .orElseThrow(NotFound::new);
        var photos = photos(written, language);
        var blocks = words.blocks(edition.id(), language);
        var placed = placed(blocks, photos.size());
        return new ArticlePage(
                frame.in(section.path()),
                section,
                language,
                text,
                story.publishedAt() == null ? Words.same("") : Dateline.ofArticle(story.publishedAt()),
                photos.isEmpty() || placed.contains(1) ? null : photos.getFirst(),
                body(blocks, photos, placed),
                written.author(),
                new ArticlePage.Source(written.source(), written.sourceAddress()),
                List.of(),
                null,
                null,
                tags(edition),
                List.of(),
                List.of(),
                null);
    }

    private static List<BodyPart> body(List<Block> blocks, List<@Nullable Photo> photos, HashSet<Integer> placed) {
        var parts = new ArrayList<BodyPart>();
        for (var block : blocks) {
            switch (block) {
                case Block.Html(var clean) -> parts.add(new BodyPart(clean, null));
                case Block.Photo(var at) when at >= 1 && at <= photos.size() -> addPhoto(parts, photos.get(at - 1));
                case Block.Photo _ -> {}
            }
        }
        for (int at = 2; at <= photos.size(); at++) {
            if (!placed.contains(at)) {
                addPhoto(parts, photos.get(at - 1));
            }
        }
        return List.copyOf(parts);
    }

    private static void addPhoto(List<BodyPart> parts, @Nullable Photo photo) {
        if (photo != null) {
            parts.add(new BodyPart(null, photo));
        }
    }

    /** Pictures that have a place in the text; the others stand above and below it. */
    private static HashSet<Integer> placed(List<Block> blocks, int all) {
        var placed = new HashSet<Integer>();
        for (var block : blocks) {
            if (block instanceof Block.Photo(var at) && at <= all) {
                placed.add(at);
            }
        }
        return placed;
    }

    private List<@Nullable Photo> photos(Written written, Language language) {
        var found = pictures.find(
                written.pictures().stream().map(UsedPicture::picture).toList());
        var photos = new ArrayList<@Nullable Photo>();
        written.pictures().forEach(used -> photos.add(photo(used, found, language)));
        return photos;
    }

    private static @Nullable Photo photo(UsedPicture used, Map<PictureId, Picture> found, Language language) {
        var picture = found.get(used.picture());
        return picture == null
                ? null
                : new Photo(picture, said(used.alt(), language), said(used.caption(), language), used.credit());
    }

    /** A caption without English words is told in Vietnamese rather than not at all. */
    private static String said(Words words, Language language) {
        return language == Language.EN && !words.en().isBlank() ? words.en() : words.vi();
    }

    private static List<ArticlePage.Tag> tags(Edition edition) {
        return edition.written().tags().stream()
                .map(name -> new ArticlePage.Tag(name, PublicPaths.tag(Fold.slug(name, LONGEST_TAG))))
                .toList();
    }

    private static ArticlePage.Telling telling(ArticleTable.Told told) {
        return new ArticlePage.Telling(Dateline.ofArticle(told.at()), told.note());
    }
}
