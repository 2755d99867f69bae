package vn.songhanh.coordination.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Typed;

/**
 * A support request as typed.
 *
 * @param version the state that stood on the form
 */
public record RequestForm(
        @Nullable String subject,
        @Nullable String words,
        @Nullable String answerBy,
        @Nullable String version) {

    static RequestForm of(Request request) {
        return new RequestForm(
                request.subject(), request.words(), request.answerBy().toString(), Integer.toString(request.version()));
    }

    RequestForm over(int current) {
        return new RequestForm(subject, words, answerBy, Integer.toString(current));
    }

    int seen() {
        return Typed.version(version);
    }

    List<Objection> unreadable() {
        return MeetingForm.day(answerBy).isEmpty() ? List.of(Objection.DUE_MISSING) : List.of();
    }

    RequestText read() {
        return new RequestText(
                Typed.line(subject),
                Typed.clean(words),
                MeetingForm.day(answerBy).orElseThrow());
    }
}
