package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.programme.ProgrammeId;

/** What the two bodies count differently in the last autumn, how they talk about it, and what they settle. */
@Component
class Disagreements {

    private static final LocalDate DISPUTED = LocalDate.of(2026, 11, 17);

    private final Ledger ledger;
    private final Disputes disputes;
    private final Figures figures;
    private final Stage stage;

    Disagreements(Ledger ledger, Disputes disputes, Figures figures, Stage stage) {
        this.ledger = ledger;
        this.disputes = disputes;
        this.figures = figures;
        this.stage = stage;
    }

    List<Moment> moments(ProgrammeId programme) {
        return List.of(new Moment(DISPUTED, Moment.CONFIRMATION, () -> tell(programme)));
    }

    private void tell(ProgrammeId programme) {
        waiting(programme, Side.UNION, 0).ifPresent(this::proposedByTheClaimant);
        waiting(programme, Side.UNION, 1).ifPresent(this::settled);
        waiting(programme, Side.PARTY, 0).ifPresent(this::stillTalkedOver);
    }

    private Optional<EntryId> waiting(ProgrammeId programme, Side side, int place) {
        return figures.waiting(programme, side).stream()
                .map(EntryLine::id)
                .skip(place)
                .findFirst();
    }

    private void proposedByTheClaimant(EntryId entry) {
        disputed(entry, Side.PARTY, "Biên bản làm việc gửi kèm ghi ngày khác với ngày trong sổ.");
        says(entry, Side.UNION, 1, "Ngày trên biên bản là ngày lập dự thảo; ngày làm việc có chữ ký của doanh nghiệp.");
        act(
                Side.UNION,
                2,
                () -> disputes.propose(
                        entry, Side.UNION, ClaimState.CONFIRMED, "Đã bổ sung bản chụp trang có chữ ký vào hồ sơ."));
    }

    private void settled(EntryId entry) {
        disputed(entry, Side.PARTY, "Chưa thấy tên doanh nghiệp trong danh sách của tháng.");
        act(
                Side.UNION,
                1,
                () -> disputes.propose(
                        entry, Side.UNION, ClaimState.CONFIRMED, "Danh sách tháng đã cập nhật, có tên ở dòng cuối."));
        act(
                Side.PARTY,
                3,
                () -> disputes.open(entry)
                        .map(proposal -> disputes.accept(entry, Side.PARTY, proposal.id()))
                        .orElseThrow());
    }

    private void stillTalkedOver(EntryId entry) {
        disputed(entry, Side.UNION, "Buổi này công đoàn cùng dự; đề nghị xem có trùng với buổi bên Công đoàn đã ghi.");
        says(entry, Side.PARTY, 1, "Đang đối chiếu với đơn vị phụ trách, sẽ trả lời trong tuần.");
    }

    private void disputed(EntryId entry, Side side, String reason) {
        act(side, 0, () -> ledger.dispute(entry, side, reason));
    }

    private void says(EntryId entry, Side side, int daysLater, String words) {
        act(side, daysLater, () -> disputes.say(entry, side, words));
    }

    private <T> void act(Side side, int daysLater, Supplier<T> act) {
        stage.as(Confirmations.officer(side), DISPUTED.plusDays(daysLater), act);
    }
}
