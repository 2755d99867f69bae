package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.SizeClass;
import vn.songhanh.enterprise.UnitChoices;
import vn.songhanh.organisation.Line;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads the list of the register, for the screen and for a file. */
@Service
class RegisterLists {

    private static final int ALL_ROWS = 1_000_000;

    private final RegisterListTable table;
    private final UnitChoices units;
    private final UnitNames names;
    private final Rulebook rulebook;
    private final Clock clock;

    RegisterLists(RegisterListTable table, UnitChoices units, UnitNames names, Rulebook rulebook, Clock clock) {
        this.table = table;
        this.units = units;
        this.names = names;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    RegisterPage page(RegisterQuestion question, Mandate mandate) {
        var today = VietnamTime.today(clock);
        var offset = (question.chosenPage() - 1) * RegisterPage.ROWS;
        var found = table.find(asked(question, today, RegisterPage.ROWS, offset));
        var managing = units.managing(Line.of(mandate.side()), today);
        managing.putAll(units.managing(Line.of(mandate.side().other()), today));
        var places = units.places(today);
        var chosen = chosen(question, managing, places);
        var nothing = found.isEmpty();
        return new RegisterPage(
                question,
                today,
                named(found, today),
                nothing ? Totals.NONE : found.getFirst().totals(),
                nothing ? 0 : offset + 1,
                chosen,
                managing,
                places,
                nothing && chosen.isEmpty() && question.chosenPage() == 1,
                mandate.may(Role.OFFICER));
    }

    /** All rows of the answer, in its order. */
    @Transactional(readOnly = true)
    List<RegisterLine> all(RegisterQuestion question) {
        var today = VietnamTime.today(clock);
        return named(table.find(asked(question, today, ALL_ROWS, 0)), today);
    }

    private RegisterListTable.Asked asked(RegisterQuestion question, LocalDate on, int limit, int offset) {
        return new RegisterListTable.Asked(
                question,
                on,
                question.chosenUnit().map(unit -> units.within(unit, on)).orElse(null),
                question.chosenPlace().map(place -> units.within(place, on)).orElse(null),
                rulebook.on("UNION_SURVEY_WORKERS", on).value(),
                rulebook.on("PARTY_MIN_OFFICIAL_MEMBERS", on).value(),
                limit,
                offset);
    }

    private List<RegisterLine> named(List<RegisterListTable.Found> found, LocalDate on) {
        var ids = found.stream()
                .map(RegisterListTable.Found::line)
                .flatMap(line -> Stream.of(line.party(), line.union(), line.ward()))
                .filter(unit -> unit.id() != 0)
                .map(unit -> new UnitId(unit.id()))
                .distinct()
                .toList();
        var known = names.namesOn(on, ids);
        return found.stream().map(one -> named(one.line(), known)).toList();
    }

    private static RegisterLine named(RegisterLine line, Map<UnitId, String> names) {
        return new RegisterLine(
                line.id(),
                line.code(),
                line.name(),
                line.legalForm(),
                line.sector(),
                line.status(),
                line.address(),
                line.industry(),
                line.registeredOn(),
                line.count(),
                named(line.party(), names),
                named(line.union(), names),
                named(line.ward(), names),
                line.partyThere(),
                line.unionThere());
    }

    private static RegisterLine.Unit named(RegisterLine.Unit unit, Map<UnitId, String> names) {
        return unit.id() == 0
                ? RegisterLine.Unit.NONE
                : new RegisterLine.Unit(unit.id(), names.getOrDefault(new UnitId(unit.id()), ""));
    }

    private static List<RegisterPage.Chosen> chosen(
            RegisterQuestion question, Map<String, String> units, Map<String, String> places) {
        var chosen = new ArrayList<RegisterPage.Chosen>();
        add(
                chosen,
                question,
                "q",
                Optional.of(question.typed()).filter(q -> !q.isEmpty()).map(q -> Words.same("“" + q + "”")));
        add(chosen, question, "sector", question.chosenSector().map(sector -> sector.words()));
        add(chosen, question, "unit", unitWords(question.chosenUnit(), units));
        add(chosen, question, "place", unitWords(question.chosenPlace(), places));
        add(chosen, question, "size", question.chosenSize().map(SizeClass::words));
        add(chosen, question, "organised", question.chosenCondition().map(ConditionWords::of));
        add(chosen, question, "section", question.chosenSection().flatMap(Industries::name));
        add(chosen, question, "status", question.chosenStatus().map(status -> status.words()));
        return chosen;
    }

    private static Optional<Words> unitWords(Optional<Long> chosen, Map<String, String> names) {
        return chosen.map(unit -> Words.same(
                names.getOrDefault(Long.toString(unit), Long.toString(unit)).strip()));
    }

    private static void add(
            List<RegisterPage.Chosen> chosen, RegisterQuestion question, String word, Optional<Words> words) {
        words.ifPresent(said -> chosen.add(new RegisterPage.Chosen(said, question.with(word, null))));
    }
}
