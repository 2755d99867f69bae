package vn.songhanh.ledger.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.internal.FigureSheet.Fact;
import vn.songhanh.ledger.internal.TableAsking.Asked;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Indicator;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** What the form of a table offers, and what was chosen of it, in words. */
@Component
class TableChoices {

    private static final Words UNIT = Words.of("Đơn vị", "Unit");
    private static final Words STATE = Words.of("Số liệu", "Figures");

    private final Programmes programmes;
    private final Organisation organisation;
    private final TableNames names;

    TableChoices(Programmes programmes, Organisation organisation, TableNames names) {
        this.programmes = programmes;
        this.organisation = organisation;
        this.names = names;
    }

    TablePage.Choices choices(TableQuestion question, Asked asked) {
        var codes = new LinkedHashMap<String, Words>();
        programmes.all().forEach(each -> codes.put(each.code(), each.title()));
        var shown = new LinkedHashMap<Indicator, Boolean>();
        programmes
                .indicators()
                .forEach(indicator -> shown.put(indicator, asked.indicators().contains(indicator)));
        var units = new LinkedHashMap<String, Words>();
        units.put("0", TableNames.WHOLE);
        Stream.of(Line.UNION, Line.PARTY).forEach(line -> offer(units, line, asked));
        var territories = new LinkedHashMap<String, Words>();
        Stream.of(Line.TERRITORY, Line.ZONE).forEach(line -> offer(territories, line, asked));
        question.chosenUnit().ifPresent(unit -> addMissing(units, unit, asked));
        question.seen().chosenTerritory().ifPresent(unit -> addMissing(territories, unit, asked));
        var term = asked.programme().term();
        var years = new LinkedHashMap<String, Words>();
        IntStream.rangeClosed(term.first().getYear(), term.last().getYear())
                .mapToObj(String::valueOf)
                .forEach(year -> years.put(year, Words.same(year)));
        return new TablePage.Choices(
                asked.programme().code(),
                codes,
                shown,
                units,
                territories,
                years,
                String.valueOf(asked.whole().first().getYear()),
                String.valueOf(asked.whole().last().getYear()));
    }

    /** The top of a line and what leads others directly below it, at the end of the time and at its beginning. */
    private void offer(Map<String, Words> units, Line line, Asked asked) {
        days(asked)
                .flatMap(day -> organisation.roots(line, day).stream()
                        .flatMap(
                                root -> Stream.concat(Stream.of(root), organisation.children(root.id(), day).stream())))
                .filter(unit -> !unit.kind().grassroots())
                .forEach(unit -> units.putIfAbsent(unit.id().toString(), Words.same(unit.name())));
    }

    private static Stream<LocalDate> days(Asked asked) {
        var time = asked.whole();
        var last = time.last().isAfter(asked.today()) ? asked.today() : time.last();
        return Stream.of(last, time.first()).distinct();
    }

    private void addMissing(Map<String, Words> units, UnitId unit, Asked asked) {
        units.computeIfAbsent(
                unit.toString(), _ -> Words.same(names.of(unit, asked.whole().last())));
    }

    List<LedgerPage.Chosen> chosen(TableQuestion question, Asked asked) {
        var chosen = new ArrayList<LedgerPage.Chosen>();
        filters(question, asked)
                .forEach((field, fact) -> chosen.add(
                        new LedgerPage.Chosen(fact.value(), question.with(field, "unit".equals(field) ? "0" : ""))));
        return chosen;
    }

    /** What was asked, with what holds where nothing was. */
    List<Fact> said(TableQuestion question, Asked asked) {
        var facts = new LinkedHashMap<String, Fact>();
        facts.put("unit", new Fact(UNIT, TableNames.WHOLE));
        facts.put("state", new Fact(STATE, question.chosenState().words()));
        facts.put(
                "structure",
                new Fact(
                        Words.of("Cơ cấu", "Structure"),
                        Words.of("như lúc sự việc xảy ra", "as it was when things happened")));
        facts.putAll(filters(question, asked));
        return List.copyOf(facts.values());
    }

    private Map<String, Fact> filters(TableQuestion question, Asked asked) {
        var facts = new LinkedHashMap<String, Fact>();
        var day = asked.whole().last();
        question.chosenUnit().ifPresent(unit -> facts.put("unit", new Fact(UNIT, Words.same(names.of(unit, day)))));
        if (question.chosenState() != ClaimColumn.CONFIRMED) {
            facts.put("state", new Fact(STATE, question.chosenState().words()));
        }
        facts.putAll(LookWords.facts(question.seen(), unit -> names.of(unit, day)));
        return facts;
    }
}
