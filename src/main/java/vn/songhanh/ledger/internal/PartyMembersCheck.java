package vn.songhanh.ledger.internal;

import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.programme.Level;
import vn.songhanh.text.Words;

/** Official and probationary members make the total of 2.15. */
@Component
@Order(33)
class PartyMembersCheck implements HardCheck {

    private final StocktakeLevels stocktakes;

    PartyMembersCheck(StocktakeLevels stocktakes) {
        this.stocktakes = stocktakes;
    }

    @Override
    public String code() {
        return "party-members";
    }

    @Override
    public Words name() {
        return Words.of("Chính thức + dự bị = tổng số đảng viên", "Official + probationary = all Party members");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 2.15: tổng số ở lần kiểm kê bằng chính thức cộng dự bị của sổ đăng ký ngày đó.",
                "Indicator 2.15: the total of the stocktake is official plus probationary of the register that day.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        return Findings.of(
                stocktakes.all().stream().flatMap(PartyMembersCheck::differing).toList(), limit);
    }

    private static Stream<Mismatch> differing(StocktakeLevels.Stocktake stocktake) {
        var total = stocktake.found().getOrDefault(Level.PARTY_MEMBERS, 0L);
        var official = stocktake.register().official();
        var probationary = stocktake.register().probationary();
        return total == official + probationary
                ? Stream.empty()
                : Stream.of(new Mismatch(
                        Words.of("Kiểm kê ngày {0}", "Stocktake of {0}").with(stocktake.on()),
                        Words.of(
                                        "Tổng số đã kiểm kê: {0}; sổ đăng ký: {1} chính thức + {2} dự bị.",
                                        "Total of the stocktake: {0}; the register: {1} official + {2} probationary.")
                                .with(total, official, probationary),
                        "/app/ledger/entries/" + stocktake.entry()));
    }
}
