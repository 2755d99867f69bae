package vn.songhanh.organisation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.organisation.Reorganisation.Outcome;
import vn.songhanh.organisation.Reorganisation.Title;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

/** The levels of the two lines, before and after 1 July 2025. */
@DatabaseTest
@Import(People.class)
class LevelsTests {

    private static final LocalDate BEGAN = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @ParameterizedTest(name = "{0} founded on {2}: {3}")
    @CsvSource({
        "UPPER_UNION, CITY_FEDERATION, 2025-06-30, ''",
        "UPPER_UNION, CITY_FEDERATION, 2025-07-01, 'Điều 8 Luật Công đoàn số 50/2024/QH15, sửa đổi theo Luật số 97/2025/QH15'",
        "DISTRICT_COMMITTEE, CITY_COMMITTEE, 2025-06-30, ''",
        "DISTRICT_COMMITTEE, CITY_COMMITTEE, 2025-07-01, Quy định 294-QĐ/TW",
        "DISTRICT_COMMITTEE, CITY_COMMITTEE, 2026-07-26, Quy định 208-QĐ/TW",
        "COMMUNE_COMMITTEE, CITY_COMMITTEE, 2025-07-01, ''",
        "UNION_BOARD, CITY_FEDERATION, 2025-07-01, ''"
    })
    void p11_u11_no_unit_of_a_level_that_has_ended_begins(UnitKind kind, UnitKind above, LocalDate on, String clause) {
        var city = founded(above, null);

        assertThat(clauses(new Reorganisation.Found(new Founding(kind, "", "Cấp thử", "", city, on(on)))))
                .isEqualTo(clause);
    }

    @Test
    void p11_u11_nothing_comes_below_a_unit_of_a_level_that_has_ended() {
        var federation = founded(UnitKind.CITY_FEDERATION, null);
        var old = founded(UnitKind.UPPER_UNION, federation);
        var grassroots = founded(UnitKind.GRASSROOTS_UNION, federation);
        var below = new Founding(UnitKind.GRASSROOTS_UNION, "", "CĐCS thử", "", old, on(FIRST));

        assertThat(clauses(new Reorganisation.Transfer(grassroots, old, on(FIRST))))
                .contains("50/2024/QH15");
        assertThat(clauses(new Reorganisation.Found(below))).contains("50/2024/QH15");
        assertThat(clauses(new Reorganisation.Transfer(grassroots, old, on(LAST))))
                .isEmpty();
    }

    @Test
    void p11_u11_what_was_there_before_stays_and_can_be_put_in_order() {
        var federation = founded(UnitKind.CITY_FEDERATION, null);
        var old = founded(UnitKind.UPPER_UNION, federation);
        var below = founded(UnitKind.GRASSROOTS_UNION, old);

        assertThat(clauses(new Reorganisation.Rename(old, new Title("", "Công đoàn quận cũ", ""), on(FIRST))))
                .isEmpty();
        assertThat(clauses(new Reorganisation.Transfer(below, federation, on(FIRST))))
                .isEmpty();
        assertThat(house(() -> organisation.path(below, LAST))).containsExactly(below, old, federation);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "GRASSROOTS_CELL, 2026-07-25, ''",
        "GRASSROOTS_CELL, 2026-07-26, Quy định 208-QĐ/TW",
        "SUBORDINATE_CELL, 2026-07-26, Quy định 208-QĐ/TW",
        "GRASSROOTS_COMMITTEE, 2026-07-26, ''",
        "CELL, 2026-07-25, 'Khoản 3, 4 Điều 21 Điều lệ Đảng'",
        "CELL, 2026-07-26, ''",
        "COMMITTEE_UNDER_GRASSROOTS, 2026-07-25, 'Khoản 3, 4 Điều 21 Điều lệ Đảng'",
        "COMMITTEE_UNDER_GRASSROOTS, 2026-07-26, ''"
    })
    void p10_a_party_organisation_begins_and_is_upgraded_under_the_names_of_its_day(
            UnitKind kind, LocalDate on, String clause) {
        var city = founded(UnitKind.CITY_COMMITTEE, null);
        var other = founded(
                kind == UnitKind.GRASSROOTS_COMMITTEE ? UnitKind.GRASSROOTS_CELL : UnitKind.GRASSROOTS_COMMITTEE, city);

        assertThat(clauses(new Reorganisation.Found(new Founding(kind, "", "Tổ chức thử", "", city, on(on)))))
                .isEqualTo(clause);
        var title = new Title("", "Tổ chức thử", "");
        assertThat(clauses(
                        kind == UnitKind.GRASSROOTS_COMMITTEE
                                ? new Reorganisation.Upgrade(other, kind, title, on(on))
                                : new Reorganisation.Downgrade(other, kind, title, "", on(on))))
                .isEqualTo(clause);
    }

    @Test
    void p10_a_cell_of_before_keeps_its_name_and_can_be_moved_and_renamed() {
        var city = founded(UnitKind.CITY_COMMITTEE, null);
        var upper = founded(UnitKind.UPPER_COMMITTEE, city);
        var cell = founded(UnitKind.GRASSROOTS_CELL, city);
        var day = on(LocalDate.of(2026, 8, 1));

        assertThat(clauses(new Reorganisation.Rename(cell, new Title("", "Chi bộ tên mới", ""), day)))
                .isEmpty();
        assertThat(clauses(new Reorganisation.Transfer(cell, upper, on(LocalDate.of(2026, 8, 2)))))
                .isEmpty();
    }

    @Test
    void p11_u11_the_form_says_which_text_ended_the_level_and_keeps_what_was_typed() {
        var city = founded(UnitKind.CITY_FEDERATION, null);

        var refused = people.officer(Side.UNION, city)
                .post("/app/organisation/changes")
                .param("kind", "FOUND")
                .param("line", "UNION")
                .param("unit", city.toString())
                .param("name", "Công đoàn quận mới")
                .param("unitKind", "UPPER_UNION")
                .param("number", "9/QĐ-LĐLĐ")
                .param("decidedOn", "2025-06-20")
                .param("effectiveOn", "2025-07-01")
                .exchange();

        assertThat(refused)
                .bodyText()
                .contains(
                        "Công đoàn quận mới thuộc cấp không còn vào ngày có hiệu lực",
                        "Điều 8 Luật Công đoàn số 50/2024/QH15",
                        "value=\"Công đoàn quận mới\"",
                        "value=\"9/QĐ-LĐLĐ\"");
    }

    private String clauses(Reorganisation wish) {
        return house(() -> organisation.reorganise(wish)) instanceof Outcome.Declined(var objections)
                ? String.join(" ", objections.stream().map(LevelsTests::clause).toList())
                : "";
    }

    private static String clause(Objection objection) {
        return switch (objection) {
            case Objection.LevelEnded(var _, var _, var rule) -> rule.clause().vi();
            case Objection.KindOfOtherTime(var _, var _, var rule) ->
                rule.clause().vi();
            default -> objection.toString();
        };
    }

    private UnitId founded(UnitKind kind, @Nullable UnitId parent) {
        return house(() ->
                organisation.found(new Founding(kind, "", kind + " cấp thử", kind + " cấp thử", parent, on(BEGAN))));
    }

    private static Decision on(LocalDate day) {
        return new Decision("1/QĐ", day, day);
    }

    private static <T> T house(java.util.function.Supplier<T> work) {
        return Voice.house("test", work);
    }
}
