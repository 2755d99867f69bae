package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.CaseId;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Outcome;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;

/** In 2026 people of one trade, who have no employer, found a professional union; those of another are on the way to theirs. */
@Component
class TradeUnion {

    private static final Logger LOG = LoggerFactory.getLogger(TradeUnion.class);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 5, 18);
    private static final LocalDate CONGRESS = LocalDate.of(2026, 11, 14);
    private static final int MEMBERS = 23;
    private static final String OFFICER = "can.bo.cong.doan";

    private final Cases cases;
    private final Organisation organisation;
    private final Stage stage;

    TradeUnion(Cases cases, Organisation organisation, Stage stage) {
        this.cases = cases;
        this.organisation = organisation;
        this.stage = stage;
    }

    List<Moment> moments() {
        return List.of(
                new Moment(FOUNDED.plusDays(7), Moment.WORK, this::porters),
                new Moment(CONGRESS, Moment.WORK, this::hawkers));
    }

    private void porters() {
        var opened = FOUNDED.minusDays(70);
        var id = consenting("Bốc xếp", "khu bến cảng", "hp-11413-202507", opened, MEMBERS);
        did(FOUNDED.minusDays(12), () -> cases.congressHeld(id, FOUNDED.minusDays(12), MEMBERS));
        did(FOUNDED.minusDays(6), () -> cases.completeDossier(id, FOUNDED.minusDays(6)));
        did(FOUNDED, () -> cases.decide(id, decision()));
        did(FOUNDED.plusDays(7), () -> cases.announce(id, FOUNDED.plusDays(7)));
    }

    /** After the congress the dossier has its days. */
    private void hawkers() {
        var id = consenting("Bán hàng rong", "chợ trung tâm", "hp-11329-202507", CONGRESS.minusDays(61), 14);
        did(CONGRESS, () -> cases.congressHeld(id, CONGRESS, 14));
    }

    private CaseId consenting(String trade, String area, String place, LocalDate opened, int members) {
        var about = new About.Trade(trade, area, place(place), stage.unit("ban-cong-tac-cong-doan"));
        if (!(stage.as(OFFICER, opened, () -> cases.open(about, opened)) instanceof Outcome.Done(var id, var _))) {
            throw new IllegalStateException("the case of a trade was not opened: " + trade);
        }
        did(
                opened.plusDays(3),
                () -> cases.survey(id, new Survey(opened.plusDays(3), 2 * members + 9, members, 0, 0, "")));
        did(opened.plusDays(4), () -> cases.contact(id, contact(opened.plusDays(4))));
        did(opened.plusDays(18), () -> cases.answer(id, new Answer.Consent(opened.plusDays(18), "")));
        did(opened.plusDays(20), () -> cases.mobilised(id, opened.plusDays(20), 5));
        return id;
    }

    private UnitId place(String key) {
        return organisation.byKey(key).orElseThrow();
    }

    private static Contact contact(LocalDate on) {
        return new Contact(on, false, "Giới thiệu nghiệp đoàn, nhận đơn gia nhập");
    }

    private static FoundingDecision decision() {
        return new FoundingDecision(
                UnitKind.PROFESSIONAL_UNION,
                "Nghiệp đoàn cơ sở bốc xếp Hải An",
                "44/QĐ-LĐLĐ",
                FOUNDED,
                MEMBERS,
                0,
                null);
    }

    private void did(LocalDate on, Supplier<Outcome> act) {
        if (stage.as(OFFICER, on, act) instanceof Outcome.Declined declined) {
            LOG.debug("A step of a trade was declined: {}", declined.objections());
        }
    }
}
