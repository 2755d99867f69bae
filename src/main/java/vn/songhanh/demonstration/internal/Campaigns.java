package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;

/** The activities of 2021 to 2026: planned, and told on their last day. */
@Component
class Campaigns {

    private static final Logger LOG = LoggerFactory.getLogger(Campaigns.class);

    /** Who tells for the two bodies; the other units have an officer of their own name. */
    private static final Map<String, String> OFFICERS =
            Map.of("dang-uy-khoi", "can.bo.dang.2", "dang-uy-ubnd", "can.bo.dang.2", "ldld", "can.bo.cong.doan.2");

    private final Activities activities;
    private final Stage stage;

    Campaigns(Activities activities, Stage stage) {
        this.activities = activities;
        this.stage = stage;
    }

    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        Rows.of("activities.csv").forEach(row -> moments.addAll(new Campaign(row).moments()));
        return moments;
    }

    /** One line of the file. */
    private final class Campaign {

        private final Rows.Row row;
        private ActivityId id = new ActivityId(0);

        Campaign(Rows.Row row) {
            this.row = row;
        }

        List<Moment> moments() {
            var end = row.get("end");
            var moments = new ArrayList<Moment>();
            moments.add(new Moment(row.day("planned_on"), Moment.WORK, this::plan));
            if (end.equals("HELD")) {
                moments.add(new Moment(row.day("ends_on").plusDays(1), Moment.WORK, this::hold));
            } else if (end.equals("CANCELLED")) {
                moments.add(new Moment(row.day("begins_on").minusDays(2), Moment.WORK, this::cancel));
            }
            return moments;
        }

        private void plan() {
            var plan = new Plan(
                    ActivityKind.valueOf(row.get("kind")),
                    row.get("title"),
                    row.get("place"),
                    new Plan.When(
                            row.day("begins_on"),
                            row.day("ends_on"),
                            row.has("begins_at") ? LocalTime.parse(row.get("begins_at")) : null),
                    stage.unit(row.get("lead_key")),
                    partners());
            if (stage.as(officer(), row.day("planned_on"), () -> activities.plan(plan, enterprises()))
                    instanceof Outcome.Done done) {
                id = done.id();
            } else {
                LOG.warn("An activity was not planned: {}", row.get("title"));
            }
        }

        private void hold() {
            var report = new Report(row.number("attendance"), row.number("handed_out"), row.get("note"), visits());
            did(row.day("ends_on").plusDays(1), () -> activities.hold(id, report, ""));
        }

        private void cancel() {
            did(row.day("begins_on").minusDays(2), () -> activities.cancel(id, row.get("note")));
        }

        private void did(LocalDate on, java.util.function.Supplier<Outcome> act) {
            if (stage.as(officer(), on, act) instanceof Outcome.Declined declined) {
                LOG.warn("{} was declined: {}", row.get("title"), declined.objections());
            }
        }

        private List<UnitId> partners() {
            return words("partner_keys").stream().map(stage::unit).toList();
        }

        private List<EnterpriseId> enterprises() {
            return words("enterprises").stream().map(stage::enterprise).toList();
        }

        /** Owners come to meetings, dialogues and visits. */
        private List<Visit> visits() {
            var answers = words("answers");
            var owners = ActivityKind.valueOf(row.get("kind")).meetsOwners();
            var visits = new ArrayList<Visit>();
            for (var enterprise : enterprises()) {
                var answer = visits.size() < answers.size() ? answers.get(visits.size()) : "NONE";
                visits.add(Visit.reached(enterprise, owners, answer(answer)));
            }
            return visits;
        }

        private Answer answer(String written) {
            var parts = written.split(":");
            return Answer.of(
                    parts[0],
                    parts.length > 1 ? Reason.valueOf(parts[1]) : null,
                    row.day("ends_on").plusMonths(3));
        }

        private String officer() {
            var lead = row.get("lead_key");
            return OFFICERS.getOrDefault(
                    lead,
                    lead.replaceFirst("^ldld-", "cong.doan.")
                            .replaceFirst("^dang-uy-", "dang.")
                            .replace('-', '.'));
        }

        private List<String> words(String column) {
            return row.has(column) ? Arrays.asList(row.get(column).split(" ")) : List.of();
        }
    }
}
