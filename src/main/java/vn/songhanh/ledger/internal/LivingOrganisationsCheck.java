package vn.songhanh.ledger.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.ledger.LivingOrganisations;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** The organisations of the ledger are those of the register that live in their tree, enterprise by enterprise. */
@Component
@Order(31)
class LivingOrganisationsCheck implements HardCheck {

    private final LivingOrganisations living;
    private final Programmes programmes;
    private final Clock clock;

    LivingOrganisationsCheck(LivingOrganisations living, Programmes programmes, Clock clock) {
        this.living = living;
        this.programmes = programmes;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "living-organisations";
    }

    @Override
    public Words name() {
        return Words.of("Tổ chức hiện có: sổ cái, sổ đăng ký, cây tổ chức", "Organisations: ledger, register, tree");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Chỉ tiêu 3.11a, 3.11b: số hiện có trong sổ cái bằng số tổ chức còn hoạt động trong cây, theo từng doanh nghiệp thuộc phạm vi.",
                "Indicators 3.11a, 3.11b: the stock of the ledger is what lives in the tree, for each enterprise of the scope.");
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        var today = VietnamTime.today(clock);
        var all = programmes.all().stream()
                .filter(programme -> !programme.term().first().isAfter(today))
                .flatMap(programme -> Stream.of(Line.UNION, Line.PARTY)
                        .flatMap(line -> differing(programme, line, lastDay(programme, today))))
                .toList();
        return Findings.of(all, limit);
    }

    /** One that is over is looked at as it ended. */
    private static LocalDate lastDay(Programme programme, LocalDate today) {
        var end = programme.term().last();
        return end.isBefore(today) ? end : today;
    }

    private Stream<Mismatch> differing(Programme programme, Line line, LocalDate day) {
        return living.differing(programme, line, day).stream()
                .map(one -> new Mismatch(
                        Words.same(one.name()),
                        told(line).with(one.ledger(), one.tree()),
                        "/app/enterprises/" + one.enterprise()));
    }

    private static Words told(Line line) {
        return line == Line.UNION
                ? Words.of("CĐCS trong sổ cái: {0}; trong cây: {1}.", "Unions in the ledger: {0}; in the tree: {1}.")
                : Words.of(
                        "Tổ chức đảng trong sổ cái: {0}; trong cây: {1}.",
                        "Party organisations in the ledger: {0}; in the tree: {1}.");
    }
}
