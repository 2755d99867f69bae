package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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

/** What happens in any autumn: visits and answers that both bodies tell, each under its own day and name. */
@Component
class TwiceTold {

    private static final LocalDate TOLD = LocalDate.of(2026, 11, 18);

    /** What may be told twice, and what it moves. */
    private static final Map<FactKind, Account> ACCOUNTS =
            Map.of(FactKind.CONTACT, Account.ENTERPRISE_REACHED, FactKind.CONSENT, Account.ENTERPRISE_CONSENTED);

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

    /** The other body tells what still waits for it a day later, in its own words. */
    private void tellTwice(ProgrammeId programme) {
        Stream.of(Side.values())
                .flatMap(side -> figures.waiting(programme, side).stream())
                .filter(line -> ACCOUNTS.containsKey(line.kind()))
                .filter(line -> line.happenedOn().isBefore(TOLD.minusDays(2)))
                .limit(2)
                .forEach(line -> tellAgain(programme, line));
    }

    private void tellAgain(ProgrammeId programme, EntryLine line) {
        var enterprise = Objects.requireNonNull(line.enterprise());
        var day = line.happenedOn().plusDays(1);
        var standing = register.standing(enterprise, day).orElseThrow();
        var side = line.claimedBy().other();
        var fact = Fact.of(
                programme,
                line.kind(),
                "minutes:%s/%s".formatted(enterprise, day),
                Words.of("Biên bản làm việc tại " + standing.name(), "Minutes of work in " + standing.name()),
                enterprise,
                day,
                standing.managing(),
                List.of(new Posting(Objects.requireNonNull(ACCOUNTS.get(line.kind())), 1)),
                new Evidence("", null, "Sổ công tác của cán bộ", "/app/enterprises/" + enterprise));
        stage.as(Confirmations.officer(side), TOLD, () -> ledger.enter(fact, side));
    }
}
