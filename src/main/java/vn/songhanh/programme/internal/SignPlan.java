package vn.songhanh.programme.internal;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** A leader signs a version of a year's plan for their body; the two bodies are equals and sign in any order. */
@Service
class SignPlan {

    /** What came of it. */
    sealed interface Outcome {

        record Done(PlanVersion version) implements Outcome {}

        record Declined(Objection objection) implements Outcome {}
    }

    /** Why it is not signed. */
    sealed interface Objection {

        Words words();

        /** Something newer has been written since; one does not sign what is overtaken. */
        record NotTheNewest(int newest) implements Objection {
            @Override
            public Words words() {
                return Words.of(
                                "Đã có bản số {0} mới hơn; mở bản đó, xem rồi ký.",
                                "There is a newer version {0}; open it, look, then sign that.")
                        .with(newest);
            }
        }

        record SignedAlready(Side side, String by) implements Objection {
            @Override
            public Words words() {
                return Words.of("{0} đã ký bản này: {1}.", "{0} has signed this version: {1}.")
                        .with(side.words(), by);
            }
        }

        /** Nobody signs for both bodies, even who leads both. */
        record SamePerson() implements Objection {
            @Override
            public Words words() {
                return Words.of(
                        "Đồng chí đã ký bản này cho bên kia; hai bên phải do hai người ký.",
                        "You have signed this version for the other body; two people sign for the two bodies.");
            }
        }
    }

    private final PlanTable plans;
    private final Clock clock;

    SignPlan(PlanTable plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Transactional
    Outcome sign(Programme programme, int year, int number) {
        var person = leader(programme);
        var mandate = Voice.mandate(Role.LEADER);
        plans.lock(programme.id());
        var versions = plans.versions(programme.id(), year);
        var version = versions.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(NotFound::new);
        var objection = objection(versions.getFirst(), version, person, mandate.side());
        if (objection.isPresent()) {
            return new Outcome.Declined(objection.get());
        }
        plans.sign(version, person, mandate, clock.instant());
        return new Outcome.Done(plans.versions(programme.id(), year).getFirst());
    }

    private Acting.Person leader(Programme programme) {
        PlanningRight.demand(programme, VietnamTime.today(clock));
        return (Acting.Person) Voice.speaker().orElseThrow();
    }

    private static Optional<Objection> objection(
            PlanVersion newest, PlanVersion version, Acting.Person person, Side side) {
        if (newest.number() != version.number()) {
            return Optional.of(new Objection.NotTheNewest(newest.number()));
        }
        var own = version.by(side);
        if (own.isPresent()) {
            return Optional.of(new Objection.SignedAlready(side, own.get().name()));
        }
        return version.by(side.other())
                .filter(other -> other.account() == person.account().value())
                .map(_ -> new Objection.SamePerson());
    }
}
