package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.web.NotFound;

/** Reads the form by which the last step of the own side is told anew or taken back. */
@Service
class LastStepPages {

    private final StepPages pages;
    private final UndoneTable undone;

    LastStepPages(StepPages pages, UndoneTable undone) {
        this.pages = pages;
        this.undone = undone;
    }

    /** Of what kind the step is that may be mended. */
    @Transactional(readOnly = true)
    StepKind kind(CandidateId id) {
        return Objects.requireNonNull(last(id).told().kind());
    }

    @Transactional
    StepPage page(CandidateId id) {
        var last = last(id);
        return pages.told(id, last.told()).mending(last);
    }

    /** The form again as it was typed, with what speaks against it; the one that was not sent stands as before. */
    @Transactional
    StepPage again(CandidateId id, TypedForm form, List<Objection> objections) {
        var last = last(id);
        var anew = form.fields().containsKey("on");
        return pages.again(
                        id,
                        Objects.requireNonNull(last.told().kind()),
                        anew ? form : form.over(pages.filled(id, last.told())),
                        objections)
                .mending(last);
    }

    private LastStep last(CandidateId id) {
        return undone.last(id, Voice.mandate(Role.OFFICER).side()).orElseThrow(NotFound::new);
    }
}
