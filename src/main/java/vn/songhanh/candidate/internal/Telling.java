package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Step;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.rulebook.Rule;

/** Writes down who told what of a person, who looked, and which rule was set aside by whom. */
@Component
class Telling {

    private final StoryTable stories;
    private final ExceptionTable exceptions;
    private final LookTable looks;
    private final UndoneTable undone;
    private final Clock clock;

    Telling(StoryTable stories, ExceptionTable exceptions, LookTable looks, UndoneTable undone, Clock clock) {
        this.stories = stories;
        this.exceptions = exceptions;
        this.looks = looks;
        this.undone = undone;
        this.clock = clock;
    }

    void took(Candidacy before, Step step, @Nullable EntryId entry, StepTrace trace) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        var side = Voice.mandate().side();
        looks.note(LookPurpose.STEP, List.of(before.id()));
        var told = stories.add(
                before.id(),
                new Told(
                        step.kind(),
                        step.on(),
                        step.also(),
                        step.number(),
                        side,
                        person.fullName(),
                        clock.instant(),
                        entry),
                seenBy(step, side));
        undone.trace(told, before.id(), side, trace);
    }

    /** Even where both know the step: who decided and why is of the body that took it. */
    void setAside(CandidateId id, Step step, Rule rule) {
        exceptions.add(
                id,
                step,
                rule,
                Objects.requireNonNull(step.exceptions().get(rule.code())),
                Voice.mandate().side());
    }

    /** The introduction and what came of it are known to both bodies; all else to the one whose work it is. */
    private static @Nullable Side seenBy(Step step, Side side) {
        return step.kind().open() ? null : side;
    }
}
