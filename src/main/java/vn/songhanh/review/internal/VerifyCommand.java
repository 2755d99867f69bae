package vn.songhanh.review.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.text.Words;

/** Recomputes every snapshot that was signed or prepared and says what differs. */
@Component
@Usage(
        name = "verify",
        vi = "Tính lại mọi bản số liệu đã ký từ sổ cái và cho biết khác biệt.",
        en = "Recomputes every signed set of figures from the ledger and says what differs.",
        detailsVi =
                "--json in một mảng {review, year, position, hash, identical, differs}. Mã thoát 1 khi có khác biệt.",
        detailsEn =
                "--json prints an array {review, year, position, hash, identical, differs}. Exit code 1 when anything"
                        + " differs.")
class VerifyCommand implements Command {

    /** What recomputing one snapshot gave. */
    record Verified(long review, int year, long position, String hash, boolean identical, List<String> differs) {}

    private final ReviewTable reviews;
    private final SnapshotTable snapshots;
    private final ReviewFigures figures;

    VerifyCommand(ReviewTable reviews, SnapshotTable snapshots, ReviewFigures figures) {
        this.reviews = reviews;
        this.snapshots = snapshots;
        this.figures = figures;
    }

    @Override
    @Transactional(readOnly = true)
    public int run(Arguments arguments, CommandOutput output) {
        var all = reviews.all().stream()
                .flatMap(review -> snapshots.newest(review.id()).map(kept -> verified(review, kept)).stream())
                .toList();
        if (output.json()) {
            output.print(all);
        } else {
            all.forEach(each -> output.say(inWords(each)));
        }
        return all.stream().allMatch(Verified::identical) ? DONE : REFUSED;
    }

    private Verified verified(Review review, SnapshotTable.Kept kept) {
        var again = figures.recomputed(review, kept);
        return new Verified(
                review.id().value(),
                review.year(),
                kept.position(),
                kept.hash(),
                again.hash().equals(kept.hash()),
                again.differences(kept.figures()));
    }

    private static Words inWords(Verified verified) {
        return verified.identical()
                ? Words.of("Sơ kết {0}: khớp tại vị trí {1}", "Review {0}: identical at position {1}")
                        .with(Integer.toString(verified.year()), verified.position())
                : Words.of("Sơ kết {0}: KHÁC ở {1}", "Review {0}: DIFFERS in {1}")
                        .with(Integer.toString(verified.year()), String.join(", ", verified.differs()));
    }
}
