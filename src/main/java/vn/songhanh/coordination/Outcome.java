package vn.songhanh.coordination;

import java.util.List;
import vn.songhanh.text.Words;

/** What comes of an act. */
public sealed interface Outcome {

    /** It is done; the number of what it was done to. */
    record Done(long id) implements Outcome {}

    /** It is not, and why: all reasons at once. */
    record Declined(List<Objection> objections) implements Outcome {}

    /** Why an act is refused. */
    enum Objection {
        TITLE_MISSING("title", Words.of("Ghi nội dung chính của cuộc họp.", "Say what the meeting is about.")),
        DAY_MISSING("on", Words.of("Ghi ngày họp dạng 31/12/2026.", "Give the day as 31/12/2026.")),
        HOUR_UNREADABLE("at", Words.of("Ghi giờ dạng 8:30.", "Give the hour as 8:30.")),
        NO_PROGRAMME(
                "on",
                Words.of(
                        "Ngày này không thuộc chương trình phối hợp nào.",
                        "No coordination programme is in force on this day.")),
        NOT_THE_HOLDER(
                "",
                Words.of(
                        "Cuộc họp chung do cơ quan giữ vai trò một bên của chương trình triệu tập và ghi kết luận.",
                        "Joint meetings are called and concluded by the organisations that hold the two sides.")),
        NOT_OURS(
                "",
                Words.of(
                        "Việc này do đơn vị khác phụ trách; đơn vị đó ghi kết quả.",
                        "Another unit has charge of this; it says what came of it.")),
        NOT_HELD_YET(
                "conclusions",
                Words.of(
                        "Chưa đến ngày họp nên chưa ghi kết luận được.",
                        "Nothing can be concluded before the day of the meeting.")),
        CONCLUSIONS_MISSING("conclusions", Words.of("Ghi ít nhất một kết luận.", "Write at least one conclusion.")),
        ATTENDANCE_MISSING("attendance", Words.of("Ghi thành phần dự họp.", "Say which units were there.")),
        REASON_MISSING("reason", Words.of("Ghi lý do.", "Give the reason.")),
        WHAT_MISSING("what", Words.of("Ghi việc phải làm.", "Say what is to be done.")),
        UNIT_MISSING("unit", Words.of("Chọn đơn vị thực hiện.", "Choose the unit that does it.")),
        DUE_MISSING("due", Words.of("Ghi hạn dạng 31/12/2026.", "Give the last day as 31/12/2026.")),
        DUE_BEFORE_MEETING(
                "due", Words.of("Hạn phải từ ngày họp trở đi.", "The last day is not before the meeting's day.")),
        DUE_PASSED("due", Words.of("Hạn trả lời đã qua.", "The day for the answer has passed.")),
        DONE_UNREADABLE("doneOn", Words.of("Ghi ngày hoàn thành dạng 31/12/2026.", "Give the day as 31/12/2026.")),
        DONE_IN_FUTURE(
                "doneOn", Words.of("Ngày hoàn thành chưa tới.", "The day on which it was done has not come yet.")),
        RESULT_MISSING("result", Words.of("Ghi kết quả.", "Say what came of it.")),
        SUBJECT_MISSING("subject", Words.of("Ghi trích yếu của yêu cầu.", "Say what it is about.")),
        WORDS_MISSING("words", Words.of("Ghi nội dung.", "Write what you want to say.")),
        VERDICT_MISSING("verdict", Words.of("Chọn câu trả lời.", "Choose an answer.")),
        MOVED_ON(
                "",
                Words.of(
                        "Việc này đã chuyển sang bước khác; xem lại trạng thái rồi làm tiếp.",
                        "This has moved on meanwhile; look at its state again.")),
        CHANGED_MEANWHILE(
                "",
                Words.of(
                        "Có người vừa sửa; dưới đây là điều đồng chí đã gõ, xem lại rồi lưu lần nữa.",
                        "Somebody has just changed it; below is what you typed. Look again, then save."));

        private final String field;
        private final Words words;

        Objection(String field, Words words) {
            this.field = field;
            this.words = words;
        }

        /** The field of the form at which it stands; empty for the whole form. */
        public String field() {
            return field;
        }

        public Words words() {
            return words;
        }
    }
}
