package vn.songhanh.programme.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/** Says what stands against an agreement, beside the field where it can be mended. */
final class ProgrammeWords {

    private ProgrammeWords() {}

    static Map<String, Words> faults(List<ProgrammeObjection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach(objection -> faults.putIfAbsent(field(objection), of(objection)));
        return faults;
    }

    private static String field(ProgrammeObjection objection) {
        return switch (objection) {
            case ProgrammeObjection.CodeTaken _ -> "code";
            case ProgrammeObjection.EndsBeforeItBegins _ -> "to";
            case ProgrammeObjection.SignedAfterItEnds _ -> "signedOn";
            case ProgrammeObjection.OneUnitOnBothSides _ -> "unionUnit";
            case ProgrammeObjection.Overlaps _ -> "from";
            case ProgrammeObjection.ScopeEmpty _ -> "scope-STATE";
            case ProgrammeObjection.NotYourOrganisation(var side) -> unit(side);
            case ProgrammeObjection.ResultsOutside _ -> "from";
            case ProgrammeObjection.HandedOverTooEarly(var side, var _) -> since(side);
            case ProgrammeObjection.HandoverDayMissing(var side) -> since(side);
        };
    }

    static String unit(Side side) {
        return side.name().toLowerCase(Locale.ROOT) + "Unit";
    }

    static String since(Side side) {
        return side.name().toLowerCase(Locale.ROOT) + "Since";
    }

    private static Words of(ProgrammeObjection objection) {
        return switch (objection) {
            case ProgrammeObjection.CodeTaken(var code) ->
                Words.of("Đã có chương trình mang mã “{0}”.", "There is a programme with the code “{0}”.")
                        .with(code);
            case ProgrammeObjection.EndsBeforeItBegins(var first, var last) ->
                Words.of(
                                "Ngày kết thúc {1} phải sau ngày bắt đầu {0}.",
                                "The last day {1} has to be after the first day {0}.")
                        .with(first, last);
            case ProgrammeObjection.SignedAfterItEnds(var signed, var last) ->
                Words.of(
                                "Ngày ký {0} không thể sau ngày kết thúc {1}.",
                                "It cannot be signed on {0}, after it ends on {1}.")
                        .with(signed, last);
            case ProgrammeObjection.OneUnitOnBothSides _ ->
                Words.of("Hai bên phải là hai tổ chức khác nhau.", "The two sides have to be two organisations.");
            case ProgrammeObjection.Overlaps(var title, var term) ->
                Words.of(
                                "Trùng thời gian với “{0}” ({1} – {2}); một kết quả chỉ tính trong một chương trình.",
                                "Overlaps “{0}” ({1} – {2}); a result counts in one programme only.")
                        .with(title, term.first(), term.last());
            case ProgrammeObjection.ScopeEmpty _ ->
                Words.of("Chọn ít nhất một khu vực sở hữu.", "Choose at least one ownership sector.");
            case ProgrammeObjection.NotYourOrganisation(var side) ->
                Words.of(
                                "{0} phải là tổ chức đồng chí đang hành động thay mặt; tổ chức khác do quản trị viên ghi.",
                                "{0} has to be the organisation you act for; others are written down by an administrator.")
                        .with(side.words());
            case ProgrammeObjection.ResultsOutside(var counted) ->
                Words.of(
                                "Sổ cái đã có kết quả từ {0} đến {1}; thời hạn phải chứa các ngày đó.",
                                "The ledger has results from {0} to {1}; the term has to hold these days.")
                        .with(counted.first(), counted.last());
            case ProgrammeObjection.HandedOverTooEarly(var side, var since) ->
                Words.of(
                                "{0}: tổ chức hiện nay giữ vai trò từ {1}; ngày bàn giao không thể sớm hơn.",
                                "{0}: the present organisation holds it since {1}; it cannot hand over before.")
                        .with(side.words(), since);
            case ProgrammeObjection.HandoverDayMissing(var side) ->
                Words.of(
                                "{0}: ghi ngày tổ chức mới nhận vai trò.",
                                "{0}: say from which day the new organisation holds it.")
                        .with(side.words());
        };
    }
}
