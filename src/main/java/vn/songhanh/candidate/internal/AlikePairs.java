package vn.songhanh.candidate.internal;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads two persons who are alike, for the officer of the Party side who answers for both. */
@Component
class AlikePairs {

    private final AlikeTable alike;
    private final CandidateTable candidates;
    private final GroundsReader grounds;
    private final Clock clock;

    AlikePairs(AlikeTable alike, CandidateTable candidates, GroundsReader grounds, Clock clock) {
        this.alike = alike;
        this.candidates = candidates;
        this.grounds = grounds;
        this.clock = clock;
    }

    /** @throws NotFound for anybody but the unit of the Party side that answers for the person */
    Candidacy answered(CandidateId id) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        if (Voice.mandate().side() != Side.PARTY
                || grounds.of(found, VietnamTime.today(clock)).isEmpty()) {
            throw new NotFound();
        }
        return found;
    }

    /** @throws NotFound for those who are not alike, or not for this body */
    AlikePair read(CandidateId introduced, CandidateId own) {
        var found = alike.find(introduced, own).orElseThrow(NotFound::new);
        var here = candidates.find(introduced).orElseThrow(NotFound::new);
        var there = candidates.find(own).orElseThrow(NotFound::new);
        var today = VietnamTime.today(clock);
        return new AlikePair(
                found,
                here,
                there,
                grounds.of(here, today).orElseThrow(NotFound::new),
                grounds.of(there, today).orElseThrow(NotFound::new));
    }
}
