package vn.songhanh.coordination.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.songhanh.coordination.NewMeeting;
import vn.songhanh.coordination.Outcome.Objection;
import vn.songhanh.text.Typed;
import vn.songhanh.time.TypedDate;

/**
 * A meeting as it is typed.
 *
 * @param joint {@code true} where both bodies meet
 * @param version the state that stood on the form
 */
public record MeetingForm(
        @Nullable String joint,
        @Nullable String title,
        @Nullable String on,
        @Nullable String at,
        @Nullable String place,
        @Nullable String agenda,
        @Nullable String version) {

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])\\s*(?:[:hg.]|giờ)\\s*([0-5]\\d)?");

    static MeetingForm of(Meeting meeting) {
        return new MeetingForm(
                Boolean.toString(meeting.joint()),
                meeting.title(),
                meeting.on().toString(),
                meeting.at(),
                meeting.place(),
                meeting.agenda(),
                Integer.toString(meeting.version()));
    }

    MeetingForm over(int current) {
        return new MeetingForm(joint, title, on, at, place, agenda, Integer.toString(current));
    }

    boolean chosenJoint() {
        return "true".equals(joint);
    }

    int seen() {
        return Typed.version(version);
    }

    /** What cannot be read. */
    List<Objection> unreadable() {
        var objections = new ArrayList<Objection>();
        if (day(on).isEmpty()) {
            objections.add(Objection.DAY_MISSING);
        }
        if (hour().isEmpty()) {
            objections.add(Objection.HOUR_UNREADABLE);
        }
        return objections;
    }

    /** What was typed, where it can be read. */
    NewMeeting read() {
        return new NewMeeting(
                chosenJoint(),
                Typed.line(title),
                day(on).orElseThrow(),
                hour().orElseThrow(),
                Typed.line(place),
                Typed.clean(agenda));
    }

    private Optional<String> hour() {
        var found = HOUR.matcher(Typed.line(at));
        return found.matches()
                ? Optional.of("%02d:%s"
                        .formatted(
                                Integer.parseInt(found.group(1)),
                                Optional.ofNullable(found.group(2)).orElse("00")))
                : Optional.empty();
    }

    static Optional<LocalDate> day(@Nullable String typed) {
        return TypedDate.read(typed == null ? "" : typed) instanceof TypedDate.Day(var date)
                ? Optional.of(date)
                : Optional.empty();
    }
}
