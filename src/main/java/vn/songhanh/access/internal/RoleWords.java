package vn.songhanh.access.internal;

import java.util.List;
import vn.songhanh.text.Words;

/** Says why a role cannot be given or ended, and at which field that is put right. */
final class RoleWords {

    private RoleWords() {}

    static Faults faults(List<RoleObjection> objections) {
        return Faults.of(objections, RoleWords::field, RoleWords::of);
    }

    private static String field(RoleObjection objection) {
        return switch (objection) {
            case RoleObjection.UnitNotChosen _ -> "unit";
            case RoleObjection.UnitMissing _ -> "unit";
            case RoleObjection.RoleNotChosen _ -> "role";
            case RoleObjection.FromUnread _ -> "from";
            case RoleObjection.LastDayUnread _ -> "lastDay";
            case RoleObjection.EndsBeforeItBegins _ -> "lastDay";
            case RoleObjection.HeldAlready _ -> "role";
            case RoleObjection.EndedAlready _ -> "from";
        };
    }

    static Words of(RoleObjection objection) {
        return switch (objection) {
            case RoleObjection.UnitNotChosen _ ->
                Words.of(
                        "Chưa chọn tổ chức: tìm theo tên rồi chọn một dòng.",
                        "No unit is chosen: find it by name, then choose one.");
            case RoleObjection.UnitMissing(var on) ->
                Words.of("Ngày {0} chưa có hoặc không còn tổ chức này.", "On {0} there is no such unit.")
                        .with(on);
            case RoleObjection.RoleNotChosen _ -> Words.of("Chưa chọn vai trò.", "No role is chosen.");
            case RoleObjection.FromUnread(var fault) -> fault.words();
            case RoleObjection.LastDayUnread(var fault) -> fault.words();
            case RoleObjection.EndsBeforeItBegins _ ->
                Words.of("Ngày cuối phải từ ngày bắt đầu trở đi.", "The last day comes before the first.");
            case RoleObjection.HeldAlready(var from) ->
                Words.of(
                                "Người này đã giữ vai trò đó tại tổ chức này từ ngày {0}.",
                                "They hold this role at this unit since {0} already.")
                        .with(from);
            case RoleObjection.EndedAlready(var on) ->
                Words.of("Vai trò này đã kết thúc từ ngày {0}.", "This role ends on {0} already.")
                        .with(on);
        };
    }
}
