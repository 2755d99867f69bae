package vn.songhanh.founding.internal;

import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.text.Words;

/** What a refusal says in the case of a trade, where it is another than in that of an enterprise. */
final class TradeObjectionWords {

    private TradeObjectionWords() {}

    static Words of(Objection objection) {
        return switch (objection) {
            case Objection.OfEnterprise ofEnterprise -> ofTrade(ofEnterprise);
            case Objection.OtherUnit _ ->
                Words.of(
                        "Hồ sơ của nghề này không do đơn vị của đồng chí giải quyết. Nhờ cán bộ của công đoàn cấp trên giải"
                                + " quyết hoặc của hai bên ký chương trình ghi.",
                        "Your unit does not answer for this trade. Ask an officer of the superior union that answers or of"
                                + " the two bodies of the programme.");
            case Objection.MoreThanWorkers(var people, var members) ->
                Words.of(
                                "Số người có đơn gia nhập ({1}) nhiều hơn số người làm nghề ({0}).",
                                "More have applied ({1}) than there are people of the trade ({0}).")
                        .with(people, members);
            case Objection.Missing(var part)
            when part == Part.WORKERS -> Words.of("Ghi số người làm nghề.", "Give the number of people of the trade.");
            case Objection.Missing _,
                    Objection.OfLedger _,
                    Objection.OtherSide _,
                    Objection.NotNow _,
                    Objection.ChangedMeanwhile _,
                    Objection.InTheFuture _,
                    Objection.Before _,
                    Objection.OutOfOrder _,
                    Objection.Unruled _,
                    Objection.After _,
                    Objection.TooFew _,
                    Objection.TooMany _,
                    Objection.TooLong _,
                    Objection.NotCombined _,
                    Objection.OtherForm _,
                    Objection.KindOfOtherTime _,
                    Objection.Unlikely _,
                    Objection.Unreadable _,
                    Objection.NotLater _,
                    Objection.DossierIncomplete _ -> ObjectionWords.of(objection);
        };
    }

    private static Words ofTrade(Objection.OfEnterprise objection) {
        return switch (objection) {
            case Objection.CaseThere _ ->
                Words.of(
                        "Nghề này ở đây đã có hồ sơ đang mở; ghi tiếp vào hồ sơ đó.",
                        "There is an open case of this trade here; go on with that one.");
            case Objection.NobodyAbove _ ->
                Words.of(
                        "Không có công đoàn cấp trên nào giải quyết hồ sơ của nghề này vào ngày này. Chọn công đoàn cấp trên"
                                + " giải quyết trước.",
                        "No superior union answers for this trade on that day. Choose the one that answers first.");
            case Objection.LevelEnded(var _, var rule) ->
                Words.of(
                                "Công đoàn cấp trên giải quyết thuộc cấp không còn vào ngày này. Chọn công đoàn khác giải quyết"
                                        + " hồ sơ. {0} Căn cứ: {1}.",
                                "The superior union that answers is of a level that is no more on that day. Choose another"
                                        + " one to answer. {0} By: {1}.")
                        .with(rule.words(), rule.cited());
            case Objection.OtherLine _,
                    Objection.OrganisationThere _,
                    Objection.NotActive _,
                    Objection.TreeDeclines _ -> ObjectionWords.of(objection);
        };
    }
}
