package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Reads the form of a draft. */
@Service
class DraftReader {

    private final EditionTable editions;
    private final SectionTable sections;
    private final DraftWords words;
    private final Pictures pictures;

    DraftReader(EditionTable editions, SectionTable sections, DraftWords words, Pictures pictures) {
        this.editions = editions;
        this.sections = sections;
        this.words = words;
        this.pictures = pictures;
    }

    @Transactional(readOnly = true)
    DraftPage empty() {
        var all = sections.all();
        var nothing = new Written(
                all.getFirst().id(),
                ArticleText.EMPTY,
                ArticleText.EMPTY,
                "",
                "",
                "",
                Change.FIRST,
                "",
                List.of(),
                List.of(),
                List.of());
        return new DraftPage(null, false, DraftForm.of(nothing, List.of(), 0), all, Map.of(), Map.of(), false, null);
    }

    /** The draft as it is kept now. */
    @Transactional(readOnly = true)
    DraftPage kept(ArticleId article, Map<String, Words> faults) {
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var form = DraftForm.of(
                edition.written(), words.addresses(edition.written().related()), edition.version());
        return page(article, edition, form, faults, null);
    }

    /** What was typed, beside what somebody else has saved meanwhile. Saving once more puts it on top. */
    @Transactional(readOnly = true)
    DraftPage beside(ArticleId article, DraftForm typed) {
        var edition = editions.open(article).orElseThrow(NotFound::new);
        var text = edition.written().vietnamese();
        var theirs = new DraftPage.Theirs(
                edition.saved().by(), Dateline.minute(edition.saved().at()), text.title(), text.lead(), text.body());
        return page(article, edition, typed.on(edition.version()), Map.of(), theirs);
    }

    private DraftPage page(
            ArticleId article,
            Edition edition,
            DraftForm form,
            Map<String, Words> faults,
            DraftPage.@Nullable Theirs theirs) {
        return new DraftPage(
                article, edition.follows(), form, sections.all(), picturesOf(form), faults, theirs == null, theirs);
    }

    private Map<String, Picture> picturesOf(DraftForm form) {
        var ids = form.allPictures().stream()
                .map(PictureForm::picture)
                .filter(Objects::nonNull)
                .filter(id -> id.matches("[0-9a-f]{32}"))
                .map(PictureId::new)
                .toList();
        return pictures.find(ids).values().stream()
                .collect(Collectors.toMap(picture -> picture.id().value(), Function.identity()));
    }
}
