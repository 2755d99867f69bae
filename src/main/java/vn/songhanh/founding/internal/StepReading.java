package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.TypedNumber;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Said;

/** Reads a form as the step that it tells, and notes what cannot be read. */
final class StepReading {

    private final StepForm form;
    private final List<Objection> faults = new ArrayList<>();

    StepReading(StepForm form) {
        this.form = form;
    }

    /** What could not be read; the step is of use only when this is empty. */
    List<Objection> faults() {
        return faults;
    }

    /** The step; empty when the form does not say which. */
    Optional<Step> step(StepKind kind) {
        var on = day(Part.DATE);
        if (on == null) {
            return Optional.empty();
        }
        var note = form.text("note");
        var step = switch (kind) {
            case SURVEY -> new Step.Surveyed(survey(on), note);
            case CONTACT -> new Step.Contacted(new Contact(on, form.says("ownerPresent"), note));
            case ANSWER -> answer(on, note);
            case BOARD -> new Step.BoardFormed(on, count(Part.PERSONS, true), note);
            case CONGRESS -> congress(on, note);
            case DOSSIER -> new Step.Filed(on, form.papers(), note);
            case DECISION ->
                decision(on)
                        .<Step>map(decision -> new Step.Decided(decision, note))
                        .orElse(null);
            case CORRECTION ->
                decision(on)
                        .<Step>map(decision -> new Step.Corrected(decision, form.text(Part.WHY.field()), note))
                        .orElse(null);
            case JOINING ->
                new Step.Joined(
                        on,
                        form.line("number"),
                        Said.number(form.line("organisation")).map(UnitId::new).orElse(null),
                        count(Part.MEMBERS, true),
                        note);
            case CLOSURE -> new Step.Closed(on, chosen(Closing.values(), "closing"), note);
            case ANNOUNCEMENT -> new Step.Announced(on, note);
            case FOLLOW_UP -> new Step.FollowedUp(on, note);
        };
        return faults.isEmpty() ? Optional.ofNullable(step) : Optional.empty();
    }

    private Survey survey(LocalDate on) {
        return new Survey(
                on,
                count(Part.WORKERS, true),
                count(Part.UNION_MEMBERS, false),
                count(Part.OFFICIAL_MEMBERS, false),
                count(Part.PROBATIONARY, false),
                "");
    }

    private @Nullable Step answer(LocalDate on, String note) {
        return switch (form.line("answer")) {
            case "CONSENT" -> new Step.Answered(new Answer.Consent(on, note));
            case "REFUSED" -> new Step.Answered(new Answer.Refusal(on, reason(), note));
            case "DEFERRED" ->
                new Step.Answered(new Answer.Deferral(
                        on, form.line(Part.UNTIL.field()).isEmpty() ? null : day(Part.UNTIL), reason(), note));
            default -> {
                faults.add(new Objection.Missing(Part.ANSWER));
                yield null;
            }
        };
    }

    private @Nullable Step congress(LocalDate on, String note) {
        var members = count(Part.MEMBERS, true);
        var held = chosen(CongressForm.values(), "form");
        if (held == null) {
            faults.add(new Objection.Missing(Part.FORM));
            return null;
        }
        return new Step.CongressHeld(on, held, members, note);
    }

    private @Nullable Reason reason() {
        return chosen(Reason.values(), "reason");
    }

    private <T extends Enum<T>> @Nullable T chosen(T[] values, String field) {
        return Said.oneOf(values, form.line(field)).orElse(null);
    }

    private Optional<FoundingDecision> decision(LocalDate on) {
        var kind = Arrays.stream(UnitKind.values())
                .filter(one -> one.name().equals(form.line("kind")))
                .findFirst();
        var members = count(Part.MEMBERS, true);
        var probationary = count(Part.PROBATIONARY, false);
        if (kind.isEmpty()) {
            faults.add(new Objection.Missing(Part.KIND));
            return Optional.empty();
        }
        return Optional.of(new FoundingDecision(
                kind.get(),
                form.line("name"),
                form.line("number"),
                on,
                members,
                probationary,
                null,
                form.line("approval"),
                count(Part.OTHERS, false)));
    }

    private @Nullable LocalDate day(Part part) {
        return switch (TypedDate.read(form.line(part.field()))) {
            case TypedDate.Day(var date) -> date;
            case TypedDate.NotADate(var typed, var fault) -> unreadable(part, typed, fault.words());
            case TypedDate.Month _, TypedDate.Year _ ->
                unreadable(part, form.line(part.field()), TypedDate.Fault.NOT_A_DATE.words());
        };
    }

    private @Nullable LocalDate unreadable(Part part, String typed, Words why) {
        faults.add(typed.isEmpty() ? new Objection.Missing(part) : new Objection.Unreadable(part, why));
        return null;
    }

    private int count(Part part, boolean needed) {
        var typed = form.line(part.field());
        if (typed.isEmpty()) {
            if (needed) {
                faults.add(new Objection.Missing(part));
            }
            return 0;
        }
        return switch (TypedNumber.readWhole(typed)) {
            case TypedNumber.Understood(var value)
            when value.signum() >= 0 && value.precision() <= 9 -> value.intValueExact();
            case TypedNumber.NotANumber(var text, var fault) -> notCounted(part, fault.words());
            case TypedNumber.Understood _, TypedNumber.Doubtful _ ->
                notCounted(part, TypedNumber.Fault.NOT_A_NUMBER.words());
        };
    }

    private int notCounted(Part part, Words why) {
        faults.add(new Objection.Unreadable(part, why));
        return 0;
    }
}
