package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;

/** Two paths that may be of one person, with what is known of each today. */
record AlikePair(Alike alike, Candidacy introduced, Candidacy own, Grounds ofIntroduced, Grounds ofOwn) {

    /** Whether the Party side has told steps on both. */
    boolean twice() {
        return begun(introduced) && begun(own);
    }

    /** Whether what was told on the Party side's own path stands; else what was told on the introduction does. */
    boolean ownStands() {
        return !begun(introduced) || own.stage().ordinal() > introduced.stage().ordinal();
    }

    private static boolean begun(Candidacy path) {
        return path.stage().ordinal() >= Stage.IN_POOL.ordinal();
    }

    private LocalDate introducedOn() {
        return Objects.requireNonNull(introduced.introducedOn());
    }

    /** Whether each was introduced: each union follows its own, so that neither path can go on under the other. */
    boolean introducedTwice() {
        return own.introducedOn() != null;
    }

    /** Why they cannot be joined as they are. A union introduces nobody who is in the Party already. */
    List<Objection> against() {
        if (introducedTwice()) {
            return List.of(new Objection.TwoIntroductions());
        }
        var objections = new ArrayList<Objection>();
        Stream.of(ofIntroduced, ofOwn)
                .flatMap(here -> Stream.ofNullable(here.standstill()))
                .limit(1)
                .forEach(
                        asked -> objections.add(new Objection.Asked(asked.kind().words(), asked.on())));
        if (!introduced.enterprise().equals(own.enterprise())) {
            objections.add(new Objection.Elsewhere(ofOwn.standing().name()));
        }
        own.day(StepKind.ADMISSION)
                .filter(admitted -> own.told(StepKind.COMMITTEE).isEmpty() || admitted.isBefore(introducedOn()))
                .ifPresent(admitted -> objections.add(new Objection.MemberAlready(
                        admitted, introducedOn(), ofOwn.laws().on(IntroducerRules.BESIDE_UNION, ofOwn.today()))));
        return objections;
    }
}
