package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.People;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.founding.WorkingTeams;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;

/** In 2026: a working team of both bodies, cases that are given to officers, and a combined cell of two enterprises with too few Party members each. */
@Component
class Teamwork {

    private static final Logger LOG = LoggerFactory.getLogger(Teamwork.class);
    private static final String TEAM_NAME = "Tổ công tác liên ngành năm 2026";
    private static final LocalDate TEAM = LocalDate.of(2026, 1, 20);
    private static final LocalDate GIVEN = LocalDate.of(2026, 10, 26);
    private static final LocalDate BEGUN = LocalDate.of(2026, 9, 7);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 10, 12);
    private static final String PARTY = "can.bo.dang";
    private static final String UNION = "can.bo.cong.doan";

    private final Cases cases;
    private final WorkingTeams teams;
    private final Enterprises enterprises;
    private final People people;
    private final Stage stage;

    Teamwork(Cases cases, WorkingTeams teams, Enterprises enterprises, People people, Stage stage) {
        this.cases = cases;
        this.teams = teams;
        this.enterprises = enterprises;
        this.people = people;
        this.stage = stage;
    }

    List<Moment> moments() {
        return List.of(
                new Moment(TEAM, Moment.WORK, this::setUp),
                new Moment(FOUNDED, Moment.WORK, this::combinedCell),
                new Moment(GIVEN, Moment.WORK, this::give));
    }

    private void setUp() {
        stage.as(UNION, TEAM, () -> {
            teams.setUp(TEAM_NAME, "12-QĐ/LT", TEAM, List.of(account(PARTY), account(UNION)));
            return true;
        });
    }

    /** Cases that wait for their next step, each body some. */
    private void give() {
        List.of("0209903490/UNION", "0209914943/UNION").forEach(key -> give(key, UNION));
        stage.as(UNION, GIVEN, () -> teams.assignToTeam(stage.caseOf("0209946751/UNION"), TEAM_NAME));
        List.of("0209953903/PARTY", "0209906780/PARTY").forEach(key -> give(key, PARTY));
    }

    private void give(String key, String username) {
        stage.as(username, GIVEN, () -> teams.assign(stage.caseOf(key), account(username)));
    }

    private AccountId account(String username) {
        return people.acting(username, TEAM).orElseThrow().account();
    }

    /** Two enterprises that one unit manages and that have three official members between them. */
    private void combinedCell() {
        var few = stage.as(
                PARTY,
                BEGUN,
                () -> enterprises.counted(
                        RegisterCount.ONE_OR_TWO_MEMBERS,
                        EnumSet.of(OwnershipSector.DOMESTIC_NON_STATE),
                        Optional.empty(),
                        BEGUN));
        var first = few.stream().filter(one -> official(one) == 2).findFirst();
        first.flatMap(one -> few.stream()
                        .filter(other -> !other.id().equals(one.id()))
                        .filter(other -> one.managing().containsKey(Line.PARTY)
                                && Objects.equals(
                                        one.managing().get(Line.PARTY),
                                        other.managing().get(Line.PARTY)))
                        .findFirst())
                .ifPresent(second -> combine(first.orElseThrow(), second));
    }

    private void combine(Standing first, Standing second) {
        var one = opened(first);
        var other = opened(second);
        if (one.isEmpty() || other.isEmpty()) {
            return;
        }
        did(BEGUN.plusDays(3), () -> cases.contact(one.get(), contact()));
        did(BEGUN.plusDays(8), () -> cases.answer(one.get(), consent()));
        did(FOUNDED, () -> cases.completeDossier(one.get(), FOUNDED));
        did(FOUNDED, () -> cases.decide(one.get(), decision(first, official(second))));
        var unit = stage.as(PARTY, FOUNDED, () -> enterprises.standing(first.id(), FOUNDED))
                .flatMap(standing -> standing.organisation(Line.PARTY));
        unit.ifPresent(
                cell -> did(FOUNDED, () -> cases.join(other.get(), cell, "215-QĐ/ĐU", FOUNDED, official(second))));
    }

    private static Contact contact() {
        return new Contact(BEGUN.plusDays(3), true, "Trao đổi về lập chi bộ ghép");
    }

    private static Answer consent() {
        return new Answer.Consent(BEGUN.plusDays(8), "");
    }

    private static FoundingDecision decision(Standing first, int others) {
        return new FoundingDecision(
                UnitKind.CELL,
                "Chi bộ ghép " + first.name(),
                "215-QĐ/ĐU",
                FOUNDED,
                official(first),
                0,
                null,
                "",
                others);
    }

    private Optional<CaseId> opened(Standing enterprise) {
        return stage.as(PARTY, BEGUN, () -> cases.open(enterprise.id(), Objective.PARTY, BEGUN))
                        instanceof Outcome.Done done
                ? Optional.of(done.id())
                : Optional.empty();
    }

    private static int official(Standing standing) {
        var survey = standing.survey();
        return survey == null ? 0 : survey.officialMembers();
    }

    private void did(LocalDate on, Supplier<Outcome> act) {
        if (stage.as(PARTY, on, act) instanceof Outcome.Declined declined) {
            LOG.debug("A step of the combined cell was declined: {}", declined.objections());
        }
    }
}
