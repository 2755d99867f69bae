package vn.songhanh.organisation.internal;

import java.util.List;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.text.Words;

/** What people are told when a reorganisation is declined: what is wrong, and the way out. */
final class ObjectionWords {

    private static final int NAMED = 5;

    private ObjectionWords() {}

    static Words all(List<Objection> objections) {
        return Words.joined(" ", objections.stream().map(ObjectionWords::of).toList());
    }

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.DecisionNumberMissing _ ->
                Words.of("Chưa ghi số quyết định.", "The number of the decision is missing.");
            case Objection.NameMissing _ -> Words.of("Chưa ghi tên đơn vị.", "The name of the unit is missing.");
            case Objection.UnitMissing _ -> Words.of("Đơn vị không có trong hệ thống.", "There is no such unit.");
            case Objection.NotYet(var unit, var began) ->
                Words.of(
                                "{0} chỉ có từ ngày {1}; ngày hiệu lực không được trước ngày đó.",
                                "{0} exists only since {1}; the change cannot take effect before.")
                        .with(unit, began);
            case Objection.AlreadyEnded(var unit, var ended) ->
                Words.of("{0} đã kết thúc từ ngày {1}.", "{0} ended on {1}.").with(unit, ended);
            case Objection.LaterFact(var unit, var from) ->
                Words.of(
                                "Đã ghi một thay đổi của {0} có hiệu lực từ ngày {1}; ngày hiệu lực phải sau ngày đó.",
                                "A change of {0} in force from {1} is recorded already; this one must take effect"
                                        + " later.")
                        .with(unit, from);
            case Objection.OtherLine(var unit, var line) ->
                Words.of("{0} thuộc {1}, không cùng hệ thống.", "{0} belongs to another line: {1}.")
                        .with(unit, line.words());
            case Objection.Cycle(var unit, var parent) ->
                Words.of(
                                "{1} nằm dưới {0} nên không thể là cấp trên của {0}.",
                                "{1} lies below {0} and cannot be above it.")
                        .with(unit, parent);
            case Objection.IntoItself(var unit) ->
                Words.of(
                                "{0} không thể sáp nhập hoặc tách vào chính mình.",
                                "{0} cannot be merged or split into itself.")
                        .with(unit);
            case Objection.TooFew(var needed) ->
                Words.of("Cần ít nhất {0} đơn vị.", "At least {0} unit(s) are needed.")
                        .with(needed);
            case Objection.ChildrenRemain(var unit, var children) -> remain(unit, children);
            case Objection.NotBelow(var unit, var parent) ->
                Words.of("{0} không trực thuộc {1} vào ngày đó.", "{0} does not lie below {1} on that day.")
                        .with(unit, parent);
            case Objection.CodeTaken(var code, var by) ->
                Words.of("Mã {0} đang là của {1}.", "The code {0} is that of {1}.")
                        .with(code, by);
            case Objection.SharesExceedWhole(var sum) ->
                Words.of("Tổng tỷ lệ các phần là {0}, lớn hơn 1.", "The shares add up to {0}, more than 1.")
                        .with(sum);
            case Objection.LevelEnded(var unit, var kind, var rule) ->
                Words.of(
                                "{0} thuộc cấp không còn vào ngày có hiệu lực ({1}); chọn đơn vị của cấp khác. {2} Căn cứ: {3}.",
                                "{0} is of a level that is no more on that day ({1}); choose a unit of another level. {2} By: {3}.")
                        .with(unit, kind.words(), rule.words(), rule.cited());
            case Objection.KindOfOtherTime(var unit, var kind, var rule) ->
                Words.of(
                                "{0}: vào ngày có hiệu lực không còn hoặc chưa có loại “{1}”; chọn loại khác. {2} Căn cứ: {3}.",
                                "{0}: on that day there is no “{1}” to begin; choose another kind. {2} By: {3}.")
                        .with(unit, kind.words(), rule.words(), rule.cited());
            case Objection.IsLower(var unit, var kind) ->
                Words.of(
                                "“{1}” thấp hơn loại hình hiện nay của {0}: ghi bằng “Hạ cấp tổ chức đảng”.",
                                "“{1}” stands lower than what {0} is: record it as a downgrade.")
                        .with(unit, kind.words());
            case Objection.NotLower(var unit, var kind) ->
                Words.of(
                                "“{1}” không thấp hơn loại hình hiện nay của {0}: chọn loại hình thấp hơn, hoặc ghi bằng “Nâng cấp, chuyển loại hình”.",
                                "“{1}” does not stand lower than what {0} is: choose a lower kind, or record an upgrade.")
                        .with(unit, kind.words());
            case Objection.NotGrassroots(var unit) ->
                Words.of(
                                "{0} không phải tổ chức ở doanh nghiệp: chỉ tổ chức đảng, công đoàn ở cơ sở mới tạm ngừng hoạt động; cấp trên thì sáp nhập hoặc kết thúc.",
                                "{0} is no organisation in an enterprise: only those are suspended; one above is merged or dissolved.")
                        .with(unit);
            case Objection.SuspendedAlready(var unit) ->
                Words.of(
                                "{0} đang tạm ngừng hoạt động rồi; xem diễn biến của đơn vị.",
                                "{0} is suspended already; see the story of the unit.")
                        .with(unit);
            case Objection.NotSuspended(var unit) ->
                Words.of(
                                "Ngày này {0} không tạm ngừng hoạt động; kiểm tra lại ngày có hiệu lực.",
                                "{0} is not suspended on that day; check the effective day.")
                        .with(unit);
            case Objection.NothingChanges(var unit) ->
                Words.of("Không có gì của {0} thay đổi.", "Nothing of {0} would be different.")
                        .with(unit);
        };
    }

    private static Words remain(String unit, List<String> children) {
        var named = String.join(", ", children.subList(0, Math.min(NAMED, children.size())));
        return children.size() > NAMED
                ? Words.of(
                                "{0} còn {1} đơn vị trực thuộc ({2}, …); hãy chuyển giao các đơn vị đó trước.",
                                "{0} still has {1} units below it ({2}, …); transfer them first.")
                        .with(unit, children.size(), named)
                : Words.of(
                                "{0} còn đơn vị trực thuộc: {1}; hãy chuyển giao trước.",
                                "{0} still has units below it: {1}; transfer them first.")
                        .with(unit, named);
    }
}
