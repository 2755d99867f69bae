package vn.songhanh.review.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.ledger.Figures;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.rulebook.WorkingCalendar;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Tells the officers of the two bodies when the figures of a quarter are due while entries of it wait for their word. */
@Service
@Order(4)
class QuarterTasks implements Waiting {

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Programmes programmes;
    private final Figures figures;
    private final Holders holders;
    private final WorkingCalendar calendar;
    private final Clock clock;

    QuarterTasks(Programmes programmes, Figures figures, Holders holders, WorkingCalendar calendar, Clock clock) {
        this.programmes = programmes;
        this.figures = figures;
        this.holders = holders;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        var today = VietnamTime.today(clock);
        if (!mandate.may(Role.OFFICER)) {
            return List.of();
        }
        return programmes.inForce(today).stream()
                .filter(programme -> holders.holds(programme.id(), mandate))
                .flatMap(programme -> due(programme, mandate, today).stream())
                .toList();
    }

    /** In the quarter's last month. */
    private Optional<Task> due(Programme programme, Mandate mandate, LocalDate today) {
        if (today.getMonthValue() % MONTHS_OF_A_QUARTER != 0) {
            return Optional.empty();
        }
        var quarter = Period.quarter(today.getYear(), today.getMonthValue() / MONTHS_OF_A_QUARTER);
        var waiting = figures.waiting(programme.id(), mandate.side().other()).stream()
                .filter(line -> quarter.contains(line.countsOn()))
                .count();
        return waiting == 0
                ? Optional.empty()
                : Optional.of(new Task(
                        Words.of("Số liệu quý", "Figures of the quarter"),
                        Words.of("Xác nhận số liệu: {0}", "Confirm the figures: {0}")
                                .with(quarter.name()),
                        Words.of("{0} bút toán chờ bên mình xác nhận", "{0 entry waits|entries wait} for our word")
                                .with(waiting),
                        "/app/ledger?programme=%s&queue=mine".formatted(programme.code()),
                        lastDay(programme, today)));
    }

    private LocalDate lastDay(Programme programme, LocalDate today) {
        return calendar.days()
                .onOrAfter(programmes
                        .deadlines(programme.id())
                        .ofQuarter(today.getYear(), today.getMonthValue() / MONTHS_OF_A_QUARTER));
    }
}
