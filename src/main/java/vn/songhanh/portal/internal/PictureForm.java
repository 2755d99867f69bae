package vn.songhanh.portal.internal;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;

/**
 * What the browser sends of one picture that the draft already has.
 *
 * @param place the number it is to have
 * @param remove present when the editor no longer wants it
 */
public record PictureForm(
        @Nullable String picture,
        @Nullable String place,
        @Nullable String altVi,
        @Nullable String altEn,
        @Nullable String captionVi,
        @Nullable String captionEn,
        @Nullable String credit,
        @Nullable String remove) {

    static final Comparator<PictureForm> IN_PLACE = Comparator.comparingInt(PictureForm::number);

    static PictureForm of(UsedPicture used, int place) {
        return new PictureForm(
                used.picture().value(),
                Integer.toString(place),
                used.alt().vi(),
                used.alt().en(),
                used.caption().vi(),
                used.caption().en(),
                used.credit(),
                null);
    }

    boolean kept() {
        return remove == null && picture != null && picture.matches("[0-9a-f]{32}");
    }

    UsedPicture used() {
        return new UsedPicture(
                new PictureId(picture == null ? "" : picture),
                Words.of(Typed.line(altVi), Typed.line(altEn)),
                Words.of(Typed.line(captionVi), Typed.line(captionEn)),
                Typed.line(credit));
    }

    private int number() {
        return place != null && place.strip().matches("\\d{1,3}") ? Integer.parseInt(place.strip()) : Integer.MAX_VALUE;
    }
}
