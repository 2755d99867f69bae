package vn.songhanh.portal.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/** Makes of a form what can be kept. */
@Component
class DraftWords {

    private static final int MOST_TAGS = 12;
    private static final int MOST_RELATED = 8;
    private static final int LONGEST_TAG = 60;

    private final SectionTable sections;
    private final ArticleTable articles;

    DraftWords(SectionTable sections, ArticleTable articles) {
        this.sections = sections;
        this.articles = articles;
    }

    /** @param added pictures that came with the form */
    Written read(DraftForm form, List<UsedPicture> added) {
        var kept = form.allPictures().stream()
                .filter(PictureForm::kept)
                .sorted(PictureForm.IN_PLACE)
                .map(PictureForm::used);
        return new Written(
                section(form),
                new ArticleText(text(form.stamp()), text(form.title()), text(form.lead()), text(form.body())),
                new ArticleText(text(form.stampEn()), text(form.titleEn()), text(form.leadEn()), text(form.bodyEn())),
                Typed.line(form.author()),
                Typed.line(form.source()),
                Typed.line(form.sourceAddress()),
                new Change(form.major() != null, Words.of(Typed.line(form.changeVi()), Typed.line(form.changeEn()))),
                Fold.slug(text(form.wantedSlug())),
                Stream.concat(kept, added.stream()).toList(),
                tags(form),
                related(form));
    }

    /** The addresses of picked articles, as the form shows them. */
    List<String> addresses(List<ArticleId> related) {
        return related.stream()
                .map(articles::find)
                .flatMap(Optional::stream)
                .map(article -> PublicPaths.article(article.slug()))
                .toList();
    }

    private long section(DraftForm form) {
        var all = sections.all();
        return all.stream()
                .filter(section -> Long.toString(section.id()).equals(form.section()))
                .findFirst()
                .orElse(all.getFirst())
                .id();
    }

    private static List<String> tags(DraftForm form) {
        return Arrays.stream(Typed.line(form.tags()).split("[;,]"))
                .map(String::strip)
                .filter(tag -> !Fold.slug(tag).isEmpty() && tag.length() <= LONGEST_TAG)
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private List<ArticleId> related(DraftForm form) {
        return Typed.clean(form.related())
                .lines()
                .map(TakeDownForm::slug)
                .map(articles::bySlug)
                .flatMap(Optional::stream)
                .map(Article::id)
                .distinct()
                .limit(MOST_RELATED)
                .toList();
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
