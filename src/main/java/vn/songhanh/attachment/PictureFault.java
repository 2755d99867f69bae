package vn.songhanh.attachment;

import vn.songhanh.text.Words;

/** Why a file is not taken as a picture. */
public sealed interface PictureFault {

    /** Neither JPEG, PNG nor GIF, whatever its name says. */
    record NotAPicture() implements PictureFault {}

    /** It begins like a picture but cannot be read to its end. */
    record Broken() implements PictureFault {}

    /** It declares more pixels than we are ready to unpack. */
    record TooLarge(long pixels, long most) implements PictureFault {}

    /** Too small to be shown in a column of text. */
    record TooSmall(int width, int least) implements PictureFault {}

    /** The fault and what to do, for the person who gave the file. */
    default Words words() {
        return switch (this) {
            case NotAPicture _ ->
                Words.of(
                        "Tệp không phải ảnh JPEG, PNG hoặc GIF. Hãy lưu lại thành JPEG rồi tải lên.",
                        "The file is not a JPEG, PNG or GIF picture. Save it as JPEG and upload that.");
            case Broken _ ->
                Words.of(
                        "Ảnh bị hỏng hoặc lưu theo kiểu không đọc được. Hãy mở ảnh, lưu lại thành JPEG (RGB) rồi tải"
                                + " lên.",
                        "The picture is damaged or of a kind that cannot be read. Open it, save it as JPEG (RGB) and"
                                + " upload that.");
            case TooLarge(var pixels, var most) ->
                Words.of(
                                "Ảnh có {0} triệu điểm ảnh, nhiều hơn mức {1} triệu. Hãy thu nhỏ rồi tải lên.",
                                "The picture has {0} million pixels, more than the limit of {1} million. Make it"
                                        + " smaller and upload that.")
                        .with(pixels / 1_000_000, most / 1_000_000);
            case TooSmall(var width, var least) ->
                Words.of(
                                "Ảnh chỉ rộng {0} điểm ảnh; cần ít nhất {1}.",
                                "The picture is only {0} pixels wide; at least {1} are needed.")
                        .with(width, least);
        };
    }
}
