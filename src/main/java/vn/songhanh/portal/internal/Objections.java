package vn.songhanh.portal.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** The words for objections, and the field of the form that each one is about. */
final class Objections {

    private Objections() {}

    /** By field, in the order of the form; what is about the whole has the empty name. */
    static Map<String, Words> byField(List<Objection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach(objection -> faults.merge(
                field(objection), words(objection), (one, other) -> Words.joined(" ", List.of(one, other))));
        return faults;
    }

    static Refused refused(List<Objection> objections) {
        return new Refused(
                HttpStatus.CONFLICT,
                Words.joined(" ", objections.stream().map(Objections::words).toList()));
    }

    static String field(Objection objection) {
        return switch (objection) {
            case Objection.NoTitle(var english) -> english ? "titleEn" : "title";
            case Objection.TitleTooLong(var english, int _) -> english ? "titleEn" : "title";
            case Objection.NoLead(var english) -> english ? "leadEn" : "lead";
            case Objection.LeadTooLong(var english, int _) -> english ? "leadEn" : "lead";
            case Objection.NoBody(var english) -> english ? "bodyEn" : "body";
            case Objection.NoSuchPicture(var english, int _) -> english ? "bodyEn" : "body";
            case Objection.PictureUndescribed(var place) -> "picture-%d-alt".formatted(place);
            case Objection.SourceAddressUnfit _ -> "sourceAddress";
            case Objection.ChangeUntold _ -> "changeVi";
            case Objection.NoRemark _ -> "remark";
            case Objection.NoNotice _ -> "notice";
            case Objection.NothingToMergeInto _ -> "into";
            case Objection.NotInState _, Objection.OwnWork _, Objection.NotShown _ -> "";
        };
    }

    static Words words(Objection objection) {
        return switch (objection) {
            case Objection.NoTitle(var english) -> of(english, "Chưa có tiêu đề.", "The title is missing.");
            case Objection.TitleTooLong(var english, var length) ->
                of(english, "Tiêu đề dài {0} ký tự; nhiều nhất {1}.", "The title has {0} characters; at most {1}.")
                        .with(length, Written.LONGEST_TITLE);
            case Objection.NoLead(var english) -> of(english, "Chưa có sapo.", "The lead is missing.");
            case Objection.LeadTooLong(var english, var length) ->
                of(english, "Sapo dài {0} ký tự; nhiều nhất {1}.", "The lead has {0} characters; at most {1}.")
                        .with(length, Written.LONGEST_LEAD);
            case Objection.NoBody(var english) -> of(english, "Chưa có nội dung.", "The text is missing.");
            case Objection.NoSuchPicture(var english, var place) ->
                of(
                                english,
                                "Trong bài có dấu [ảnh {0}] nhưng không có ảnh số {0}.",
                                "The text has a place for picture {0}, but there is no such picture.")
                        .with(place);
            case Objection.PictureUndescribed(var place) ->
                Words.of(
                                "Ảnh {0} chưa có mô tả cho người không nhìn thấy (WCAG 2.2, 1.1.1).",
                                "Picture {0} lacks a description for those who do not see it (WCAG 2.2, 1.1.1).")
                        .with(place);
            case Objection.SourceAddressUnfit(var address) ->
                Words.of(
                                "Địa chỉ nguồn tin \"{0}\" phải bắt đầu bằng https:// hoặc http://.",
                                "The source's address \"{0}\" must begin with https:// or http://.")
                        .with(address);
            case Objection.ChangeUntold _ ->
                Words.of(
                        "Sửa đổi lớn phải có một câu cho bạn đọc biết đã thay đổi gì.",
                        "A major change needs a sentence that tells readers what changed.");
            case Objection.NotInState(var now) ->
                Words.of(
                        "Không làm được bước này: bài đang ở trạng thái \"%s\"."
                                .formatted(now.words().vi()),
                        "This step cannot be taken: the article is \"%s\" now."
                                .formatted(now.words().en()));
            case Objection.OwnWork _ ->
                Words.of(
                        "Người viết hoặc người gửi duyệt không tự duyệt đăng; cần một biên tập viên hoặc lãnh đạo"
                                + " khác.",
                        "Who wrote or submitted it does not approve it; another editor or a leader has to.");
            case Objection.NoRemark _ -> Words.of("Trả lại phải kèm lý do.", "Returning needs a remark.");
            case Objection.NotShown _ -> Words.of("Bài không ở trên trang.", "The article is not on the site.");
            case Objection.NoNotice _ ->
                Words.of("Gỡ bài phải có một câu thông báo cho bạn đọc.", "Withdrawing needs a notice to the readers.");
            case Objection.NothingToMergeInto _ ->
                Words.of(
                        "Chưa chọn bài thay thế đang được đăng.",
                        "Choose a published article that takes the place of this one.");
        };
    }

    private static Words of(boolean english, String vi, String en) {
        return english ? Words.of("Bản tiếng Anh: " + vi, "English edition: " + en) : Words.of(vi, en);
    }
}
