package vn.songhanh.candidate.internal;

import org.springframework.stereotype.Service;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Candidates;
import vn.songhanh.candidate.Entry;
import vn.songhanh.candidate.Outcome;
import vn.songhanh.candidate.Step;

/** The face of the module. */
@Service
class CandidateBook implements Candidates {

    private final EnterPerson enterPerson;
    private final TakeStep takeStep;
    private final TimePasses time;

    CandidateBook(EnterPerson enterPerson, TakeStep takeStep, TimePasses time) {
        this.enterPerson = enterPerson;
        this.takeStep = takeStep;
        this.time = time;
    }

    @Override
    public Outcome enter(Entry entry) {
        return enterPerson.enter(entry);
    }

    @Override
    public Outcome take(CandidateId id, Step step) {
        return takeStep.take(id, step);
    }

    @Override
    public void timePasses() {
        time.pass();
    }
}
