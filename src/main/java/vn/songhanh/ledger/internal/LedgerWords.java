package vn.songhanh.ledger.internal;

import java.util.List;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.text.Words;

/** What the ledger says to people. */
final class LedgerWords {

    private static final Words TYPED_STAYS = Words.of(
            "Điều vừa gõ còn trong ô bên dưới; cần thì gửi cho bên kia như một trao đổi.",
            "What you typed stands in the box below; you can send it to the other body as a remark.");

    private LedgerWords() {}

    /** The name by which the look's sign knows the state. */
    static String sign(ClaimState state) {
        return switch (state) {
            case CLAIMED_BY_PARTY -> "PARTY";
            case CLAIMED_BY_UNION -> "UNION";
            case CONFIRMED -> "CONFIRMED";
            case DISPUTED -> "DISPUTED";
            case WITHDRAWN -> "WITHDRAWN";
        };
    }

    static Words of(Claim.Act act) {
        return switch (act) {
            case CLAIM -> Words.of("ghi nhận", "claimed");
            case CONFIRM -> Words.of("xác nhận", "confirmed");
            case DISPUTE -> Words.of("nêu ý kiến khác", "disputed");
            case WITHDRAW -> Words.of("rút ghi nhận", "withdrew");
            case SETTLE -> Words.of("đồng ý đề nghị của bên kia", "accepted the other body's proposal");
        };
    }

    static Words of(RemarkTable.Kind kind) {
        return switch (kind) {
            case REMARK -> Words.of("viết", "wrote");
            case PROPOSE_CONFIRMED -> Words.of("đề nghị chốt là xác nhận", "proposes to settle it as confirmed");
            case PROPOSE_WITHDRAWN -> Words.of("đề nghị chốt là rút", "proposes to settle it as withdrawn");
            case DECLINE -> Words.of("không theo đề nghị", "does not go along with the proposal");
        };
    }

    /** Why nothing was done, where the form that was filled in is gone and its words stand in another. */
    static Words typedStays(Words why) {
        return Words.joined(" ", List.of(why, TYPED_STAYS));
    }

    static Words of(Claiming.Objection objection) {
        return switch (objection) {
            case Claiming.Objection.OwnClaim _ ->
                Words.of(
                        "Không xác nhận được ghi nhận của chính bên mình: bên kia xác nhận, hai bên ngang quyền.",
                        "A body does not confirm its own claim: the other one does, the two are equals.");
            case Claiming.Objection.NotNow(var state) ->
                Words.of(
                        "Bút toán hiện ở trạng thái “%s”; có thể người khác vừa xử lý."
                                .formatted(state.words().vi()),
                        "The entry is “%s” now; somebody may have been faster."
                                .formatted(state.words().en()));
            case Claiming.Objection.ReasonMissing _ ->
                Words.of("Cần ghi rõ lý do để bên kia trả lời.", "Give the reason, so that the other body can answer.");
            case Claiming.Objection.PeriodLocked(var locked) ->
                Words.of(
                        "%s đã được hai bên ký và khóa. Muốn sửa, lập bút toán điều chỉnh trong kỳ đang mở."
                                .formatted(locked.name().vi()),
                        "%s has been signed by both and is locked. To correct it, enter an adjustment in the open period."
                                .formatted(locked.name().en()));
            case Claiming.Objection.Reversed(var by) ->
                Words.of(
                        "Bút toán đã bị đảo bởi bút toán số %s.".formatted(by),
                        "Entry %s has reversed it.".formatted(by));
            case Claiming.Objection.Unknown _ -> Words.of("Không có bút toán này.", "There is no such entry.");
            case Claiming.Objection.TheirDispute _ ->
                Words.of(
                        "Bên kia đang nêu ý kiến khác: bên kia thôi ý kiến, bên mình rút, hoặc hai bên cùng chốt theo một đề nghị.",
                        "The other body disputes it: it lifts its dispute, this one withdraws, or both settle by a proposal.");
            case Claiming.Objection.TheirClaim _ ->
                Words.of(
                        "Chỉ bên ghi nhận đảo được điều bên kia chưa xác nhận. Không đồng ý thì nêu ý kiến khác.",
                        "Only the body that claimed reverses what the other has not confirmed. To disagree, dispute it.");
            case Claiming.Objection.TakenBack _ ->
                Words.of(
                        "Bút toán đảo này đã xong cùng bút toán gốc; cần thì ghi lại kết quả từ hồ sơ.",
                        "This reversal is done with, as is what it reverses; if need be, enter the fact again from its case.");
            case Claiming.Objection.ReversalStands _ ->
                Words.of(
                        "Bút toán đảo hai bên đã xác nhận thì không nêu ý kiến khác: lập bút toán đảo lại nó.",
                        "A reversal that both have confirmed is not disputed: reverse it in its turn.");
            case Claiming.Objection.ReversalWithdrawn(var by) ->
                Words.of(
                        "Đã có bút toán đảo số %s bị rút; ghi nhận lại bút toán đó.".formatted(by),
                        "Its reversal, entry %s, was withdrawn; claim that one again.".formatted(by));
            case Claiming.Objection.EnteredAgain(var by) ->
                Words.of(
                        "Kết quả này đã được ghi lại ở bút toán số %s; khôi phục nữa sẽ tính hai lần.".formatted(by),
                        "The fact has been entered again as entry %s; restoring it would count it twice."
                                .formatted(by));
            case Claiming.Objection.ToldBySeveral(var tellings) ->
                Words.of(
                        "%d nơi cùng kể việc này (hồ sơ vận động, hoạt động, bài đăng). Rút hoặc sửa ở từng nơi; khi không nơi nào kể nữa, bút toán tự thôi tính."
                                .formatted(tellings),
                        "%d tell this (cases, activities, articles). Withdraw or correct it there; when nobody tells it any more, the entry counts no more by itself."
                                .formatted(tellings));
            case Claiming.Objection.BelowZero(var why) -> why;
            case Claiming.Objection.NoSuchProposal _ ->
                Words.of(
                        "Đề nghị này không còn chờ bên mình trả lời: đã có đề nghị mới hơn, hoặc việc đã chốt. Xem lại diễn biến.",
                        "This proposal no longer waits for us: there is a newer one, or it is settled. See the story.");
        };
    }
}
