package vn.songhanh.review.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.ReviewWorld.said;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.document.DocumentType;
import vn.songhanh.paper.PaperNumbers;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/** Report and minutes take the number of the lead's own series, in whoever's form they are printed. */
@DatabaseTest
@Import(ReviewWorld.class)
class ReportNumberTests {

    @Autowired
    ReviewWorld world;

    @Autowired
    PaperNumbers numbers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(ReviewWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void what_the_union_leads_in_the_party_s_form_goes_on_in_the_union_s_series_of_the_year() {
        given(ours.federation(), Side.UNION, DocumentType.REPORT);
        given(ours.federation(), Side.UNION, DocumentType.MINUTES);

        var address = locked("UNION", "PARTY");

        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Số 02-BC/LĐLĐ-ĐUK");
        assertThat(taken(ours.federation(), Side.UNION, DocumentType.REPORT))
                .isEqualTo(new PaperNumbers.Taken("2023", 3));
        assertThat(taken(ours.federation(), Side.UNION, DocumentType.MINUTES))
                .isEqualTo(new PaperNumbers.Taken("2023", 3));
    }

    @Test
    void what_the_party_leads_in_the_union_s_form_goes_on_in_the_party_s_series_of_the_term() {
        given(ours.bloc(), Side.PARTY, DocumentType.REPORT);

        var address = locked("PARTY", "ADMINISTRATIVE");

        assertThat(ours.unionOfficer().get(address)).bodyText().contains("Số: 02/BC-ĐUK-LĐLĐ");
        assertThat(taken(ours.bloc(), Side.PARTY, DocumentType.REPORT))
                .isEqualTo(new PaperNumbers.Taken("2020-2025", 3));
    }

    private void given(UnitId unit, Side side, DocumentType type) {
        assertThat(taken(unit, side, type).number()).isEqualTo(1);
    }

    private PaperNumbers.Taken taken(UnitId unit, Side side, DocumentType type) {
        return Voice.house(
                "test", () -> transaction.execute(_ -> numbers.take(unit, side, type, LocalDate.of(2023, 1, 20))));
    }

    private String locked(String lead, String family) {
        var address = world.opened(ours);
        said(ours.unionOfficer().post(address + "/form").param("lead", lead).param("family", family));
        world.confirmAll(ours);
        said(ours.partyOfficer().post(address + "/submission"));
        said(ours.unionOfficer().post(address + "/submission"));
        said(world.preparing(ours.unionOfficer(), address));
        said(ours.partyLeader().post(address + "/signature"));
        said(ours.unionLeader().post(address + "/signature"));
        return address;
    }
}
