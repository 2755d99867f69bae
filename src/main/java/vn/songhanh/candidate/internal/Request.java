package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Consent;
import vn.songhanh.text.Words;

/**
 * What a person asked for.
 *
 * @param answeredOn null until they were told that it has come
 * @param doneOn null until it was carried out
 * @param liftedOn null until the person asks it no more, or somebody finds that it was recorded wrongly
 */
public record Request(
        long id,
        CandidateId candidate,
        String code,
        RequestKind kind,
        LocalDate receivedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate liftedOn) {

    /** Whether nothing new is recorded of the person because of it. */
    public boolean holds() {
        return liftedOn == null && (kind == RequestKind.RESTRICT || (doneOn == null && kind.act()));
    }

    /** Whether what carries it out is still to be done: consent is left, and none was withdrawn since it came; or data are. */
    boolean awaitsAct(List<Consent> consents) {
        return doneOn == null
                && (kind == RequestKind.ERASE
                        || (kind == RequestKind.WITHDRAW
                                && consents.stream().anyMatch(Consent::holds)
                                && consents.stream().noneMatch(one -> one.withdrawnSince(receivedOn))));
    }

    /** What is still due of it, by the rules of the day on which it came. A limit that ends on a day off ends on the next working day. */
    List<Due> due(Laws laws) {
        if (liftedOn != null) {
            return List.of();
        }
        var answer = answeredOn != null || doneOn != null
                ? Optional.<Due>empty()
                : laws.perhapsOn(RequestKind.ANSWER, receivedOn)
                        .map(rule -> new Due(
                                Words.of("Trả lời: {0}", "Answer: {0}").with(kind.words()),
                                laws.days().plus(receivedOn, rule.value()),
                                rule,
                                receivedOn,
                                null));
        var doing = doneOn != null
                ? Optional.<Due>empty()
                : laws.perhapsOn(kind.rule(), receivedOn)
                        .map(rule -> new Due(
                                Words.of("Thực hiện: {0}", "Carry out: {0}").with(kind.words()),
                                laws.days().onOrAfter(receivedOn.plusDays(rule.value())),
                                rule,
                                receivedOn,
                                null));
        return Stream.of(answer, doing).flatMap(Optional::stream).toList();
    }
}
