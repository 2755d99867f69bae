package vn.songhanh.founding.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.songhanh.founding.CaseState;

/** Where a card may be put, and by which step it comes there. */
enum BoardMove {
    ELIGIBLE(StepKind.SURVEY),
    CONTACTED(StepKind.CONTACT),
    DEFERRED(StepKind.ANSWER),
    REFUSED(StepKind.ANSWER),
    CONSENT(StepKind.ANSWER),
    DOSSIER(StepKind.DOSSIER),
    DECIDED(StepKind.DECISION),
    ANNOUNCED(StepKind.ANNOUNCEMENT),
    FOLLOW_UP(StepKind.FOLLOW_UP);

    private final StepKind step;

    BoardMove(StepKind step) {
        this.step = step;
    }

    static Optional<BoardMove> named(String to) {
        return Arrays.stream(values()).filter(move -> move.name().equals(to)).findFirst();
    }

    /** The moves from a state. */
    static List<BoardMove> from(CaseState state) {
        return switch (state) {
            case LISTED -> List.of(ELIGIBLE, CONTACTED);
            case NOT_YET, ELIGIBLE -> List.of(CONTACTED);
            case CONTACTED -> List.of(CONSENT, DEFERRED, REFUSED);
            case REFUSED, DEFERRED -> List.of(CONTACTED, CONSENT);
            case CONSENT -> List.of(DOSSIER);
            case DOSSIER -> List.of(DECIDED);
            case DECIDED -> List.of(ANNOUNCED);
            case ANNOUNCED -> List.of(FOLLOW_UP);
            case FOLLOW_UP, CLOSED -> List.of();
        };
    }

    CaseState state() {
        return CaseState.valueOf(name());
    }

    StepKind step() {
        return step;
    }

    /** True where nothing has to be told with it: a dossier is begun, the follow-up begins. */
    boolean atOnce() {
        return this == DOSSIER || this == FOLLOW_UP;
    }

    String form(long id) {
        return "/app/cases/%d/%s%s".formatted(id, step.path(), step == StepKind.ANSWER ? "?answer=" + name() : "");
    }
}
