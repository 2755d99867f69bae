package vn.songhanh.review.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Usage;
import vn.songhanh.ledger.Recount;
import vn.songhanh.text.Words;

/**
 * Looks at every snapshot that bears a signature or is to be signed: whether what is kept is what was hashed, and whether the
 * ledger gives it again.
 */
@Component
@Usage(
        name = "verify",
        vi = "Tính lại mọi bản số liệu đã ký và mọi tổng của sổ cái từ các bút toán và cho biết khác biệt.",
        en =
                "Recomputes every signed set of figures and every sum of the ledger from the entries and says what differs.",
        detailsVi = """
            Mọi bản đã có chữ ký (kể cả bản đã chốt lại sau đó) và bản đang chờ ký: nội dung đang giữ phải đúng mã băm, và sổ cái
            phải tính lại đúng như thế. --json in {reviews: [{review, year, period, position, hash, identical, differs}], sums:
            [{kind, where, kept, counted}]}. differs là mã chỉ tiêu khác, và "hash" khi nội dung đang giữ không còn đúng mã băm.
            sums là các tổng giữ sẵn khác với bút toán (mỗi loại nhiều nhất 100). Mã thoát 1 khi có khác biệt.\
            """,
        detailsEn = """
            Every set that bears a signature (also one that was pinned again later) and the one to be signed: what is kept has to
            have its hash, and the ledger has to give it again. --json prints {reviews: [{review, year, period, position, hash,
            identical, differs}], sums: [{kind, where, kept, counted}]}. differs are the codes of the indicators, and "hash" where
            what is kept does not have its hash any more. sums are those that are kept otherwise than the entries say (at most 100 of a kind). Exit code 1 when anything
            differs.\
            """)
class VerifyCommand implements Command {

    /** Of a snapshot whose text or seal is another one than was hashed. */
    private static final String HASH = "hash";

    /** What looking at one snapshot gave. */
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
        var all = reviews.all().stream().flatMap(this::verified).toList();
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

    /** Those that bear a signature, and the newest, which is to be signed. */
    private Stream<Verified> verified(Review review) {
        var pinned = snapshots.of(review.id());
        return pinned.stream().flatMap(kept -> {
            var signatures = snapshots.signatures(kept.id()).size();
            return signatures > 0 || kept.equals(pinned.getFirst())
                    ? Stream.of(verified(review, kept, signatures))
                    : Stream.empty();
        });
    }

    private Verified verified(Review review, SnapshotTable.Kept kept, int signatures) {
        var again = signatures == Side.values().length || figures.recomputable(review, kept)
                ? figures.recomputed(review, kept)
                : kept.figures();
        var differs = Stream.concat(
                again.differences(kept.figures()).stream(), kept.sound() ? Stream.empty() : Stream.of(HASH));
        return new Verified(
                review.id().value(),
                review.year(),
                review.period().code(),
                kept.position(),
                kept.hash(),
                kept.identical(again),
                differs.toList());
    }

    private static Words inWords(Verified verified) {
        return verified.identical()
                ? Words.of("Sơ kết {0}: khớp tại vị trí {1}", "Review {0}: identical at position {1}")
                        .with(verified.period(), verified.position())
                : Words.of("Sơ kết {0}, vị trí {1}: KHÁC ở {2}", "Review {0}, position {1}: DIFFERS in {2}")
                        .with(verified.period(), verified.position(), String.join(", ", verified.differs()));
    }
}
