package vn.songhanh.coordination;

import java.time.LocalDate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;

/** The life of a meeting; each act is done by the person who speaks, from their seat. */
public interface Meetings {

    /** Calls it, within the programme in force on its day. */
    Outcome call(NewMeeting meeting);

    /** Changes what is called, as long as nothing has been concluded; who meets stays as it was called. */
    Outcome change(MeetingId meeting, NewMeeting changed);

    /**
     * Writes down who was there and what was concluded; not before its day.
     *
     * @param attendance which units and posts, without names
     * @param conclusions one on each line
     */
    Outcome conclude(MeetingId meeting, String attendance, String conclusions);

    /** It does not take place. */
    Outcome cancel(MeetingId meeting, String reason);

    /** Gives a unit of either body something to do by a day. */
    Outcome assign(MeetingId meeting, Side side, UnitId unit, String what, LocalDate due);

    /** The unit, or the body above it, says that it is done, and what came of it. */
    Outcome complete(AssignmentId assignment, LocalDate on, String result);

    /** Those who called the meeting no longer ask for it. */
    Outcome drop(AssignmentId assignment, String reason);
}
