package vn.songhanh.portal.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.text.Language;

/** Makes list rows ready for a page: one language, and the sizes of the pictures. */
@Component
class Teasers {

    private final Pictures pictures;

    Teasers(Pictures pictures) {
        this.pictures = pictures;
    }

    List<Teaser> of(List<ShownTable.Shown> rows, Language language) {
        var wanted = rows.stream()
                .map(ShownTable.Shown::picture)
                .filter(Objects::nonNull)
                .toList();
        var found = pictures.find(wanted);
        return rows.stream().map(row -> teaser(row, language, found)).toList();
    }

    private static Teaser teaser(ShownTable.Shown row, Language language, Map<PictureId, Picture> pictures) {
        var english = language == Language.EN && row.titleEn() != null;
        return new Teaser(
                row.id(),
                row.slug(),
                PublicPaths.section(row.sectionSlug()),
                row.section(),
                english ? Language.EN : Language.VI,
                written(english ? row.titleEn() : row.titleVi()),
                written(english ? row.leadEn() : row.leadVi()),
                row.publishedAt(),
                row.changedAt(),
                row.picture() == null ? null : pictures.get(row.picture()),
                english && !row.alt().en().isBlank()
                        ? row.alt().en()
                        : row.alt().vi(),
                row.titleEn() != null);
    }

    private static String written(@Nullable String text) {
        return text == null ? "" : text;
    }
}
