package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.founding.internal.DecidedCases.DECIDED;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.time.Period;

/** A founding decision that is told anew fits the members' book of its union. */
class FoundersInBookTests extends WithDecidedCases {

    @Autowired
    Ledger ledger;

    @Autowired
    Memberships memberships;

    @Test
    void a_day_after_months_that_the_members_book_tells_is_declined_until_they_are_corrected_to_nobody() {
        var enterprise = world.enterprise("Công ty TNHH Có Sổ");
        var path = cases.decided(enterprise, "5-QĐ/CS", 12);
        var unit = cases.union(enterprise, DECIDED);
        tell(unit, YearMonth.of(2031, 7), new Movements(3, 0, 0, 0));

        assertThat(cases.correction(path, "5-QĐ/CS", 12, LocalDate.of(2031, 8, 4))
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Tháng 7 năm 2031 đã ghi trong sổ đoàn viên", "sửa về 0");
        assertThat(cases.counted("2.18", "Có Sổ")).isEqualTo(15);

        DecidedCases.said(officer.post("/app/membership/" + unit + "/months/2031-07/correction")
                .param("seen", "1")
                .param("joined-" + unit, "0")
                .param("reason", "Ghi nhầm tổ chức"));
        DecidedCases.said(cases.correction(path, "5-QĐ/CS", 12, LocalDate.of(2031, 8, 4)));
        assertThat(cases.counted("2.18", "Có Sổ")).isEqualTo(12);
    }

    @Test
    void fewer_members_than_have_gone_since_are_declined() {
        var enterprise = world.enterprise("Công ty TNHH Sổ Âm");
        var path = cases.decided(enterprise, "5-QĐ/SÂ", 12);
        tell(cases.union(enterprise, DECIDED), YearMonth.of(2031, 7), new Movements(0, 6, 0, 0));

        assertThat(cases.correction(path, "5-QĐ/SÂ", 5, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "CĐCS Công ty TNHH Sổ Âm, Tháng 7 năm 2031: cuối tháng sẽ còn -1 đoàn viên",
                        "Mở sổ đoàn viên",
                        "value=\"5-QĐ/SÂ\"",
                        "value=\"5\"",
                        "Gõ nhầm số đoàn viên");
        assertThat(cases.counted("2.18", "Sổ Âm")).isEqualTo(12);
        DecidedCases.said(cases.correction(path, "5-QĐ/SÂ", 6, DECIDED));
        assertThat(cases.counted("2.18", "Sổ Âm")).isEqualTo(6);
    }

    @Test
    void what_both_enterprises_of_a_combined_union_have_is_one_book_while_it_is_in_both() {
        var founding = world.enterprise("Công ty TNHH Sổ Chung");
        var path = cases.decided(founding, "5-QĐ/SC", 12);
        var unit = cases.union(founding, DECIDED);
        cases.join(world.enterprise("Công ty TNHH Sổ Chung Nữa"), unit, "2031-05-01", "2031-07-01");
        tell(unit, YearMonth.of(2031, 8), new Movements(0, 14, 0, 0));

        assertThat(cases.correction(path, "5-QĐ/SC", 10, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CĐCS Công ty TNHH Sổ Chung, Tháng 8 năm 2031: cuối tháng sẽ còn -1 đoàn viên");
        DecidedCases.said(cases.correction(path, "5-QĐ/SC", 11, DECIDED));
    }

    @Test
    void nor_does_the_other_cover_who_left_with_the_founding_one() {
        var founding = world.enterprise("Công ty TNHH Rời Trước");
        var other = world.enterprise("Công ty TNHH Đông Hơn");
        var path = cases.decided(founding, "5-QĐ/RT", 12);
        var unit = cases.union(founding, DECIDED);
        cases.join(other, unit, "2031-05-01", "2031-07-01");
        DecidedCases.said(officer.post("/app/cases/organisations/" + unit + "/leaving")
                .param("enterprise", founding.toString())
                .param("number", "8-QĐ/RT")
                .param("on", "2031-08-01")
                .param("members", ""));

        assertThat(cases.correction(path, "5-QĐ/RT", 7, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(
                        "Công ty TNHH Rời Trước, Tháng 8 năm 2031: cuối tháng sẽ còn -5 đoàn viên",
                        "value=\"5-QĐ/RT\"",
                        "value=\"7\"");
        assertThat(cases.correction(path, "5-QĐ/RT", 7, DECIDED)
                        .cookie(new Cookie("lang", "en"))
                        .exchange())
                .bodyText()
                .contains("Công ty TNHH Rời Trước: August 2031 would close with -5 members");
        DecidedCases.said(cases.correction(path, "6-QĐ/RT", 12, DECIDED));
    }

    @Test
    void a_founding_that_was_reversed_is_entered_anew_with_as_many_as_its_book_needs() {
        var enterprise = world.enterprise("Công ty TNHH Sổ Đảo");
        var path = cases.decided(enterprise, "5-QĐ/SĐ", 12);
        tell(cases.union(enterprise, DECIDED), YearMonth.of(2031, 7), new Movements(0, 6, 0, 0));
        var entry = cases.standing("3.06", "Sổ Đảo").getFirst().id();
        FoundingWorld.house(() -> ledger.reverse(entry, Side.UNION, "Ghi sai"));

        assertThat(cases.correction(path, "5-QĐ/SĐ", 5, DECIDED).exchange()).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        DecidedCases.said(cases.correction(path, "5-QĐ/SĐ", 6, DECIDED));
        assertThat(cases.counted("2.18", "Sổ Đảo")).isEqualTo(6);
    }

    @Test
    void what_was_told_late_is_weighed_in_the_month_in_which_it_counts() {
        clock.stopOn(LocalDate.of(2033, 12, 20));
        var enterprise = world.enterprise("Công ty TNHH Sổ Muộn");
        FoundingWorld.house(() -> {
            ledger.lock(world.programme, Period.month(2033, 10), "test");
            return 0;
        });
        var path = cases.decided(enterprise, "5-QĐ/SM", 12, LocalDate.of(2033, 9, 5));
        var day = LocalDate.of(2033, 10, 25);
        tell(cases.union(enterprise, day), YearMonth.of(2033, 11), new Movements(0, 6, 0, 0));

        assertThat(cases.correction(path, "5-QĐ/SM", 5, day).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("CĐCS Công ty TNHH Sổ Muộn, Tháng 11 năm 2033: cuối tháng sẽ còn -1 đoàn viên");
        DecidedCases.said(cases.correction(path, "5-QĐ/SM", 8, day));
    }

    private void tell(UnitId unit, YearMonth month, Movements moved) {
        assertThat(officer.as(() -> memberships.tell(month, List.of(new Telling(unit, moved, null)), "")))
                .isInstanceOf(vn.songhanh.membership.Told.Done.class);
    }
}
