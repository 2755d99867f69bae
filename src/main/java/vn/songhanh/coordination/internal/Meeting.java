package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.coordination.MeetingId;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;

/** A meeting as the rules see it. */
record Meeting(
        MeetingId id,
        ProgrammeId programme,
        boolean joint,
        Side side,
        UnitId unit,
        String title,
        LocalDate on,
        String at,
        String place,
        String agenda,
        String attendance,
        String conclusions,
        MeetingState state,
        String reason,
        @Nullable PaperId minutes,
        @Nullable PaperId notice,
        int version) {

    /**
     * Joint meetings are looked after by the officers of both holders, one body's own by those of the unit that called it.
     */
    static boolean lookedAfterBy(Mandate mandate, boolean joint, UnitId unit, Programme programme, LocalDate today) {
        return mandate.may(Role.OFFICER)
                && (joint ? programme.heldBy(mandate.side(), mandate.unit(), today) : unit.equals(mandate.unit()));
    }

    boolean lookedAfterBy(Mandate mandate, Programme programme, LocalDate today) {
        return lookedAfterBy(mandate, joint, unit, programme, today);
    }

    /** What stands against writing down its conclusions. */
    List<Objection> againstConcluding(String present, String concluded, LocalDate today) {
        var objections = new ArrayList<Objection>();
        if (state == MeetingState.CANCELLED) {
            objections.add(Objection.MOVED_ON);
        }
        if (on.isAfter(today)) {
            objections.add(Objection.NOT_HELD_YET);
        }
        if (present.isBlank()) {
            objections.add(Objection.ATTENDANCE_MISSING);
        }
        if (concluded.isBlank()) {
            objections.add(Objection.CONCLUSIONS_MISSING);
        }
        return objections;
    }

    /** Changed and cancelled only while nothing has been concluded. */
    boolean open() {
        return state == MeetingState.CALLED;
    }
}
