package vn.songhanh.ledger.internal;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.programme.Level;
import vn.songhanh.text.Words;

/** The four rows of 3.12 sum to the enterprises of the scope on the day of the stocktake. */
@Component
@Order(32)
class MatrixCheck implements HardCheck {

    private final StocktakeLevels stocktakes;

    MatrixCheck(StocktakeLevels stocktakes) {
        this.stocktakes = stocktakes;
    }

    @Override
    public String code() {
        return "matrix";
    }

    @Override
    public Words name() {
        return Words.of("Bốn dòng 3.12 bằng số doanh nghiệp thuộc phạm vi", "The four rows of 3.12 sum to the scope");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 3.12: có cả hai, chỉ đảng, chỉ công đoàn, chưa có; cộng lại bằng số doanh nghiệp của chương trình ngày kiểm kê.",
                "Indicator 3.12: both, Party only, union only, neither; together the programme's enterprises on the day of the stocktake.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        return Findings.of(
                stocktakes.all().stream().flatMap(MatrixCheck::differing).toList(), limit);
    }

    private static Stream<Mismatch> differing(StocktakeLevels.Stocktake stocktake) {
        var sum = Stream.of(Level.PARTY_AND_UNION, Level.PARTY_ONLY, Level.UNION_ONLY, Level.NEITHER)
                .mapToLong(level -> stocktake.found().getOrDefault(level, 0L))
                .sum();
        var scope = stocktake.register().enterprises();
        return sum == scope
                ? Stream.empty()
                : Stream.of(new Mismatch(
                        Words.of("Kiểm kê ngày {0}", "Stocktake of {0}").with(stocktake.on()),
                        Words.of(
                                        "Bốn dòng cộng lại: {0}; doanh nghiệp thuộc phạm vi theo sổ đăng ký: {1}.",
                                        "The four rows sum to {0}; enterprises of the scope by the register: {1}.")
                                .with(sum, scope),
                        "/app/ledger/entries/" + stocktake.entry()));
    }
}
