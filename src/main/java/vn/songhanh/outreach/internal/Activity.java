package vn.songhanh.outreach.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import vn.songhanh.access.Side;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.text.Words;

/**
 * One activity as the rules see it.
 *
 * @param version counts every change; calendars call it the sequence
 */
public record Activity(
        ActivityId id,
        Plan plan,
        Side side,
        ActivityState state,
        int attendance,
        int handedOut,
        String note,
        int version,
        Instant changedAt) {

    public LocalDate from() {
        return plan.when().from();
    }

    /** The day by which it counts. */
    public LocalDate on() {
        return plan.when().to();
    }

    /** What speaks against a plan, whoever makes it. */
    static List<Objection> against(Plan plan) {
        var objections = new ArrayList<Objection>();
        if (plan.title().isBlank()) {
            objections.add(new Objection.Missing("title", Words.of("tên hoạt động", "the name of the activity")));
        }
        if (plan.when().to().isBefore(plan.when().from())) {
            objections.add(new Objection.EndsBefore(plan.when().from()));
        }
        if (plan.partners().contains(plan.lead())
                || new HashSet<>(plan.partners()).size() < plan.partners().size()) {
            objections.add(new Objection.PartnerTwice());
        }
        return objections;
    }

    /** What speaks against its having been held so. */
    List<Objection> against(Report report, LocalDateTime now) {
        return state.off() ? List.of(new Objection.NotNow(state)) : against(plan, report, now);
    }

    /** What speaks against its having been held so, where it is not recorded yet. */
    static List<Objection> against(Plan plan, Report report, LocalDateTime now) {
        var objections = new ArrayList<Objection>();
        if (!plan.when().mayBeOver(now)) {
            objections.add(new Objection.NotYet(now));
        }
        if (report.attendance() < 0 || report.attendance() > Report.MOST_ATTENDANCE) {
            objections.add(new Objection.OutOfRange("attendance", Report.MOST_ATTENDANCE));
        }
        if (report.handedOut() < 0 || report.handedOut() > Report.MOST_COPIES) {
            objections.add(new Objection.OutOfRange("handedOut", Report.MOST_COPIES));
        }
        if (plan.kind().meetsOwners() && report.visits().stream().noneMatch(Visit::present)) {
            objections.add(new Objection.NobodyReached());
        }
        objections.addAll(incomplete(report));
        for (var visit : report.visits()) {
            if (visit.answer() instanceof Answer.Defers(var until, var _)
                    && until != null
                    && !until.isAfter(plan.when().to())) {
                objections.add(
                        new Objection.NotLater(visit.enterprise(), plan.when().to()));
            }
        }
        return objections;
    }

    /** The answers that lack something, on whatever day they were given. */
    static List<Objection> incomplete(Report report) {
        return report.visits().stream().flatMap(Activity::incomplete).toList();
    }

    private static Stream<Objection> incomplete(Visit visit) {
        return switch (visit.answer()) {
            case Answer.Open _, Answer.Agrees _ -> Stream.of();
            case Answer.Refuses(var reason) -> reason == null ? Stream.of(without(visit, reasonWords())) : Stream.of();
            case Answer.Defers(var until, var _) ->
                until == null
                        ? Stream.of(without(visit, Words.of("ngày hẹn lại", "the day until which it is deferred")))
                        : Stream.of();
        };
    }

    private static Objection without(Visit visit, Words missing) {
        return new Objection.AnswerIncomplete(visit.enterprise(), missing);
    }

    private static Words reasonWords() {
        return Words.of("lý do từ chối trong danh sách", "a reason of the list for the refusal");
    }

    /** The same as it was told afterwards. */
    Activity with(Report report) {
        return new Activity(
                id,
                plan,
                side,
                ActivityState.HELD,
                report.attendance(),
                report.handedOut(),
                report.note(),
                version,
                changedAt);
    }

    Activity with(Plan other) {
        return new Activity(id, other, side, state, attendance, handedOut, note, version, changedAt);
    }

    Activity with(ActivityState other) {
        return new Activity(id, plan, side, other, attendance, handedOut, note, version, changedAt);
    }

    /** What it was told with, and these enterprises. */
    Report report(List<Visit> visits) {
        return new Report(attendance, handedOut, note, visits);
    }
}
