package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.founding.internal.DecidedCases.DECIDED;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.People.Person;

/** The form of a reorganisation says what it would enter before it is recorded. */
class ReorganisationPreviewTests extends WithDecidedCases {

    @Autowired
    Enterprises enterprises;

    @Test
    void the_form_of_a_merger_says_what_it_would_enter_and_enters_nothing_until_it_is_recorded() {
        var first = cases.union(cases.founded("Công ty TNHH Xem Trước Một", "5-QĐ/XT"), DECIDED);
        var second = cases.union(cases.founded("Công ty TNHH Xem Trước Hai", "6-QĐ/XT"), DECIDED);
        var counted = cases.counted("3.10", "Xem Trước");

        var preview = officer.post("/app/organisation/changes")
                .param("kind", "MERGE")
                .param("reason", "Sắp xếp lại")
                .param("line", "UNION")
                .param("unit", first.toString())
                .param("into", second.toString())
                .param("number", "77/QĐ-XT")
                .param("decidedOn", "2031-09-01")
                .param("effectiveOn", "2031-09-01")
                .param("step", "preview");

        assertThat(preview.exchange())
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sổ cái, tính vào ngày 01/09/2031",
                        "Đoàn viên chuyển đi: +12",
                        "Đoàn viên chuyển đến: +12",
                        "cơ cấu hiện nay");
        assertThat(cases.counted("3.10", "Xem Trước")).isEqualTo(counted);
        assertThat(cases.unit(first, DECIDED.plusDays(100)).to()).isNull();
    }

    @Test
    void the_form_of_an_end_to_come_says_that_the_ledger_changes_on_its_day() {
        var unit = cases.union(cases.founded("Công ty TNHH Xem Trước Ba", "8-QĐ/XT"), DECIDED);

        assertThat(officer.post("/app/organisation/changes")
                        .param("kind", "DISSOLVE")
                        .param("reason", "Sắp xếp lại")
                        .param("line", "UNION")
                        .param("unit", unit.toString())
                        .param("number", "78/QĐ-XT")
                        .param("decidedOn", "2031-09-01")
                        .param("effectiveOn", "2039-09-01")
                        .param("step", "preview"))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ cái và sổ đoàn viên đổi khi đến ngày 01/09/2039");
    }

    @Test
    void the_form_of_an_upgrade_to_come_says_so_too_and_that_of_a_downgrade_or_a_suspension_does_not() {
        var enterprise = world.enterprise("Công ty TNHH Xem Trước Bốn");
        var cell = FoundingWorld.house(() -> {
            var unit = organisation.found(new Founding(
                    UnitKind.CELL, "", "Chi bộ Xem Trước", "", world.bloc, new Decision("9", DECIDED, DECIDED)));
            enterprises.organised(enterprise, Line.PARTY, unit, DECIDED);
            return unit;
        });
        var party = people.officer(Side.PARTY, world.bloc);

        assertThat(toCome(party, "UPGRADE", cell).param("unitKind", "COMMITTEE_UNDER_GRASSROOTS"))
                .hasStatusOk()
                .bodyText()
                .contains("Sổ cái và sổ đoàn viên đổi khi đến ngày 01/09/2039");
        assertThat(toCome(party, "SUSPEND", cell))
                .hasStatusOk()
                .bodyText()
                .contains("Chi bộ Xem Trước tạm ngừng hoạt động nhưng vẫn còn")
                .doesNotContain("Sổ cái và sổ đoàn viên đổi");
        FoundingWorld.house(() -> organisation.reorganise(new Reorganisation.Upgrade(
                cell,
                UnitKind.COMMITTEE_UNDER_GRASSROOTS,
                new Reorganisation.Title("", "Đảng bộ Xem Trước", ""),
                new Decision("10", DECIDED.plusDays(9), DECIDED.plusDays(9)))));
        assertThat(toCome(party, "DOWNGRADE", cell).param("unitKind", "CELL"))
                .hasStatusOk()
                .bodyText()
                .contains("Có hiệu lực từ ngày 01/09/2039")
                .doesNotContain("Sổ cái và sổ đoàn viên đổi");
    }

    private static MockMvcRequestBuilder toCome(Person by, String kind, UnitId unit) {
        return by.post("/app/organisation/changes")
                .param("kind", kind)
                .param("line", "PARTY")
                .param("unit", unit.toString())
                .param("name", "Tổ chức Xem Trước")
                .param("number", "79/QĐ-XT")
                .param("decidedOn", "2031-09-01")
                .param("effectiveOn", "2039-09-01")
                .param("step", "preview");
    }
}
