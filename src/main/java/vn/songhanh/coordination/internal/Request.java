package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.coordination.RequestId;
import vn.songhanh.coordination.Verdict;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;

/** A support request as the rules see it. */
record Request(
        RequestId id,
        ProgrammeId programme,
        Side from,
        UnitId unit,
        String subject,
        String words,
        LocalDate answerBy,
        RequestState state,
        @Nullable LocalDate sentOn,
        @Nullable Verdict verdict,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy,
        String writtenBy,
        int version) {

    static List<Objection> againstWriting(String subject, String words, LocalDate answerBy, LocalDate today) {
        var objections = new ArrayList<Objection>();
        if (subject.isBlank()) {
            objections.add(Objection.SUBJECT_MISSING);
        }
        if (words.isBlank()) {
            objections.add(Objection.WORDS_MISSING);
        }
        if (answerBy.isBefore(today)) {
            objections.add(Objection.DUE_PASSED);
        }
        return objections;
    }

    /** The unit that wrote it changes, sends and takes it back. */
    boolean writtenBy(Mandate mandate) {
        return mandate.may(Role.OFFICER)
                && mandate.side() == from
                && mandate.unit().equals(unit);
    }

    /** Officers and leaders of the organisation that holds the other side answer. */
    boolean answeredBy(Mandate mandate, Programme programme, LocalDate today) {
        return mandate.side() == from.other()
                && mandate.works()
                && programme.heldBy(mandate.side(), mandate.unit(), today);
    }

    boolean withdrawable() {
        return state == RequestState.DRAFT || state == RequestState.SENT;
    }
}
