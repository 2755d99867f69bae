package vn.songhanh.membership.internal;

import java.time.YearMonth;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.text.Words;
import vn.songhanh.time.Dateline;
import vn.songhanh.time.Period;

/** Why a month is not taken, and what to do, in words. */
final class ObjectionWords {

    private ObjectionWords() {}

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.UnknownUnion _ ->
                Words.of(
                        "Không có công đoàn này trong tháng, hoặc không thuộc đơn vị đồng chí.",
                        "There is no such union in the month, or it is not one of your unit's.");
            case Objection.NotOver(var month) ->
                Words.of("{0} chưa hết: ghi từ ngày {1}.", "{0} is not over: tell it from {1} on.")
                        .with(Period.month(month).name(), month.atEndOfMonth());
            case Objection.NoProgramme(var month) ->
                Words.of("Không có chương trình nào trong {0}.", "No programme was in force in {0}.")
                        .with(Period.month(month).name());
            case Objection.BeforeItBegan(var began) ->
                Words.of(
                                "Công đoàn thành lập ngày {0}, sau tháng này.",
                                "The union was founded on {0}, after this month.")
                        .with(began);
            case Objection.BeforeTheOpening(var first) ->
                Words.of(
                                "Sổ đoàn viên của công đoàn này bắt đầu từ {0}.",
                                "The members' book of this union begins with {0}.")
                        .with(Period.month(first).name());
            case Objection.Ended(var on) ->
                Words.of(
                                "Công đoàn đã kết thúc từ ngày {0}; đoàn viên đã chuyển hoặc thôi theo quyết định.",
                                "The union ended on {0}; its members moved or left with the decision.")
                        .with(on);
            case Objection.AlreadyTold(var by, var at, var movements) ->
                Words.of(
                                "Đã ghi bởi {0} lúc {1}: {2}. Muốn sửa, mở trang của công đoàn.",
                                "Told by {0} at {1}: {2}. To correct it, open the union's page.")
                        .with(by, Dateline.minute(at), of(movements));
            case Objection.OpeningMissing _ ->
                Words.of(
                        "Tháng đầu tiên của sổ: ghi số đoàn viên đầu kỳ.",
                        "This is the first month of the book: give the members at its opening.");
            case Objection.OpeningFollows(var opening) ->
                Words.of(
                                "Đầu kỳ tính từ tháng trước là {0}, không nhập lại.",
                                "The opening follows from the month before: {0}. It is not typed.")
                        .with(opening);
            case Objection.BelowZero(var month, var closing) -> belowZero(month, closing);
            case Objection.AlreadyCounted(var joined, var movedIn) ->
                Words.of(
                                "Sổ tháng này đã có {0} người kết nạp, {1} người chuyển đến (theo quyết định, hoặc của tháng ghi muộn); chỉ ghi số thêm, không có thì để 0."
                                        + " Nếu đúng là thêm từng ấy người nữa, đánh dấu ở cuối biểu tháng.",
                                "The book has {0} admitted and {1} moved in this month already (by decisions, or of months told late); tell only who came"
                                        + " beside them, or 0. If as many more came, tick so at the end of the month's form.")
                        .with(joined, movedIn);
            case Objection.TooMany(var most) ->
                Words.of("Mỗi ô tối đa {0} người.", "At most {0} persons a cell.")
                        .with(most);
            case Objection.ReasonMissing(var locked) ->
                Words.of(
                                "{0} đã được hai bên ký: ghi lý do, số liệu tính vào kỳ đang mở.",
                                "Both bodies have signed {0}: give the reason; it counts in the open period.")
                        .with(locked.name());
            case Objection.CorrectionWithoutReason _ -> Words.of("Ghi lý do sửa.", "Say why it is corrected.");
            case Objection.NothingChanged _ ->
                Words.of("Số mới giống số đã ghi.", "The new figures are those that were told.");
            case Objection.ChangedMeanwhile(var by, var movements) ->
                Words.of("{0} vừa sửa thành: {1}. Xem lại rồi sửa.", "{0} has just made it: {1}. Look again.")
                        .with(by, of(movements));
            case Objection.EntryStands(var entry) ->
                Words.of(
                                "Sổ cái chưa cho đảo bút toán số {0}: mở bút toán để xem hai bên đang xử lý thế nào.",
                                "The ledger does not let entry {0} be reversed now: open it to see how the two bodies stand.")
                        .with(entry.toString());
        };
    }

    static Words of(Movements moved) {
        return moved.nothing()
                ? Words.of("không biến động", "nobody came or went")
                : Words.of(
                                "kết nạp {0}, chuyển đến {1}, ra khỏi tổ chức {2}, chuyển đi {3}",
                                "admitted {0}, moved in {1}, left {2}, moved out {3}")
                        .with(moved.joined(), moved.movedIn(), moved.left(), moved.movedOut());
    }

    private static Words belowZero(YearMonth month, long closing) {
        return Words.of(
                        "Cuối {0} còn {1} đoàn viên: số giảm nhiều hơn số đang có. Kiểm tra lại số, hoặc sửa tháng ấy trước.",
                        "That leaves {1} members at the end of {0}: more go than are there. Check the number, or correct that month first.")
                .with(Period.month(month).name(), closing);
    }
}
