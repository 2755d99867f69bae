package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.desk.Task;
import vn.songhanh.desk.Waiting;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/**
 * Tells the desk what has overtaken a case: the enterprise closed or came to an organisation otherwise; and which Party
 * organisations have too few official members left to meet validly (Charter Đ.24 k.1).
 */
@Service
@Order(2)
class CaseWarnings implements Waiting {

    static final String CELL = "PARTY_CELL_MIN_OFFICIAL_MEMBERS";
    private static final Words OVERTAKEN = Words.of("Hồ sơ không còn đường đi tiếp", "Cases that lead no further");
    private static final Words TOO_FEW =
            Words.of("Tổ chức đảng thiếu đảng viên chính thức", "Party organisations short of official members");

    private final WarningTable warnings;
    private final Organisation organisation;
    private final Rulebook rulebook;
    private final Clock clock;

    CaseWarnings(WarningTable warnings, Organisation organisation, Rulebook rulebook, Clock clock) {
        this.warnings = warnings;
        this.organisation = organisation;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Task> waitingFor(Mandate mandate) {
        if (!mandate.works()) {
            return List.of();
        }
        var today = VietnamTime.today(clock);
        var units = organisation.idsWithin(mandate.unit(), today);
        var tasks = new ArrayList<Task>();
        Arrays.stream(Objective.values())
                .filter(objective -> objective.side() == mandate.side())
                .flatMap(objective -> warnings.overtaken(objective, units, today).stream())
                .map(one -> task(one, mandate))
                .forEach(tasks::add);
        if (mandate.side() == Side.PARTY) {
            tasks.addAll(tooFew(units, today));
        }
        return List.copyOf(tasks);
    }

    private static Task task(WarningTable.Overtaken one, Mandate mandate) {
        var path = "/app/cases/" + one.id();
        return new Task(
                OVERTAKEN,
                Words.joined(": ", List.of(StepKind.CLOSURE.words(), Words.same(one.enterprise()))),
                one.active()
                        ? Words.of("Doanh nghiệp đã có tổ chức.", "The enterprise has an organisation already.")
                        : Words.of("Doanh nghiệp đã ngừng hoạt động.", "The enterprise is no longer active."),
                mandate.may(Role.OFFICER) ? path + "/" + StepKind.CLOSURE.path() : path,
                null);
    }

    private List<Task> tooFew(long[] units, LocalDate today) {
        var rule = rulebook.on(CELL, today);
        return warnings.below(rule.value(), units, today).stream()
                .map(one -> new Task(
                        TOO_FEW,
                        Words.same(one.name()),
                        Words.of(
                                        "Còn {0} đảng viên chính thức. {1} ({2})",
                                        "{0 official member is|official members are} left. {1} ({2})")
                                .with(one.officialMembers(), rule.words(), rule.cited()),
                        "/app/organisation/" + one.unit(),
                        null))
                .toList();
    }
}
