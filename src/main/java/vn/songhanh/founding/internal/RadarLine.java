package vn.songhanh.founding.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.founding.CaseState;
import vn.songhanh.text.Words;

/**
 * One enterprise on the radar, for one reason.
 *
 * @param workers by the count of {@code surveyedOn}, like the members
 * @param unit the unit that manages it on the line of the reason; zero for none
 * @param begun its open case; null where none is
 */
public record RadarLine(
        int enterprise,
        String code,
        String name,
        OwnershipSector sector,
        RadarReason reason,
        RadarAct act,
        LocalDate surveyedOn,
        int workers,
        int officialMembers,
        int probationaryMembers,
        long unit,
        long ward,
        @Nullable Begun begun) {

    /** An open case: where it stands, since when, and until when the enterprise asked for time. */
    public record Begun(
            long id,
            CaseState state,
            LocalDate since,
            @Nullable LocalDate deferredUntil,
            StepKind next) {}

    /** The form by which the act is done; empty where a case has to be opened first or nothing is to be done yet. */
    public String form() {
        return switch (act) {
            case GO_ON -> begun == null ? "" : step(begun.next());
            case CONTACT_AGAIN, WIN_OVER -> step(StepKind.CONTACT);
            case SURVEY_AGAIN ->
                begun == null ? "/app/enterprises/%d/surveys/new".formatted(enterprise) : step(StepKind.SURVEY);
            case OPEN, INTRODUCE, WAIT -> "";
        };
    }

    public boolean opens() {
        return act == RadarAct.OPEN || act == RadarAct.INTRODUCE;
    }

    /** What is done on that form, in a word. */
    public Words verb() {
        return switch (act) {
            case GO_ON -> begun == null ? act.words() : begun.next().words();
            case CONTACT_AGAIN, WIN_OVER -> StepKind.CONTACT.words();
            case SURVEY_AGAIN -> StepKind.SURVEY.words();
            case OPEN, INTRODUCE, WAIT -> act.words();
        };
    }

    /** Why it stands here, with what was counted. */
    public Words why() {
        return switch (reason) {
            case READY_FOR_UNION ->
                Words.of("{0} lao động, chưa có công đoàn", "{0 worker|workers}, no union")
                        .with(workers);
            case READY_FOR_PARTY, ONE_OR_TWO_MEMBERS -> members();
        };
    }

    private Words members() {
        return probationaryMembers == 0
                ? Words.of(
                                "{0} đảng viên chính thức, chưa có tổ chức đảng",
                                "{0 official Party member|official Party members}, no organisation")
                        .with(officialMembers)
                : Words.of(
                                "{0} đảng viên chính thức, {1} dự bị, chưa có tổ chức đảng",
                                "{0 official Party member|official Party members}, {1} on probation, no organisation")
                        .with(officialMembers, probationaryMembers);
    }

    /** Where the matter stands, in a sentence. */
    public Words stands() {
        if (begun == null) {
            return Words.of("Chưa có hồ sơ; khảo sát {0}", "No case yet; counted on {0}")
                    .with(surveyedOn);
        }
        return begun.deferredUntil() == null
                ? Words.of("{0} từ {1}", "{0} since {1}").with(begun.state().words(), begun.since())
                : Words.of("Hoãn đến {0}", "Deferred until {0}").with(begun.deferredUntil());
    }

    private String step(StepKind kind) {
        return begun == null ? "" : "/app/cases/%d/%s".formatted(begun.id(), kind.path());
    }
}
