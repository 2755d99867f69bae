package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** What the filters of a queue offer, and what was chosen of it. */
@Component
class QueueChoices {

    private final Programmes programmes;
    private final Organisation organisation;
    private final TableNames names;

    QueueChoices(Programmes programmes, Organisation organisation, TableNames names) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.names = names;
    }

    LedgerPage.Choices choices(QueueQuestion question, Programme programme, LocalDate today) {
        var codes = new LinkedHashMap<String, Words>();
        programmes.all().forEach(each -> codes.put(each.code(), each.title()));
        var kinds = new LinkedHashMap<String, Words>();
        Arrays.stream(FactKind.values()).forEach(kind -> kinds.put(kind.name(), kind.words()));
        var indicators = new LinkedHashMap<String, Words>();
        programmes.indicators().stream()
                .filter(indicator -> Question.accountsOf(indicator.measure()).stream()
                        .anyMatch(account ->
                                account.movedByCases() || account.movedByActivities() || account.movedByCandidates()))
                .forEach(indicator -> indicators.put(
                        indicator.code(), Words.of("{0} {1}", "{0} {1}").with(indicator.code(), indicator.name())));
        var sides = new LinkedHashMap<String, Words>();
        Arrays.stream(Side.values()).forEach(side -> sides.put(side.name(), side.words()));
        return new LedgerPage.Choices(codes, kinds, units(question, programme, today), indicators, sides);
    }

    /** The accounts of the indicator that was chosen; empty where none was. */
    Optional<String[]> accounts(QueueQuestion question) {
        return programmes.indicators().stream()
                .filter(indicator -> indicator.code().equals(question.indicator()))
                .map(indicator -> Question.accountsOf(indicator.measure()).stream()
                        .map(Enum::name)
                        .toArray(String[]::new))
                .findFirst();
    }

    List<LedgerPage.Chosen> chosen(QueueQuestion question, LedgerPage.Choices choices) {
        var chosen = new ArrayList<LedgerPage.Chosen>();
        add(
                chosen,
                question,
                "enterprise",
                Optional.of(question.typed()).filter(typed -> !typed.isEmpty()).map(Words::same));
        add(chosen, question, "kind", question.chosenKind().map(FactKind::words));
        add(
                chosen,
                question,
                "unit",
                question.chosenUnit().map(unit -> choices.units().get(unit.toString())));
        add(
                chosen,
                question,
                "indicator",
                Optional.ofNullable(question.indicator()).map(choices.indicators()::get));
        add(chosen, question, "by", question.chosenSide().map(Side::words));
        add(
                chosen,
                question,
                "from",
                question.first().map(day -> Words.of("Từ {0}", "From {0}").with(day)));
        add(
                chosen,
                question,
                "to",
                question.last().map(day -> Words.of("Đến {0}", "To {0}").with(day)));
        return chosen;
    }

    private static void add(
            List<LedgerPage.Chosen> chosen, QueueQuestion question, String word, Optional<Words> words) {
        words.ifPresent(said -> chosen.add(new LedgerPage.Chosen(said, question.with(word, null))));
    }

    /** The units directly below those that hold a side, and the one that was chosen, as they are called today. */
    private Map<String, Words> units(QueueQuestion question, Programme programme, LocalDate today) {
        var units = new LinkedHashMap<String, Words>();
        programme.parties().stream()
                .map(Programme.Party::unit)
                .distinct()
                .flatMap(holder -> organisation.children(holder, today).stream())
                .filter(unit -> !unit.kind().grassroots())
                .forEach(unit -> units.put(unit.id().toString(), Words.same(unit.name())));
        question.chosenUnit()
                .filter(names::known)
                .ifPresent(unit -> units.putIfAbsent(unit.toString(), Words.same(names.of(unit, today))));
        return units;
    }
}
