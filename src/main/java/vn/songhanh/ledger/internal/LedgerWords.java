package vn.songhanh.ledger.internal;

import java.util.Map;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.programme.Account;
import vn.songhanh.text.Words;

/** What the ledger says to people. */
final class LedgerWords {

    private static final Map<Account, Words> ACCOUNTS = Map.ofEntries(
            Map.entry(Account.ENTERPRISE_REACHED, Words.of("Doanh nghiệp được tiếp cận", "Enterprise reached")),
            Map.entry(Account.OWNER_MEETING, Words.of("Gặp chủ doanh nghiệp", "Meeting with the owner")),
            Map.entry(Account.ENTERPRISE_CONSENTED, Words.of("Doanh nghiệp đồng thuận", "Enterprise consents")),
            Map.entry(Account.ENTERPRISE_SURVEYED, Words.of("Doanh nghiệp được khảo sát", "Enterprise surveyed")),
            Map.entry(Account.ENTERPRISE_REFUSED, Words.of("Doanh nghiệp từ chối", "Enterprise refuses")),
            Map.entry(Account.ENTERPRISE_DEFERRED, Words.of("Doanh nghiệp hoãn", "Enterprise defers")),
            Map.entry(Account.UNION_FOUNDED, Words.of("CĐCS thành lập", "Union founded")),
            Map.entry(
                    Account.PROFESSIONAL_UNION_FOUNDED,
                    Words.of("Nghiệp đoàn thành lập", "Professional union founded")),
            Map.entry(Account.UNION_ORGANISATION, Words.of("CĐCS hiện có", "Unions")),
            Map.entry(Account.UNION_MEMBER, Words.of("Đoàn viên hiện có", "Union members")),
            Map.entry(Account.UNION_MEMBER_JOINED, Words.of("Đoàn viên phát triển mới", "New union members")),
            Map.entry(Account.PARTY_CELL_FOUNDED, Words.of("Chi bộ cơ sở thành lập", "Party cell founded")),
            Map.entry(Account.PARTY_COMMITTEE_FOUNDED, Words.of("Đảng bộ cơ sở thành lập", "Party committee founded")),
            Map.entry(
                    Account.SUBORDINATE_CELL_FOUNDED,
                    Words.of("Chi bộ trực thuộc thành lập", "Subordinate cell founded")),
            Map.entry(Account.PARTY_ORGANISATION, Words.of("Tổ chức đảng hiện có", "Party organisations")));

    private LedgerWords() {}

    static Words of(Account account) {
        return ACCOUNTS.getOrDefault(account, Words.same(account.name()));
    }

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
        };
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
        };
    }
}
