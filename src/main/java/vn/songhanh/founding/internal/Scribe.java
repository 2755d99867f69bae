package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Objective;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.text.Words;

/** Writes down who told what of a case. */
@Component
class Scribe {

    private final StoryTable stories;
    private final Clock clock;

    Scribe(StoryTable stories, Clock clock) {
        this.stories = stories;
        this.clock = clock;
    }

    void opened(CaseId id, Objective objective, LocalDate on) {
        write(id, 0, "OPENED", on, StoryWords.opened(objective), "", null);
    }

    void took(Case before, Step step, String note, @Nullable EntryId entry) {
        write(before.id(), before.version() + 1, step.kind().name(), step.on(), StoryWords.of(step), note, entry);
    }

    private void write(
            CaseId id, int version, String kind, LocalDate on, Words words, String note, @Nullable EntryId entry) {
        var person = (Acting.Person) Voice.speaker().orElseThrow();
        var side = Voice.mandate().side();
        stories.add(
                id,
                person.account(),
                new Told(kind, on, words, note, side, person.fullName(), clock.instant(), version, entry));
    }
}
