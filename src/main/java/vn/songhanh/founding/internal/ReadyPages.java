package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objective;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads who is eligible and not yet organised. */
@Service
class ReadyPages {

    private final CaseListTable cases;
    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Rulebook rulebook;
    private final Clock clock;

    ReadyPages(CaseListTable cases, Enterprises enterprises, Programmes programmes, Rulebook rulebook, Clock clock) {
        this.cases = cases;
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What one condition is called, which objective it is for and which rule names it. */
    private record Condition(RegisterCount count, Objective objective, String rule, Words title) {}

    private static final List<Condition> CONDITIONS = List.of(
            new Condition(
                    RegisterCount.READY_FOR_UNION,
                    Objective.UNION,
                    Eligibility.UNION_SURVEY,
                    Words.of("Đủ lao động, chưa có công đoàn", "Enough workers, no union")),
            new Condition(
                    RegisterCount.READY_FOR_PARTY,
                    Objective.PARTY,
                    Eligibility.PARTY,
                    Words.of("Đủ đảng viên, chưa có tổ chức đảng", "Enough Party members, no organisation")),
            new Condition(
                    RegisterCount.ONE_OR_TWO_MEMBERS,
                    Objective.PARTY,
                    "PARTY_TRANSFER_MONTHS",
                    Words.of("Có 1–2 đảng viên, chưa có tổ chức đảng", "One or two Party members, no organisation")));

    @Transactional(readOnly = true)
    ReadyPage page(Mandate mandate) {
        var today = VietnamTime.today(clock);
        var programme = programmes.inForce(today);
        var holds = programme
                .flatMap(one -> one.holder(mandate.side(), today))
                .filter(mandate.unit()::equals)
                .isPresent();
        var scope = programme.map(Programme::scope).orElseGet(() -> EnumSet.allOf(OwnershipSector.class));
        var within = holds ? Optional.<UnitId>empty() : Optional.of(mandate.unit());
        var groups = CONDITIONS.stream()
                .sorted(Comparator.comparing(one -> one.objective().side() != mandate.side()))
                .map(condition -> group(condition, scope, within, today))
                .toList();
        return new ReadyPage(groups, mandate, !holds, today);
    }

    private ReadyPage.Group group(
            Condition condition, Set<OwnershipSector> scope, Optional<UnitId> within, LocalDate today) {
        var begun = cases.withOpenCase(condition.objective());
        var ready = enterprises.counted(condition.count(), scope, within, today).stream()
                .filter(one -> !begun.contains(one.id().value()))
                .sorted(Comparator.comparingInt(ReadyPages::workers).reversed())
                .toList();
        return new ReadyPage.Group(
                condition.title(),
                condition.objective(),
                rulebook.on(condition.rule(), today),
                ready.stream().limit(ReadyPage.LINES).toList(),
                ready.size());
    }

    private static int workers(Standing standing) {
        return Stream.ofNullable(standing.survey())
                .mapToInt(survey -> survey.workers())
                .sum();
    }
}
