package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.time.Period;

/** People of one trade in one place, who have no employer, come to a professional union by a case of no enterprise. */
class TradeCasesTests extends WithTradeCases {

    @Autowired
    Figures figures;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    Memberships memberships;

    @Test
    void u10_a_trade_goes_from_the_list_to_a_union_that_is_counted_once_and_has_its_first_members_in_its_book() {
        var path = dossier("Lái xe ôm", "chợ Thử Một");
        assertThat(officer.get("/app?group=ho-so-qua-han")).bodyText().contains("Lái xe ôm, chợ Thử Một");

        said(decision(path, "61/QĐ-NĐ", 12));

        var unit =
                children("Nghiệp đoàn cơ sở lái xe ôm, chợ Thử Một").getFirst().id();
        assertThat(entries("3.07", "61/QĐ-NĐ")).singleElement().satisfies(line -> {
            assertThat(line.enterprise()).isNull();
            assertThat(line.happenedOn()).isEqualTo(DECIDED);
        });
        assertThat(entries("2.18", "61/QĐ-NĐ")).hasSize(1);
        assertThat(entries("3.04", ""))
                .filteredOn(one -> one.title().vi().contains("chợ Thử Một"))
                .hasSize(1);
        assertThat(officer.get("/app/membership/" + unit)).bodyText().contains("Nghiệp đoàn cơ sở lái xe ôm", "12");
        assertThat(officer.get("/app/organisation/" + unit)).bodyText().contains("Hồ sơ thành lập");
        assertThat(officer.get(path))
                .bodyText()
                .doesNotContain("quỹ tiền lương")
                .contains("Phường Bến Thử", "61/QĐ-NĐ", "12 thành viên");
        assertThat(mismatches("chợ Thử Một")).isEmpty();
    }

    @Test
    void the_union_side_works_on_it_and_the_party_side_reads_it_and_may_tell_of_contacts() {
        var path = opened("Bốc xếp", "bến Thử Hai");
        var party = people.officer(Side.PARTY, world.bloc);
        var stranger = people.officer(Side.UNION, world.otherDistrict);

        assertThat(party.get("/app/cases?q=boc xep ben thu")).bodyText().contains("Bốc xếp, bến Thử Hai");
        assertThat(party.get("/app/search?q=ben thu hai")).bodyText().contains("Bốc xếp, bến Thử Hai");
        assertThat(party.get(path)).bodyText().contains("Tiếp xúc").doesNotContain("Khảo sát</a>");
        said(step(party, path, "contact", 0, "2031-05-02").param("note", "Gặp tại bến"));
        assertThat(step(stranger, path, "survey", 1, "2031-05-05")
                        .param("workers", "30")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(stranger.get("/app/cases?mine=true&q=ben thu hai"))
                .bodyText()
                .doesNotContain("Bốc xếp, bến Thử Hai");
        assertThat(officer.get("/app/cases?mine=true&q=ben thu hai")).bodyText().contains("Bốc xếp, bến Thử Hai");
        assertThat(entries("1.06", "")).noneMatch(one -> one.title().vi().contains("bến Thử Hai"));
    }

    @Test
    void a_decision_that_was_told_wrongly_is_told_anew_and_counted_once_and_so_is_the_end_of_the_union() {
        var path = dossier("Cửu vạn", "ga Thử Bốn");
        said(decision(path, "63/QĐ-NĐ", 25));
        var unit = children("Nghiệp đoàn cơ sở cửu vạn, ga Thử Bốn").getFirst().id();
        var stock = claimed("3.11b");

        said(correction(path, "64/QĐ-NĐ", 15, LocalDate.of(2031, 6, 23)));

        assertThat(standing("3.07", "ga Thử Bốn")).containsExactly("64/QĐ-NĐ");
        assertThat(claimed("3.11b")).isEqualTo(stock);
        assertThat(mismatches("ga Thử Bốn")).isEmpty();

        dissolve(unit, "65/QĐ-NĐ", LocalDate.of(2031, 9, 1));

        assertThat(entries("3.10", "65/QĐ-NĐ")).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock - 1);
        assertThat(officer.get(path)).bodyText().contains("65/QĐ-NĐ");
    }

    @Test
    void a_union_in_no_enterprise_is_not_told_anew_with_fewer_members_than_have_gone_since() {
        var path = dossier("Đẩy xe", "chợ Thử Chín");
        said(decision(path, "67/QĐ-NĐ", 15));
        var unit = children("Nghiệp đoàn cơ sở đẩy xe, chợ Thử Chín").getFirst().id();
        var gone = List.of(new Telling(unit, new Movements(0, 12, 0, 0), null));
        assertThat(officer.as(() -> memberships.tell(YearMonth.of(2031, 7), gone, "")))
                .isInstanceOf(Told.Done.class);

        assertThat(correction(path, "67/QĐ-NĐ", 11, DECIDED).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("chợ Thử Chín, Tháng 7 năm 2031: cuối tháng sẽ còn -1 đoàn viên", "value=\"11\"");
        said(correction(path, "67/QĐ-NĐ", 12, DECIDED));
    }

    @Test
    void people_decline_for_their_own_reasons_and_nothing_is_counted_as_an_enterprise() {
        var path = opened("Bán hàng rong", "phố Thử Năm");
        said(step(officer, path, "contact", 0, "2031-05-02").param("note", "Gặp ở phố"));
        assertThat(officer.get(path + "/answer"))
                .bodyText()
                .contains("Người làm nghề", "ngại đóng đoàn phí")
                .doesNotContain("Chủ là người nước ngoài");

        said(step(officer, path, "answer", 1, "2031-05-20")
                .param("answer", "REFUSED")
                .param("reason", "DUES"));

        assertThat(officer.get(path)).bodyText().contains("Người làm nghề chưa muốn vào nghiệp đoàn", "Từ chối");
        assertThat(entries("3.16a", "")).noneMatch(one -> one.title().vi().contains("phố Thử Năm"));
        assertThat(officer.get("/app/cases?state=REFUSED&q=pho thu nam"))
                .bodyText()
                .contains("ngại đóng đoàn phí");
        assertThat(step(officer, path, "closure", 2, "2031-07-01")
                        .param("closing", "ENTERPRISE_ENDED")
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        said(step(officer, path, "closure", 2, "2031-07-01").param("closing", "NO_LONGER_ELIGIBLE"));
    }

    @Test
    void one_that_was_told_before_the_programme_and_is_told_anew_in_it_goes_out_of_the_stock_when_it_ends() {
        var path = dossier("Vá lưới", "bến Thử Tám", LocalDate.of(2020, 3, 2));
        said(decision(path, "71/QĐ-NĐ", 12, LocalDate.of(2020, 4, 25)));
        var unit = Objects.requireNonNull(union("Nghiệp đoàn cơ sở vá lưới, bến Thử Tám"));
        var stock = claimed("3.11b");

        said(correction(path, "71/QĐ-NĐ", 12, LocalDate.of(2031, 2, 10)));
        assertThat(claimed("3.11b")).isEqualTo(stock + 1);
        dissolve(unit, "72/QĐ-NĐ", LocalDate.of(2031, 9, 1));

        assertThat(entries("3.10", "72/QĐ-NĐ")).hasSize(1);
        assertThat(claimed("3.11b")).isEqualTo(stock);
    }

    private MockMvcRequestBuilder correction(String path, String number, int members, LocalDate on) {
        return step(officer, path, "correction", 7, on.toString())
                .param("number", number)
                .param("kind", "PROFESSIONAL_UNION")
                .param("members", Integer.toString(members))
                .param("sure", "true")
                .param("why", "Gõ nhầm");
    }

    private @Nullable UnitId union(String name) {
        return FoundingWorld.house(() -> organisation.children(world.district, FoundingWorld.TODAY)).stream()
                .filter(unit -> unit.name().equals(name))
                .map(Unit::id)
                .findFirst()
                .orElse(null);
    }

    private void dissolve(UnitId union, String number, LocalDate on) {
        var wish = new Reorganisation.Dissolve(union, "Không còn hoạt động", new Decision(number, on, on));
        assertThat(Voice.as(world.ofFederation(), () -> organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private List<Unit> children(String name) {
        return FoundingWorld.house(() -> organisation.children(world.district, DECIDED)).stream()
                .filter(unit -> unit.name().equals(name))
                .toList();
    }

    private long claimed(String indicator) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.all(query)).stream()
                .filter(figure -> figure.indicator().code().equals(indicator))
                .mapToLong(figure -> figure.claimed().longValue())
                .sum();
    }

    private List<String> standing(String indicator, String name) {
        return entries(indicator, "").stream()
                .filter(line -> line.title().vi().contains(name))
                .filter(line -> line.quantity() > 0 && line.takenBack() == EntryLine.TakenBack.NO)
                .map(line -> line.evidence().document())
                .toList();
    }

    /** @param document the number of its decision; empty for all */
    private List<EntryLine> entries(String indicator, String document) {
        var query = FigureQuery.whole(world.programme, Period.year(2031));
        return FoundingWorld.house(() -> figures.entries(indicator, query, 1_000)).stream()
                .filter(line -> document.isEmpty() || line.evidence().document().equals(document))
                .toList();
    }

    private List<HardCheck.Mismatch> mismatches(String name) {
        var looked = Set.of(
                "living-organisations", "register-and-tree", "stock-equation", "step-order", "founding-thresholds");
        return FoundingWorld.house(() -> checks.stream()
                .filter(check -> looked.contains(check.code()))
                .flatMap(check -> check.look(Integer.MAX_VALUE).first().stream())
                .filter(mismatch -> mismatch.what().vi().contains(name))
                .toList());
    }
}
