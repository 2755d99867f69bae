package vn.songhanh.coordination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.coordination.Outcome;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.SupportRequests;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Writes, sends, answers and takes back support requests. */
@Service
class RequestBook implements SupportRequests {

    private final RequestTable requests;
    private final Programmes programmes;
    private final Telling telling;
    private final Clock clock;

    RequestBook(RequestTable requests, Programmes programmes, Telling telling, Clock clock) {
        this.requests = requests;
        this.programmes = programmes;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Outcome write(String subject, String words, LocalDate answerBy) {
        var mandate = Voice.mandate(Role.OFFICER);
        var programme = programmes.inForce(today());
        if (programme.isEmpty()) {
            return MeetingBook.declined(Objection.NO_PROGRAMME);
        }
        var objections = Request.againstWriting(subject, words, answerBy, today());
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        var text = new RequestText(subject, words, answerBy);
        return new Outcome.Done(requests.add(
                programme.get().id(), mandate.side(), mandate.unit(), text, clock.instant(), MeetingBook.speaker()));
    }

    @Override
    @Transactional
    public Outcome rewrite(RequestId id, String subject, String words, LocalDate answerBy) {
        return rewrite(id, new RequestText(subject, words, answerBy), lock(id).version());
    }

    /** @param seen the version that the form was filled with */
    @Transactional
    Outcome rewrite(RequestId id, RequestText text, int seen) {
        var request = lock(id);
        if (!request.writtenBy(Voice.mandate(Role.OFFICER))) {
            return MeetingBook.declined(Objection.NOT_OURS);
        }
        if (request.state() != RequestState.DRAFT) {
            return MeetingBook.declined(Objection.MOVED_ON);
        }
        if (request.version() != seen) {
            return MeetingBook.declined(Objection.CHANGED_MEANWHILE);
        }
        var objections = Request.againstWriting(text.subject(), text.words(), text.answerBy(), today());
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        requests.rewrite(id, text);
        return new Outcome.Done(id.value());
    }

    @Override
    @Transactional
    public Outcome send(RequestId id) {
        var request = lock(id);
        if (!request.writtenBy(Voice.mandate(Role.OFFICER))) {
            return MeetingBook.declined(Objection.NOT_OURS);
        }
        if (request.state() != RequestState.DRAFT) {
            return MeetingBook.declined(Objection.MOVED_ON);
        }
        if (request.answerBy().isBefore(today())) {
            return MeetingBook.declined(Objection.DUE_PASSED);
        }
        requests.send(id, today());
        telling.sent(request, programmes.byId(request.programme()).orElseThrow());
        return new Outcome.Done(id.value());
    }

    @Override
    @Transactional
    public Outcome answer(RequestId id, Verdict verdict, String words) {
        var request = lock(id);
        var programme = programmes.byId(request.programme()).orElseThrow();
        if (!request.answeredBy(Voice.mandate(), programme, today())) {
            return MeetingBook.declined(Objection.NOT_OURS);
        }
        var objections = new ArrayList<Objection>();
        if (request.state() != RequestState.SENT) {
            objections.add(Objection.MOVED_ON);
        }
        if (words.isBlank()) {
            objections.add(Objection.WORDS_MISSING);
        }
        if (!objections.isEmpty()) {
            return new Outcome.Declined(objections);
        }
        requests.answer(id, verdict, words, today(), MeetingBook.speaker());
        telling.answered(request);
        return new Outcome.Done(id.value());
    }

    @Override
    @Transactional
    public Outcome withdraw(RequestId id) {
        var request = lock(id);
        if (!request.writtenBy(Voice.mandate(Role.OFFICER))) {
            return MeetingBook.declined(Objection.NOT_OURS);
        }
        if (!request.withdrawable()) {
            return MeetingBook.declined(Objection.MOVED_ON);
        }
        requests.withdraw(id);
        return new Outcome.Done(id.value());
    }

    private Request lock(RequestId id) {
        return requests.lock(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return VietnamTime.today(clock);
    }
}
