package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.founding.About;
import vn.songhanh.ledger.EntryLine;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.time.Period;

/** People of one trade in one place, who have no employer, come to a professional union by a case of no enterprise. */
@DatabaseTest
@Import(People.class)
class TradeCasesTests {

    private static final LocalDate DECIDED = LocalDate.of(2031, 6, 20);

    @Autowired
    People people;

    @Autowired
    Organisation organisation;

    @Autowired
    Figures figures;

    @Autowired
    List<HardCheck> checks;

    @Autowired
    CaseSubjects subjects;

    @Autowired
    Memberships memberships;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    FoundingWorld world;

    UnitId ward;

    Person officer;

    @Autowired
    void aWorld(Organisation organisation, Registrations registrations, Programmes programmes) {
        world = FoundingWorld.of(organisation, registrations, programmes);
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(FoundingWorld.TODAY);
        officer = people.officer(Side.UNION, world.district);
        ward = territory(UnitKind.WARD, "Phường Bến Thử", territory(UnitKind.CITY, "Thành phố Thử", null));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void u10_a_trade_goes_from_the_list_to_a_union_that_is_counted_once_and_has_its_first_members_in_its_book() {
        var path = dossier("Lái xe ôm", "chợ Thử Một");
        assertThat(officer.get("/app")).bodyText().contains("Lái xe ôm, chợ Thử Một");

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
    void u2_it_takes_ten_members_by_the_charter() {
        var path = dossier("Đan lưới", "bến Thử Ba");

        assertThat(decision(path, "62/QĐ-NĐ", 9).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Điều lệ Công đoàn", "Hiện có 9");
        said(decision(path, "62/QĐ-NĐ", 10));
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
    void the_unit_in_which_the_answering_one_went_on_has_the_case_from_then_on() {
        var board = board("Ban Sẽ Nhập");
        officer = people.officer(Side.UNION, world.federation);
        var path = Objects.requireNonNull(opening("Sửa xe", "phố Thử Bảy", ward.toString(), board.toString())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        said(step(officer, path, "contact", 0, "2031-05-02").param("note", "Gặp ở phố"));
        var successor = people.officer(Side.UNION, world.otherDistrict);
        assertThat(successor.get("/app/cases?mine=true")).bodyText().doesNotContain("Sửa xe, phố Thử Bảy");
        var merged = LocalDate.of(2031, 6, 1);
        var wish = new Reorganisation.Merge(
                List.of(board),
                new Reorganisation.Target.Existing(world.otherDistrict),
                new Decision("66/QĐ", merged, merged));
        assertThat(Voice.as(world.ofFederation(), () -> organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);

        assertThat(successor.get("/app/cases?mine=true")).bodyText().contains("Sửa xe, phố Thử Bảy");
        assertThat(successor.get("/app")).bodyText().contains("Sửa xe, phố Thử Bảy");
        said(step(successor, path, "survey", 1, "2031-07-01").param("workers", "25"));
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

    @Test
    void the_lists_find_the_unit_that_answers_as_the_rules_do_also_where_parts_came_together_again() {
        var whole = board("Ban Chia Rồi Gộp");
        var parts = begun(new Reorganisation.Split(
                whole, List.of(half("Ban Nửa Một"), half("Ban Nửa Hai")), false, on(LocalDate.of(2031, 6, 1))));
        var merged = LocalDate.of(2031, 7, 1);
        begun(new Reorganisation.Merge(
                List.of(parts.get(1)), new Reorganisation.Target.Existing(parts.get(0)), on(merged)));

        assertThat(answering(whole, LocalDate.of(2031, 5, 1))).containsOnly(whole);
        assertThat(answering(whole, LocalDate.of(2031, 6, 15))).containsOnlyNulls();
        assertThat(answering(whole, merged)).containsOnly(parts.getFirst());
        assertThat(answering(parts.getFirst(), LocalDate.of(2031, 5, 1))).containsOnly(parts.getFirst());
    }

    /** By the rules and by the database. */
    private List<@Nullable UnitId> answering(UnitId unit, LocalDate day) {
        return FoundingWorld.house(() -> {
            var ruled = Objects.requireNonNull(
                    transaction.execute(_ -> subjects.of(new About.Trade("Thử", "", ward, unit), day)));
            var found = transaction
                    .execute(_ -> jdbc.sql("select unit_that_answers(:unit, :day)")
                            .param("unit", unit.value())
                            .param("day", day)
                            .query((row, number) -> row.getObject(1, Long.class))
                            .list())
                    .getFirst();
            return Arrays.asList(ruled.managing().get(Line.UNION), found == null ? null : new UnitId(found));
        });
    }

    private Reorganisation.Part half(String name) {
        return new Reorganisation.Part(
                new Reorganisation.Target.Begun(
                        UnitKind.UNION_BOARD, new Reorganisation.Title("", name, name), world.federation),
                new BigDecimal("0.5"),
                List.of());
    }

    private List<UnitId> begun(Reorganisation wish) {
        var outcome = Voice.as(world.ofFederation(), () -> organisation.reorganise(wish));
        assertThat(outcome).isInstanceOf(Reorganisation.Outcome.Agreed.class);
        return ((Reorganisation.Outcome.Agreed) outcome).begun();
    }

    private UnitId board(String name) {
        return FoundingWorld.house(() -> organisation.found(
                new Founding(UnitKind.UNION_BOARD, "", name, name, world.federation, on(FoundingWorld.BEGINNING))));
    }

    private static Decision on(LocalDate day) {
        return new Decision("1", day, day);
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

    @Test
    void a_ward_that_has_ended_is_named_as_it_was_called_last() {
        var place = ward;
        opened("Làm hương", "xóm Thử Mười");
        FoundingWorld.house(
                () -> organisation.reorganise(new Reorganisation.Dissolve(place, "Thử", on(LocalDate.of(2031, 8, 1)))));

        assertThat(officer.get("/app/cases?q=xom thu muoi")).bodyText().contains("Phường Bến Thử");
        assertThat(officer.get("/app/search?q=xom thu muoi")).bodyText().contains("Phường Bến Thử");
    }

    @Test
    void where_the_answering_unit_was_divided_the_body_of_the_programme_gives_the_case_to_another() {
        var board = board("Ban Sẽ Chia");
        var federation = people.officer(Side.UNION, world.federation);
        officer = federation;
        var path = Objects.requireNonNull(opening("Vá xe", "ngõ Thử Một", ward.toString(), board.toString())
                .exchange()
                .getResponse()
                .getRedirectedUrl());
        var parts = begun(new Reorganisation.Split(
                board, List.of(half("Ban Phần Một"), half("Ban Phần Hai")), false, on(LocalDate.of(2031, 6, 1))));
        var part = people.officer(Side.UNION, parts.getFirst());
        assertThat(part.post(path + "/answering-unit")
                        .param("unit", parts.getFirst().toString())
                        .exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("không do đơn vị của đồng chí giải quyết");
        assertThat(federation.get(path)).bodyText().contains("Chưa đơn vị nào giải quyết", "Ban Phần Hai");

        assertThat(federation.post(path + "/answering-unit").param("unit", "").exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
                .bodyText()
                .contains("Ghi công đoàn cấp trên giải quyết");
        said(federation
                .post(path + "/answering-unit")
                .param("unit", parts.getFirst().toString()));

        assertThat(part.get("/app/cases?mine=true")).bodyText().contains("Vá xe, ngõ Thử Một");
        assertThat(part.get(path)).bodyText().contains("Công đoàn cấp trên giải quyết từ nay: Ban Phần Một");
        said(step(part, path, "survey", 0, "2031-07-01").param("workers", "25"));
        assertThat(federation
                        .post("/app/organisation/changes")
                        .param("kind", "DISSOLVE")
                        .param("line", "UNION")
                        .param("unit", parts.getFirst().toString())
                        .param("number", "79/QĐ-XT")
                        .param("decidedOn", "2031-07-02")
                        .param("effectiveOn", "2031-07-02")
                        .param("step", "preview"))
                .bodyText()
                .contains("1 hồ sơ nghiệp đoàn theo nghề chưa xong không còn đơn vị giải quyết");
    }

    @Test
    void once_its_union_is_founded_no_form_gives_a_case_to_a_unit_beside_the_living_one() {
        var path = dossier("Thợ hàn", "cầu Thử Hai");
        var other = board("Ban Bên Cạnh");
        assertThat(officer.get(path)).bodyText().contains("/answering-unit");
        said(decision(path, "9-QĐ/TH", 12, LocalDate.of(2031, 6, 20)));

        assertThat(officer.get(path)).bodyText().doesNotContain("/answering-unit");
        assertThat(officer.post(path + "/answering-unit").param("unit", other.toString()))
                .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private String dossier(String trade, String area) {
        return dossier(trade, area, LocalDate.of(2031, 5, 1));
    }

    private String dossier(String trade, String area, LocalDate from) {
        var path = opened(trade, area, from);
        said(step(officer, path, "survey", 0, from.plusDays(4).toString())
                .param("workers", "40")
                .param("unionMembers", "12"));
        said(step(officer, path, "contact", 1, from.plusDays(11).toString()).param("note", "Gặp ở bến"));
        said(step(officer, path, "answer", 2, from.plusDays(19).toString()).param("answer", "CONSENT"));
        said(step(officer, path, "board", 3, from.plusDays(21).toString()).param("persons", "3"));
        said(step(officer, path, "congress", 4, from.plusDays(35).toString())
                .param("members", "12")
                .param("form", "ALL_MEMBERS"));
        var papers = step(officer, path, "dossier", 5, from.plusDays(40).toString());
        Set.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")
                .forEach(paper -> papers.param("paper-UNION_" + paper, "true"));
        said(papers);
        return path;
    }

    private MockMvcRequestBuilder decision(String path, String number, int members) {
        return decision(path, number, members, DECIDED);
    }

    private MockMvcRequestBuilder decision(String path, String number, int members, LocalDate on) {
        return step(officer, path, "decision", 6, on.toString())
                .param("number", number)
                .param("kind", "PROFESSIONAL_UNION")
                .param("members", Integer.toString(members))
                .param("sure", "true");
    }

    private String opened(String trade, String area) {
        return opened(trade, area, LocalDate.of(2031, 5, 1));
    }

    private String opened(String trade, String area, LocalDate on) {
        var answer = opening(trade, area, ward.toString(), world.district.toString(), on)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MockMvcRequestBuilder opening(String trade, String area, String place, String unit) {
        return opening(trade, area, place, unit, LocalDate.of(2031, 5, 1));
    }

    private MockMvcRequestBuilder opening(String trade, String area, String place, String unit, LocalDate on) {
        return officer.post("/app/cases/trades")
                .param("trade", trade)
                .param("area", area)
                .param("place", place)
                .param("unit", unit)
                .param("on", on.toString());
    }

    private static MockMvcRequestBuilder step(Person person, String path, String step, int version, String on) {
        return person.post(path + "/" + step)
                .param("version", Integer.toString(version))
                .param("on", on);
    }

    private static void said(MockMvcRequestBuilder request) {
        assertThat(request.exchange()).hasStatus(HttpStatus.SEE_OTHER);
    }

    private void dissolve(UnitId union, String number, LocalDate on) {
        var wish = new Reorganisation.Dissolve(union, "Không còn hoạt động", new Decision(number, on, on));
        assertThat(Voice.as(world.ofFederation(), () -> organisation.reorganise(wish)))
                .isInstanceOf(Reorganisation.Outcome.Agreed.class);
    }

    private UnitId territory(UnitKind kind, String name, @Nullable UnitId above) {
        var day = FoundingWorld.BEGINNING;
        return FoundingWorld.house(
                () -> organisation.found(new Founding(kind, "", name, name, above, new Decision("1", day, day))));
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
                .filter(line -> line.quantity() > 0 && line.reversedBy() == null)
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
