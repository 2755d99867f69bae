package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Side;
import vn.songhanh.founding.Objection;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;

/** What is refused of a case of a trade, in words of the trade. */
class TradeRefusalsTests extends WithTradeCases {

    @Test
    void u2_it_takes_ten_members_by_the_charter() {
        var path = dossier("Đan lưới", "bến Thử Ba");

        assertThat(decision(path, "62/QĐ-NĐ", 9).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Điều lệ Công đoàn", "Hiện có 9");
        said(decision(path, "62/QĐ-NĐ", 10));
    }

    @Test
    void a_trade_in_a_place_has_one_open_case() {
        var path = opened("Giúp việc", "");

        assertThat(opening("giúp Việc", "", ward.toString(), world.district.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains(path, "giúp Việc");
        assertThat(opening("", "", "", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi nghề", "Ghi xã, phường", "Ghi công đoàn cấp trên");
        assertThat(opening("Giúp việc", "khu Sáu", ward.toString(), world.otherDistrict.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Test
    void refusals_speak_of_the_trade_and_not_of_an_enterprise() {
        var path = opened("Thợ mộc", "xóm Thử Chín");
        var stranger = people.officer(Side.UNION, world.otherDistrict);

        assertThat(opening("Thợ mộc", "xóm Thử Chín", ward.toString(), world.district.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Nghề này ở đây đã có hồ sơ đang mở")
                .doesNotContain("Doanh nghiệp đã có hồ sơ");
        assertThat(step(stranger, path, "survey", 0, "2031-05-05")
                        .param("workers", "30")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Hồ sơ của nghề này không do đơn vị của đồng chí giải quyết")
                .doesNotContain("Doanh nghiệp không thuộc");
        assertThat(step(officer, path, "survey", 0, "2031-05-05")
                        .param("workers", "3")
                        .param("unionMembers", "5")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("nhiều hơn số người làm nghề (3)")
                .doesNotContain("số lao động (3)");
        assertThat(step(officer, path, "survey", 0, "2031-05-05")
                        .param("workers", "")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi số người làm nghề.")
                .doesNotContain("Ghi số lao động");
    }

    @Test
    void where_none_answers_or_only_one_of_a_level_that_has_ended_it_is_said_of_the_trade() {
        var day = FoundingWorld.BEGINNING;
        var upper = FoundingWorld.house(() -> organisation.found(
                new Founding(UnitKind.UPPER_UNION, "", "Công đoàn Quận Cũ", "Quận Cũ", world.federation, on(day))));
        officer = people.officer(Side.UNION, world.federation);

        assertThat(TradeObjectionWords.of(new Objection.NobodyAbove(Line.UNION)).vi())
                .contains("Không có công đoàn cấp trên nào giải quyết hồ sơ của nghề này")
                .doesNotContain("quản lý doanh nghiệp");
        assertThat(opening("Đan thúng", "", ward.toString(), upper.toString()).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Công đoàn cấp trên giải quyết thuộc cấp không còn", "Điều 8 Luật Công đoàn số 50/2024/QH15")
                .doesNotContain("giao doanh nghiệp");
    }

    @Test
    void it_is_of_a_commune_or_ward_and_its_name_fits_into_the_tree() {
        var city = territory(UnitKind.CITY, "Thành phố Cả Vùng", null);

        assertThat(opening("Đan rổ", "", city.toString(), world.district.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi xã, phường");
        assertThat(opening("Đ".repeat(121), "b".repeat(101), ward.toString(), world.district.toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Rút gọn nghề: tối đa 120 chữ cái", "Rút gọn tên chợ, bến, tuyến phố: tối đa 100 chữ cái");
        var longest = opened("Đ".repeat(120), "b".repeat(100));
        assertThat(officer.get(longest)).hasStatusOk();
    }
}
