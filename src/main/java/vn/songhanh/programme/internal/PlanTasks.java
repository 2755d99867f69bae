package vn.songhanh.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Tells the desk which year has no plan or one to sign: the year that runs, and from November on the one that comes. */
@Service
@Order(5)
class PlanTasks implements Waiting {

    private static final Words GROUP = Words.of("Kế hoạch", "Plans");

    private final ProgrammeTable programmes;
    private final PlanTable plans;
    private final Clock clock;

    PlanTasks(ProgrammeTable programmes, PlanTable plans, Clock clock) {
        this.programmes = programmes;
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var today = VietnamTime.today(clock);
        return years(today)
                .flatMap(year -> programmes
                        .inForce(LocalDate.of(year, 12, 31))
                        .filter(programme -> programme.heldBy(mandate.side(), mandate.unit(), today))
                        .flatMap(programme -> task(mandate, programme, year))
                        .stream())
                .toList();
    }

    private Optional<Task> task(Mandate mandate, Programme programme, int year) {
        var newest = plans.versions(programme.id(), year).stream().findFirst();
        if (newest.isEmpty()) {
            return mandate.may(Role.OFFICER) ? Optional.of(toMake(programme, year)) : Optional.empty();
        }
        return newest.filter(version ->
                        mandate.may(Role.LEADER) && version.by(mandate.side()).isEmpty())
                .map(version -> toSign(programme, year, version));
    }

    private static Stream<Integer> years(LocalDate today) {
        return today.getMonth().compareTo(Month.NOVEMBER) < 0
                ? Stream.of(today.getYear())
                : Stream.of(today.getYear(), today.getYear() + 1);
    }

    private static Task toMake(Programme programme, int year) {
        return new Task(
                GROUP,
                Words.of("Lập kế hoạch năm {0}", "Make the plan of {0}").with(Integer.toString(year)),
                programme.title(),
                "/app/programme/%s/plans/%d".formatted(programme.code(), year),
                null);
    }

    private static Task toSign(Programme programme, int year, PlanVersion version) {
        return new Task(
                GROUP,
                Words.of("Ký kế hoạch năm {0}, bản số {1}", "Sign the plan of {0}, version {1}")
                        .with(Integer.toString(year), version.number()),
                programme.title(),
                "/app/programme/%s/plans/%d/versions/%d".formatted(programme.code(), year, version.number()),
                null);
    }
}
