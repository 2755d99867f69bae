package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.text.Words;

/** What happens in any autumn: visits that both bodies tell, each under its own day and name. */
@Component
class TwiceTold {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 18);

    private final Ledger ledger;
    private final Figures figures;
    private final Enterprises register;
    private final Stage stage;

    TwiceTold(Ledger ledger, Figures figures, Enterprises register, Stage stage) {
        this.ledger = ledger;
        this.figures = figures;
        this.register = register;
        this.stage = stage;
    }

    List<Moment> moments(ProgrammeId programme) {
        return List.of(new Moment(TOLD, Moment.CONFIRMATION, () -> tellTwice(programme)));
    }

    /** The other body tells the same visits a day later, in its own words. */
    private void tellTwice(ProgrammeId programme) {
        figures.waiting(programme, Side.PARTY).stream()
                .filter(line -> line.kind() == FactKind.CONTACT)
                .filter(line -> line.happenedOn().isBefore(TOLD.minusDays(2)))
                .limit(2)
                .forEach(line -> tellAgain(programme, line));
    }

    private void tellAgain(ProgrammeId programme, EntryLine line) {
        var enterprise = Objects.requireNonNull(line.enterprise());
        var day = line.happenedOn().plusDays(1);
        var standing = register.standing(enterprise, day).orElseThrow();
        var fact = Fact.of(
                programme,
                FactKind.CONTACT,
                "union:%s/%s".formatted(enterprise, day),
                Words.of("Công đoàn làm việc tại " + standing.name(), "The union at work in " + standing.name()),
                enterprise,
                day,
                standing.managing(),
                List.of(new Posting(Account.ENTERPRISE_REACHED, 1)),
                new Evidence("", null, "Sổ công tác của cán bộ công đoàn", "/app/enterprises/" + enterprise));
        stage.as(Confirmations.officer(Side.UNION), TOLD, () -> ledger.enter(fact, Side.UNION));
    }
}
