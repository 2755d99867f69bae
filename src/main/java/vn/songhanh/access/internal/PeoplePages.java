package vn.songhanh.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads the people for those who administer them. */
@Service
class PeoplePages {

    private final PeopleListTable list;
    private final AccountTable accounts;
    private final MandateTable mandates;
    private final UnitNames names;
    private final Clock clock;

    PeoplePages(PeopleListTable list, AccountTable accounts, MandateTable mandates, UnitNames names, Clock clock) {
        this.list = list;
        this.accounts = accounts;
        this.mandates = mandates;
        this.names = names;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PeoplePage list(PeopleQuestion question) {
        var today = VietnamTime.today(clock);
        var found = list.find(question, today);
        var held = mandates.of(found.stream().map(PeopleListTable.Found::id).toList());
        var called = called(held.values().stream().flatMap(List::stream).toList(), today);
        var number = question.number();
        var all = found.isEmpty() ? 0 : found.getFirst().found();
        return new PeoplePage(
                question,
                found.stream()
                        .map(one -> line(one, held.getOrDefault(one.id(), List.of()), called, today))
                        .toList(),
                (number - 1) * PeopleQuestion.PAGE + 1,
                all,
                number == 1 ? null : question.at(number - 1),
                all <= number * PeopleQuestion.PAGE ? null : question.at(number + 1));
    }

    @Transactional(readOnly = true)
    PersonPage person(AccountId id) {
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var today = VietnamTime.today(clock);
        var called = called(account.held(), today);
        return new PersonPage(
                account.id().value(),
                account.fullName(),
                account.username(),
                account.administrator(),
                account.mustChange(),
                account.closed(),
                account.version(),
                account.held().reversed().stream()
                        .map(role -> new PersonPage.Line(
                                role.id(),
                                role.side().name(),
                                nameOf(role.unit(), called),
                                role.role().words(),
                                role.from(),
                                role.lastDay(),
                                role.stateOn(today)))
                        .toList());
    }

    private static PeoplePage.Line line(
            PeopleListTable.Found found, List<Account.HeldRole> held, Map<UnitId, String> called, LocalDate today) {
        return new PeoplePage.Line(
                found.id().value(),
                found.fullName(),
                found.username(),
                found.administrator(),
                found.mustChange(),
                found.closed(),
                Account.mandates(found.id(), held, today).stream()
                        .map(mandate -> seat(mandate, called))
                        .toList());
    }

    private static PeoplePage.Seat seat(Mandate mandate, Map<UnitId, String> called) {
        var roles = Words.joined(", ", mandate.roles().stream().map(Role::words).toList());
        return new PeoplePage.Seat(mandate.side().name(), nameOf(mandate.unit(), called), roles);
    }

    private Map<UnitId, String> called(Collection<Account.HeldRole> held, LocalDate day) {
        return names.namesOn(
                day, held.stream().map(Account.HeldRole::unit).distinct().toList());
    }

    private static String nameOf(UnitId unit, Map<UnitId, String> called) {
        return called.getOrDefault(unit, "#" + unit);
    }
}
