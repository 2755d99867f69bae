package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;

/** The mobilisation cases of 2021 to 2026, step by step. */
@Component
class Work {

    /** Since Regulation 208-QĐ/TW cells are called by one name. */
    private static final LocalDate NAMES_UNIFIED = LocalDate.of(2026, 7, 26);

    private static final Logger LOG = LoggerFactory.getLogger(Work.class);

    private final Cases cases;
    private final Enterprises register;
    private final Grassroots grassroots;
    private final Stage stage;

    Work(Cases cases, Enterprises register, Grassroots grassroots, Stage stage) {
        this.cases = cases;
        this.register = register;
        this.grassroots = grassroots;
        this.stage = stage;
    }

    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        Rows.of("founding-cases.csv").forEach(row -> moments.addAll(new Case(row).moments()));
        return moments;
    }

    /** One line of the file, told as the steps of a case. */
    private final class Case {

        private final Rows.Row row;
        private final Objective objective;
        private CaseId id = new CaseId(0);

        Case(Rows.Row row) {
            this.row = row;
            this.objective = Objective.valueOf(row.get("objective"));
        }

        List<Moment> moments() {
            var moments = new ArrayList<Moment>();
            moments.add(step(row.day("surveyed_on"), this::survey));
            if (row.has("contacted_on")) {
                moments.add(step(row.day("contacted_on"), this::contact));
            }
            if (row.has("outcome_on")) {
                moments.add(step(row.day("outcome_on"), this::answer));
            }
            if (consents() && objective == Objective.UNION) {
                moments.add(step(row.day("outcome_on").plusDays(1), this::mobilise));
            }
            if (row.get("outcome").equals("REFUSED") && row.get("reason").equals("DISSOLVING")) {
                moments.add(step(row.day("outcome_on").plusDays(60), this::close));
            }
            if (row.has("decided_on")) {
                moments.add(step(row.day("decided_on"), this::decide));
            }
            if (row.has("announced_on")) {
                moments.add(step(
                        row.day("announced_on"),
                        () -> did(row.day("announced_on"), () -> cases.announce(id, row.day("announced_on")))));
            }
            return moments;
        }

        private Moment step(LocalDate on, Runnable act) {
            return new Moment(on, Moment.WORK, act);
        }

        private void survey() {
            var on = row.day("surveyed_on");
            var enterprise = stage.enterprise(row.get("enterprise_code"));
            if (stage.as(officer(), on, () -> cases.open(enterprise, objective, on)) instanceof Outcome.Done done) {
                id = done.id();
                stage.remember(row.get("enterprise_code") + "/" + objective, id);
            }
            did(on, () -> cases.survey(id, counted(on)));
        }

        private void contact() {
            var on = row.day("contacted_on");
            var owner = !row.get("outcome").equals("CONTACTED");
            did(on, () -> cases.contact(id, new Contact(on, owner, "Làm việc tại doanh nghiệp")));
        }

        private void answer() {
            var on = row.day("outcome_on");
            did(
                    on,
                    () -> cases.answer(
                            id,
                            switch (row.get("outcome")) {
                                case "REFUSED" -> new Answer.Refusal(on, Reason.valueOf(row.get("reason")), "");
                                case "DEFERRED" ->
                                    new Answer.Deferral(on, on.plusMonths(6), Reason.valueOf(row.get("reason")), "");
                                default -> new Answer.Consent(on, "");
                            }));
        }

        private boolean consents() {
            return row.has("outcome_on")
                    && (row.get("outcome").equals("CONSENT")
                            || row.get("outcome").equals("DECIDED"));
        }

        private void mobilise() {
            var on = row.day("outcome_on").plusDays(1);
            did(on, () -> cases.mobilised(id, on, 3 + on.getDayOfMonth() % 3));
        }

        private void close() {
            var on = row.day("outcome_on").plusDays(60);
            did(on, () -> cases.close(id, Closing.NO_LONGER_ELIGIBLE, on));
        }

        /** The congress a week before the decision, where there was time for one. */
        private void congress(LocalDate decided, int members) {
            var on = decided.minusDays(7);
            if (objective == Objective.UNION && on.isAfter(row.day("outcome_on"))) {
                did(on, () -> cases.congressHeld(id, on, members));
            }
        }

        private void decide() {
            var on = row.day("decided_on");
            var members = row.number("founding_members");
            congress(on, members);
            did(on, () -> cases.completeDossier(id, on));
            did(
                    on,
                    () -> cases.decide(
                            id,
                            new FoundingDecision(
                                    kind(members, on),
                                    "",
                                    row.get("decision_no"),
                                    on,
                                    members,
                                    0,
                                    stage.unit(row.get("deciding_unit_key")))));
            grassroots.joined(row.get("enterprise_code"), objective == Objective.UNION ? Line.UNION : Line.PARTY, on);
        }

        private UnitKind kind(int members, LocalDate on) {
            if (objective == Objective.UNION) {
                return UnitKind.GRASSROOTS_UNION;
            }
            if (!on.isBefore(NAMES_UNIFIED)) {
                return members >= 30 ? UnitKind.COMMITTEE_UNDER_GRASSROOTS : UnitKind.CELL;
            }
            return members >= 30 ? UnitKind.GRASSROOTS_COMMITTEE : UnitKind.GRASSROOTS_CELL;
        }

        private Survey counted(LocalDate on) {
            var known = register.standing(stage.enterprise(row.get("enterprise_code")), on)
                    .map(standing -> standing.survey())
                    .orElse(null);
            var members = row.has("founding_members") ? row.number("founding_members") : 0;
            var official = known == null ? 0 : known.officialMembers();
            return new Survey(
                    on,
                    known == null ? Math.max(30, members) : Math.max(known.workers(), members),
                    known == null ? 0 : known.unionMembers(),
                    objective == Objective.PARTY ? Math.max(official, members) : official,
                    known == null ? 0 : known.probationaryMembers(),
                    "Khảo sát của chương trình");
        }

        private String officer() {
            return objective == Objective.UNION ? "can.bo.cong.doan" : "can.bo.dang";
        }

        private void did(LocalDate on, Supplier<Outcome> act) {
            if (id.value() == 0) {
                return;
            }
            if (stage.as(officer(), on, act) instanceof Outcome.Declined declined) {
                LOG.debug("A step of {} was declined: {}", row.get("enterprise_code"), declined.objections());
            }
        }
    }
}
