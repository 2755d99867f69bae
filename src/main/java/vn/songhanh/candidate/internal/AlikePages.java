package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Objection;

/** Reads the page on which two persons are compared. Each sight of it is noted in the logs of both. */
@Service
class AlikePages {

    private final AlikePairs pairs;
    private final Notes notes;

    AlikePages(AlikePairs pairs, Notes notes) {
        this.pairs = pairs;
        this.notes = notes;
    }

    @Transactional
    AlikePage page(CandidateId introduced, CandidateId own) {
        return again(introduced, own, List.of());
    }

    @Transactional
    AlikePage again(CandidateId introduced, CandidateId own, List<Objection> objections) {
        Voice.mandate(Role.OFFICER);
        var pair = pairs.read(introduced, own);
        notes.looks().note(LookPurpose.COMPARE, List.of(introduced, own));
        return new AlikePage(
                pair, pair.against().stream().map(ObjectionWords::of).toList(), ObjectionWords.byField(objections));
    }

    /** Where somebody has joined them already; empty where nobody has, and for whoever does not answer for them. */
    @Transactional(readOnly = true)
    Optional<JoinedPage> joined(CandidateId introduced, CandidateId own, String why, List<Objection> objections) {
        Voice.mandate(Role.OFFICER);
        return notes.alike().joined(introduced).stream()
                .filter(one -> one.id().equals(own))
                .findFirst()
                .map(one -> new JoinedPage(pairs.answered(introduced), one, why, ObjectionWords.byField(objections)));
    }
}
