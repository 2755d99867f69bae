package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Typed;

/**
 * What the browser sends of a draft. Every field may be missing or half done: a draft is kept as it is.
 *
 * @param related addresses of articles, one on a line
 * @param tags keywords, parted by semicolons
 * @param version the state of the draft that the editor saw
 * @param next what the editor wants after saving: {@code submit}, {@code preview}, or to go on
 */
public record DraftForm(
        @Nullable String section,
        @Nullable String stamp,
        @Nullable String title,
        @Nullable String lead,
        @Nullable String body,
        @Nullable String stampEn,
        @Nullable String titleEn,
        @Nullable String leadEn,
        @Nullable String bodyEn,
        @Nullable String author,
        @Nullable String source,
        @Nullable String sourceAddress,
        @Nullable String tags,
        @Nullable String related,
        @Nullable String wantedSlug,
        @Nullable String major,
        @Nullable String changeVi,
        @Nullable String changeEn,
        @Nullable List<PictureForm> pictures,
        @Nullable String version,
        @Nullable String next) {

    /** A form that shows what a draft holds. */
    static DraftForm of(Written written, List<String> relatedAddresses, int version) {
        var vietnamese = written.vietnamese();
        var english = written.english();
        return new DraftForm(
                Long.toString(written.section()),
                vietnamese.stamp(),
                vietnamese.title(),
                vietnamese.lead(),
                vietnamese.body(),
                english.stamp(),
                english.title(),
                english.lead(),
                english.body(),
                written.author(),
                written.source(),
                written.sourceAddress(),
                String.join("; ", written.tags()),
                String.join("\n", relatedAddresses),
                written.wantedSlug(),
                written.change().major() ? "true" : null,
                written.change().note().vi(),
                written.change().note().en(),
                picturesOf(written),
                Integer.toString(version),
                null);
    }

    static List<PictureForm> picturesOf(Written written) {
        var forms = new ArrayList<PictureForm>();
        for (int place = 1; place <= written.pictures().size(); place++) {
            forms.add(PictureForm.of(written.pictures().get(place - 1), place));
        }
        return List.copyOf(forms);
    }

    public List<PictureForm> allPictures() {
        return pictures == null ? List.of() : pictures;
    }

    boolean wants(String what) {
        return what.equals(next);
    }

    int seenVersion() {
        return Typed.version(version);
    }

    /** The same words on top of another state of the draft. */
    DraftForm on(int newer) {
        return new DraftForm(
                section,
                stamp,
                title,
                lead,
                body,
                stampEn,
                titleEn,
                leadEn,
                bodyEn,
                author,
                source,
                sourceAddress,
                tags,
                related,
                wantedSlug,
                major,
                changeVi,
                changeEn,
                pictures,
                Integer.toString(newer),
                null);
    }
}
