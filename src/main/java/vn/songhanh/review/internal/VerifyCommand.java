package vn.songhanh.review.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.ledger.Recount;
import vn.songhanh.text.Words;

/** Recomputes every snapshot that was signed or prepared and says what differs. */
@Component
@Usage(
        name = "verify",
        vi = "Tính lại mọi bản số liệu đã ký và mọi tổng của sổ cái từ các bút toán và cho biết khác biệt.",
        en =
                "Recomputes every signed set of figures and every sum of the ledger from the entries and says what differs.",
        detailsVi = """
            --json in {reviews: [{review, year, period, position, hash, identical, differs}], sums: [{kind, where, kept, counted}]}.
            sums là các tổng giữ sẵn khác với bút toán (mỗi loại nhiều nhất 100). Mã thoát 1 khi có khác biệt.\
            """,
        detailsEn = """
            --json prints {reviews: [{review, year, period, position, hash, identical, differs}], sums: [{kind, where, kept, counted}]}.
            sums are those that are kept otherwise than the entries say (at most 100 of a kind). Exit code 1 when anything
            differs.\
            """)
class VerifyCommand implements Command {

    /** What recomputing one snapshot gave. */
    record Verified(
            long review,
            int year,
            String period,
            long position,
            String hash,
            boolean identical,
            List<String> differs) {}

    /** What {@code --json} prints. */
    record Answer(List<Verified> reviews, List<Recount.Difference> sums) {}

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures figures;
    private final Recount recount;

    VerifyCommand(ReviewTable reviews, SnapshotTable snapshots, ReviewFigures figures, Recount recount) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
        this.recount = recount;
    }

    @Override
    @Transactional(readOnly = true)
    public int run(Arguments arguments, CommandOutput output) {
        var all = reviews.all().stream()
                .flatMap(review -> snapshots.newest(review.id()).map(kept -> verified(review, kept)).stream())
                .toList();
        var sums = recount.differences();
        if (output.json()) {
            output.print(new Answer(all, sums));
        } else {
            all.forEach(each -> output.say(inWords(each)));
            output.say(
                    sums.isEmpty()
                            ? Words.of(
                                    "Mọi tổng của sổ cái: khớp với bút toán",
                                    "Every sum of the ledger: as the entries say")
                            : Words.of("Tổng của sổ cái: KHÁC ở {0} chỗ", "Sums of the ledger: {0} DIFFER")
                                    .with(sums.size()));
            sums.forEach(each -> output.say(inWords(each)));
        }
        return sums.isEmpty() && all.stream().allMatch(Verified::identical) ? DONE : REFUSED;
    }

    private static Words inWords(Recount.Difference sum) {
        return Words.of("  {0} {1}: giữ {2}, đếm được {3}", "  {0} {1}: kept {2}, counted {3}")
                .with(sum.kind(), sum.where(), sum.kept(), sum.counted());
    }

    private Verified verified(Review review, SnapshotTable.Kept kept) {
        var again = figures.recomputed(review, kept);
        return new Verified(
                review.id().value(),
                review.year(),
                review.period().code(),
                kept.position(),
                kept.hash(),
                kept.seal().hash(again).equals(kept.hash()),
                again.differences(kept.figures()));
    }

    private static Words inWords(Verified verified) {
        return verified.identical()
                ? Words.of("Sơ kết {0}: khớp tại vị trí {1}", "Review {0}: identical at position {1}")
                        .with(verified.period(), verified.position())
                : Words.of("Sơ kết {0}: KHÁC ở {1}", "Review {0}: DIFFERS in {1}")
                        .with(verified.period(), String.join(", ", verified.differs()));
    }
}
