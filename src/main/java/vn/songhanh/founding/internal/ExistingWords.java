package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Words;

/** What is said to a form that tells of an organisation of before and cannot be taken. */
final class ExistingWords {

    /** What was founded later in the same enterprise is in the register already. */
    static final Words ANOTHER_LATER = Words.of(
            "Sau ngày này sổ đã ghi một tổ chức khác trong doanh nghiệp. Xem trang doanh nghiệp rồi ghi lại ngày.",
            "The register holds another organisation in the enterprise after that day. See its page, then give another day.");

    static final Words NOT_REGISTERED = Words.of(
            "Sổ doanh nghiệp không có mã {0}. Sửa mã, hoặc ghi doanh nghiệp vào sổ trước.",
            "The register has no enterprise {0}. Mend the code, or record the enterprise first.");

    static final Words TWICE = Words.of(
            "Doanh nghiệp đã có ở một hàng trên; mỗi doanh nghiệp một hàng.",
            "The enterprise stands in an earlier row; each has one.");

    static final Words ANOTHER_ABOVE = Words.of(
            "Sổ doanh nghiệp ghi đơn vị quản lý là “{0}”, tổ chức vào dưới đơn vị ấy. Sửa đơn vị quản lý trong sổ trước, hoặc để"
                    + " trống ô này.",
            "By the register “{0}” manages the enterprise, and the organisation comes below it. Mend the managing unit there first, or"
                    + " leave this cell empty.");

    static final Words TICK = Words.of("Ghi “x” hoặc để trống.", "Write “x” or leave it empty.");

    private ExistingWords() {}

    /** None of the kinds that this body records by the rule of the day. */
    static Words oneOf(List<UnitKind> kinds) {
        return Words.of("Ghi loại tổ chức: {0}.", "Give the kind of organisation: {0}.")
                .with(Words.joined(", ", kinds.stream().map(UnitKind::words).toList()));
    }

    /** A programme was in force on the day. */
    static Words toldByCases(LocalDate since) {
        return Words.of(
                        "Từ {0} việc thành lập được ghi bằng hồ sơ vận động, để tính vào chỉ tiêu; ở đây chỉ ghi tổ chức có"
                                + " từ trước ngày đó.",
                        "From {0} on a founding is told by a case, so that it counts; here only what was there before that"
                                + " day is recorded.")
                .with(since);
    }

    /** The name is that of one in another enterprise, and nothing says that it is the same. */
    static Words inAnother(String name) {
        return Words.of(
                        "Dưới đơn vị quản lý đã có “{0}”, ở doanh nghiệp khác. Cùng một tổ chức thì đánh dấu “Tổ chức ghép”; nếu"
                                + " không, ghi tên khác.",
                        "Below the managing unit there is “{0}” already, in another enterprise. If it is the same, tick"
                                + " “Combined organisation”; if not, give another name.")
                .with(name);
    }

    /** It is said to be that of another enterprise, and none of the name is in any. */
    static Words inNoOther(String name, LocalDate on) {
        return Words.of(
                        "Ngày {1} dưới đơn vị quản lý chưa có “{0}” ở doanh nghiệp nào khác. Ghi đúng tên tổ chức ghép, hoặc bỏ đánh dấu.",
                        "On {1} no other enterprise below the managing unit has “{0}”. Give the name of the combined organisation, or"
                                + " take the tick away.")
                .with(name, on);
    }
}
