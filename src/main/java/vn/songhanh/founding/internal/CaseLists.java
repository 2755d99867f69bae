package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.founding.CaseState;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.VietnameseOrder;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads lists and boards of cases. */
@Service
class CaseLists {

    private final CaseListTable table;
    private final Organisation organisation;
    private final UnitNames names;
    private final Clock clock;

    CaseLists(CaseListTable table, Organisation organisation, UnitNames names, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CasesPage page(CaseQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var offset = question.board() ? 0 : (question.chosenPage() - 1) * CasesPage.ROWS;
        var found = table.find(new CaseListTable.Asked(
                question,
                question.ofMine() ? Rights.lineOf(mandate.side()) : null,
                question.chosenOfficer(mandate),
                today,
                units(question, mandate, today),
                question.board() ? CasesPage.CARDS : Integer.MAX_VALUE,
                question.board() ? CasesPage.CARDS * CaseState.values().length : CasesPage.ROWS,
                offset));
        var units = choices(today);
        var teams = table.teams();
        return new CasesPage(
                question,
                found.stream().map(CaseListTable.Found::line).toList(),
                question.board() ? columns(found) : List.of(),
                found.isEmpty() ? 0 : found.getFirst().all(),
                found.isEmpty() ? 0 : offset + 1,
                chosen(question, units, teams),
                units,
                teams,
                found.isEmpty() && table.none(),
                mandate.may(Role.OFFICER),
                mandate.may(Role.OFFICER) && mandate.side() == Side.UNION);
    }

    private long @Nullable [] units(CaseQuestion question, Mandate mandate, LocalDate today) {
        var top = question.chosenUnit().map(UnitId::new);
        if (top.isEmpty() && question.ofMine()) {
            top = Optional.of(mandate.unit());
        }
        return top.map(unit -> organisation.idsWithin(unit, today)).orElse(null);
    }

    private static List<CasesPage.Column> columns(List<CaseListTable.Found> found) {
        return Arrays.stream(CaseState.values())
                .map(state -> {
                    var here = found.stream()
                            .filter(one -> one.line().state() == state)
                            .toList();
                    var count = here.isEmpty() ? 0 : here.getFirst().inState();
                    return new CasesPage.Column(
                            state, here.stream().map(CaseListTable.Found::line).toList(), count);
                })
                .toList();
    }

    private Map<String, String> choices(LocalDate today) {
        var choices = new LinkedHashMap<String, String>();
        names.namesOn(today, table.managing(today)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue(VietnameseOrder.OF_TEXT))
                .forEach(unit -> choices.put(unit.getKey().toString(), unit.getValue()));
        return choices;
    }

    private static List<CasesPage.Chosen> chosen(
            CaseQuestion question, Map<String, String> units, Map<String, String> teams) {
        var chosen = new ArrayList<CasesPage.Chosen>();
        add(
                chosen,
                question,
                "q",
                Optional.of(question.typed()).filter(q -> !q.isEmpty()).map(Words::same));
        add(chosen, question, "objective", question.chosenObjective().map(Objective::words));
        add(chosen, question, "state", question.chosenState().map(CaseState::words));
        add(chosen, question, "unit", question.chosenUnit().map(unit -> named(units, unit)));
        add(chosen, question, "team", question.chosenTeam().map(team -> named(teams, team)));
        if (question.ofMine()) {
            chosen.add(new CasesPage.Chosen(Words.of("Thuộc đơn vị tôi", "Of my unit"), question.with("mine", null)));
        }
        if (question.ofMe()) {
            chosen.add(
                    new CasesPage.Chosen(Words.of("Giao cho tôi", "Assigned to me"), question.with("officer", null)));
        } else if (question.officer() != null && !question.officer().isBlank()) {
            chosen.add(new CasesPage.Chosen(
                    Words.of("Giao cho một cán bộ", "Assigned to one officer"), question.with("officer", null)));
        }
        return chosen;
    }

    private static Words named(Map<String, String> names, long id) {
        var written = Long.toString(id);
        return Words.same(names.getOrDefault(written, written));
    }

    private static void add(List<CasesPage.Chosen> chosen, CaseQuestion question, String word, Optional<Words> words) {
        words.ifPresent(said -> chosen.add(new CasesPage.Chosen(said, question.with(word, null))));
    }
}
