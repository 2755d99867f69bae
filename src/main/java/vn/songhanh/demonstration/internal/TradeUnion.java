package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.organisation.UnitKind;

/** In 2026 people of one trade found a professional union. */
@Component
class TradeUnion {

    private static final Logger LOG = LoggerFactory.getLogger(TradeUnion.class);
    private static final LocalDate BEGUN = LocalDate.of(2026, 3, 9);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 5, 18);
    private static final int MEMBERS = 23;
    private static final String OFFICER = "can.bo.cong.doan";

    private final Cases cases;
    private final Enterprises enterprises;
    private final Stage stage;

    TradeUnion(Cases cases, Enterprises enterprises, Stage stage) {
        this.cases = cases;
        this.enterprises = enterprises;
        this.stage = stage;
    }

    List<Moment> moments() {
        return List.of(new Moment(FOUNDED, Moment.WORK, this::founded));
    }

    private void founded() {
        if (places().noneMatch(this::found)) {
            LOG.debug("No enterprise was left for the professional union");
        }
    }

    /** From the end of the list, so that it is none of those that the cases of the story tell of. */
    private Stream<Standing> places() {
        return stage
                .as(
                        OFFICER,
                        FOUNDED,
                        () -> enterprises.counted(
                                RegisterCount.READY_FOR_UNION,
                                EnumSet.of(OwnershipSector.DOMESTIC_NON_STATE),
                                Optional.empty(),
                                FOUNDED))
                .reversed()
                .stream()
                .filter(one -> one.survey() != null && one.survey().workers() >= MEMBERS);
    }

    /** False where the enterprise has a case already. */
    private boolean found(Standing place) {
        var opened = stage.as(OFFICER, BEGUN, () -> cases.open(place.id(), Objective.PROFESSIONAL_UNION, BEGUN));
        if (!(opened instanceof Outcome.Done(var id, var _))) {
            return false;
        }
        did(BEGUN.plusDays(4), () -> cases.contact(id, contact()));
        did(BEGUN.plusDays(18), () -> cases.answer(id, new Answer.Consent(BEGUN.plusDays(18), "")));
        did(BEGUN.plusDays(20), () -> cases.mobilised(id, BEGUN.plusDays(20), 5));
        did(FOUNDED.minusDays(12), () -> cases.congressHeld(id, FOUNDED.minusDays(12), MEMBERS));
        did(FOUNDED.minusDays(6), () -> cases.completeDossier(id, FOUNDED.minusDays(6)));
        did(FOUNDED, () -> cases.decide(id, decision(place)));
        did(FOUNDED.plusDays(7), () -> cases.announce(id, FOUNDED.plusDays(7)));
        return true;
    }

    private static Contact contact() {
        return new Contact(BEGUN.plusDays(4), true, "Vận động lái xe, bốc xếp vào nghiệp đoàn");
    }

    private static FoundingDecision decision(Standing place) {
        return new FoundingDecision(
                UnitKind.PROFESSIONAL_UNION,
                "Nghiệp đoàn cơ sở vận tải, bốc xếp " + place.name(),
                "44/QĐ-LĐLĐ",
                FOUNDED,
                MEMBERS,
                0,
                null);
    }

    private void did(LocalDate on, Supplier<Outcome> act) {
        if (stage.as(OFFICER, on, act) instanceof Outcome.Declined declined) {
            LOG.debug("A step of the professional union was declined: {}", declined.objections());
        }
    }
}
