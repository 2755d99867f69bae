package vn.songhanh.outreach.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.outreach.Visit;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;

/** Reads a form as the plan or the report that it tells, and notes what cannot be read. */
final class FormReading {

    private static final Words DAY = Words.of("ngày", "the day");

    private final ActivityForm form;
    private final List<Objection> faults = new ArrayList<>();

    FormReading(ActivityForm form) {
        this.form = form;
    }

    /** What could not be read; the rest is of use only when this is empty. */
    List<Objection> faults() {
        return faults;
    }

    Optional<Plan> plan() {
        var kind = kind();
        var from = day("from", true);
        var to = form.line("to").isEmpty() ? from : day("to", true);
        var lead = unit(form.line("lead"));
        if (kind.isEmpty()) {
            faults.add(new Objection.Missing("kind", Words.of("loại hoạt động", "the kind of activity")));
        }
        if (lead.isEmpty()) {
            faults.add(new Objection.Missing("lead", Words.of("đơn vị chủ trì", "the unit that leads")));
        }
        var at = time();
        if (!faults.isEmpty() || from == null || to == null) {
            return Optional.empty();
        }
        var partners = form.all("partner").stream()
                .flatMap(unit -> unit(unit).stream())
                .toList();
        return Optional.of(new Plan(
                kind.orElseThrow(),
                form.line("title"),
                form.line("place"),
                new Plan.When(from, to, at),
                lead.orElseThrow(),
                partners));
    }

    /** @param added enterprises that were typed besides those that have a row; they were reached */
    Report report(List<EnterpriseId> added) {
        var visits = new ArrayList<Visit>();
        form.rows().forEach(row -> visits.add(visit(row)));
        added.stream()
                .filter(one -> !form.rows().contains(one.value()))
                .map(one -> new Visit(one, true, false, new Answer.Open(), ""))
                .forEach(visits::add);
        return new Report(
                count("attendance", Report.MOST_ATTENDANCE),
                count("handedOut", Report.MOST_COPIES),
                form.text("note"),
                visits);
    }

    Visit visit(int row) {
        var present = form.says("present-" + row);
        var until = day("until-" + row, false);
        // a day that is there and cannot be read is not missing besides
        var asked = present && (until != null || form.line("until-" + row).isEmpty());
        var answer = Answer.of(asked ? form.line("answer-" + row) : "NONE", reason(row), until);
        return new Visit(
                new EnterpriseId(row), present, present && form.says("owner-" + row), answer, form.text("note-" + row));
    }

    private @Nullable Reason reason(int row) {
        return Arrays.stream(Reason.values())
                .filter(one -> one.name().equals(form.line("reason-" + row)))
                .findFirst()
                .orElse(null);
    }

    private Optional<ActivityKind> kind() {
        return Arrays.stream(ActivityKind.values())
                .filter(one -> one.name().equals(form.line("kind")))
                .findFirst();
    }

    static Optional<UnitId> unit(String typed) {
        return typed.matches("\\d{1,18}") ? Optional.of(new UnitId(Long.parseLong(typed))) : Optional.empty();
    }

    private @Nullable LocalTime time() {
        var typed = form.line("at");
        if (typed.isEmpty()) {
            return null;
        }
        var parts = typed.toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("^(\\d{1,2})\\s*(?:h|g|giờ)\\s*", "$1:")
                .split("[:.]");
        try {
            var minute = parts.length > 1 && !parts[1].isBlank() ? Integer.parseInt(parts[1].strip()) : 0;
            return LocalTime.of(Integer.parseInt(parts[0].strip()), minute);
        } catch (NumberFormatException | java.time.DateTimeException _) {
            faults.add(new Objection.Unreadable("at", Words.of("giờ dạng 08:30", "a time of the form 08:30")));
            return null;
        }
    }

    private @Nullable LocalDate day(String field, boolean needed) {
        var typed = form.line(field);
        if (typed.isEmpty()) {
            if (needed) {
                faults.add(new Objection.Missing(field, DAY));
            }
            return null;
        }
        return switch (TypedDate.read(typed)) {
            case TypedDate.Day(var date) -> date;
            case TypedDate.NotADate(var _, var fault) -> unreadable(field, fault.words());
            case TypedDate.Month _, TypedDate.Year _ -> unreadable(field, TypedDate.Fault.NOT_A_DATE.words());
        };
    }

    private @Nullable LocalDate unreadable(String field, Words why) {
        faults.add(new Objection.Unreadable(field, why));
        return null;
    }

    /** Nothing typed is nobody; what cannot be is said together with whatever else cannot be read. */
    private int count(String field, int most) {
        var typed = form.line(field);
        if (typed.isEmpty()) {
            return 0;
        }
        return switch (TypedNumber.readWhole(typed)) {
            case TypedNumber.Understood(var value)
            when value.signum() >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0 -> value.intValueExact();
            case TypedNumber.Understood _ -> notCounted(new Objection.OutOfRange(field, most));
            case TypedNumber.NotANumber(var _, var fault) -> notCounted(new Objection.Unreadable(field, fault.words()));
            case TypedNumber.Doubtful _ ->
                notCounted(new Objection.Unreadable(field, TypedNumber.Fault.NOT_A_NUMBER.words()));
        };
    }

    private int notCounted(Objection why) {
        faults.add(why);
        return 0;
    }
}
