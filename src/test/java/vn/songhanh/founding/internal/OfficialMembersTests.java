package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.ledger.Claiming;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** Official members who come to a Party cell and go, told by the month. */
class OfficialMembersTests extends WithFoundedOrganisations {

    @Test
    void official_members_who_came_and_went_count_for_2_16_once_a_month_and_a_slip_keeps_what_was_typed() {
        var party = people.officer(Side.PARTY, world.bloc);
        var unit = unit(cell(world.enterprise("Công ty TNHH Chuyển Sinh Hoạt"), "201/QĐ"));
        var moved = claimed("2.16") + claimed("2.16b");

        assertThat(move(party, unit, "07/2031", "2", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 3);
        assertThat(move(party, unit, "7/2031", "5", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tháng này", "đã ghi (bút toán", "rút hoặc đảo bút toán ấy", "value=\"5\"");
        assertThat(move(party, unit, "08/2031", "0", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(move(party, unit, "11/2031", "1", "0"))
                .bodyText()
                .contains("Ghi một tháng đã qua", "value=\"11/2031\"");
        assertThat(move(party, unit, "01/2031", "1", "0"))
                .bodyText()
                .contains("không ở doanh nghiệp nào trong tháng đã ghi", "value=\"01/2031\"");
        assertThat(move(people.officer(Side.UNION, world.federation), unit, "08/2031", "1", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 3);

        // a slip that is withdrawn is told anew
        var slip = FoundingWorld.house(
                        () -> figures.entries("2.16", FigureQuery.whole(world.programme, Period.year(2031)), 100))
                .getFirst();
        Voice.as(world.ofBloc(), () -> ledger.withdraw(slip.id(), Side.PARTY, "ghi nhầm"));
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved);
        assertThat(move(party, unit, "07/2031", "1", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 1);

        // and the slip is not claimed beside it
        assertThat(Voice.as(world.ofBloc(), () -> ledger.claim(slip.id(), Side.PARTY)))
                .isInstanceOfSatisfying(
                        Claiming.Declined.class,
                        declined ->
                                assertThat(declined.objection()).isInstanceOf(Claiming.Objection.EnteredAgain.class));
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 1);
    }

    @Test
    void a_month_that_no_programme_counts_is_declined_and_what_was_typed_stays() {
        var party = people.officer(Side.PARTY, world.bloc);
        var enterprise = world.enterprise("Công ty TNHH Trước Kỳ");
        var unit = unit(cell(enterprise, "221/QĐ"));
        FoundingWorld.house(() -> {
            enterprises.organised(world.enterprise("Công ty TNHH Trước Kỳ Hai"), Line.PARTY, unit, FOUNDED);
            enterprises.organised(enterprise, Line.PARTY, unit, LocalDate.of(2016, 3, 1));
            return unit;
        });

        assertThat(move(party, unit, enterprise, "05/2016", "2", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không có chương trình nào tính", "value=\"05/2016\"");
    }

    @Test
    void months_are_told_of_every_enterprise_that_the_cell_had_that_month_also_after_it_left_or_the_cell_ended() {
        var party = people.officer(Side.PARTY, world.bloc);
        var first = world.enterprise("Công ty TNHH Còn Chi Bộ");
        var second = world.enterprise("Công ty TNHH Hết Chi Bộ");
        var unit = unit(cell(first, "231/QĐ"));
        FoundingWorld.house(() -> {
            enterprises.organised(second, Line.PARTY, unit, FOUNDED.plusDays(1));
            return unit;
        });
        assertThat(leave(party, unit, second, "232/QĐ", "2031-07-15", "")).hasStatus(HttpStatus.SEE_OTHER);
        var moved = claimed("2.16") + claimed("2.16b");

        assertThat(move(party, unit, second, "07/2031", "2", "1")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(move(party, unit, first, "07/2031", "1", "0")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 4);
        for (var nowhere :
                List.of(move(party, unit, second, "08/2031", "2", "1"), move(party, unit, "07/2031", "2", "1"))) {
            assertThat(nowhere)
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("Chọn doanh nghiệp có tổ chức đảng này trong tháng đã ghi", "Hết Chi Bộ");
        }

        var ends = LocalDate.of(2031, 9, 10);
        Voice.as(
                world.ofBloc(),
                () -> organisation.reorganise(
                        new Reorganisation.Dissolve(unit, "", new Decision("233/QĐ", ends, ends))));
        assertThat(move(party, unit, first, "09/2031", "0", "3")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(claimed("2.16") + claimed("2.16b")).isEqualTo(moved + 7);
        assertThat(move(party, unit, first, "10/2031", "1", "0")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(party.get("/app/cases/organisations/" + unit).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Số chuyển đến", "Còn Chi Bộ", "Đã ghi", "Tháng 9 năm 2031")
                .doesNotContain("Ghi việc củng cố");
    }

    private MvcTestResult move(Person by, UnitId unit, String month, String came, String went) {
        return move(by, unit, null, month, came, went);
    }

    private MvcTestResult move(
            Person by, UnitId unit, @Nullable EnterpriseId place, String month, String came, String went) {
        return by.post("/app/cases/organisations/" + unit + "/moves")
                .param("place", place == null ? "" : place.toString())
                .param("month", month)
                .param("movedIn", came)
                .param("movedOut", went)
                .exchange();
    }
}
