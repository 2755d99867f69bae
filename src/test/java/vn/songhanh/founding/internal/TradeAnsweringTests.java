package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.About;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;

/** Which unit answers for a case of a trade when units are merged, divided or end. */
class TradeAnsweringTests extends WithTradeCases {

    @Autowired
    CaseSubjects subjects;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

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
                        .param("reason", "Sắp xếp lại")
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
}
