package vn.songhanh.founding.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** 3.09 and 3.10 count what is dissolved, merged and transferred, by kind of event and with the reason. */
@DatabaseTest
@Import({People.class, OrganisationsOfKinds.Source.class})
class EndedWithReasonTests extends InFoundingWorld {

    private static final LocalDate MARCH = LocalDate.of(2031, 3, 1);
    private static final LocalDate JUNE = LocalDate.of(2031, 6, 1);

    @Autowired
    People people;

    @Autowired
    Programmes programmes;

    @Autowired
    OrganisationsOfKinds.Source source;

    OrganisationsOfKinds kinds;

    @BeforeEach
    void the_organisations() {
        kinds = source.of(world, 2031);
    }

    @Test
    void
            what_is_dissolved_merged_and_transferred_counts_once_each_in_3_09_and_the_transferred_one_stays_in_the_stock() {
        var dissolved = kinds.there("Công ty TNHH Ba Việc Một", UnitKind.CELL, MARCH);
        var merged = kinds.there("Công ty TNHH Ba Việc Hai", UnitKind.CELL, MARCH);
        var transferred = kinds.there("Công ty TNHH Ba Việc Ba", UnitKind.CELL, MARCH);
        var ended = kinds.claimed("3.09");
        var stock = kinds.claimed("3.11a");

        kinds.reorganise(new Reorganisation.Dissolve(dissolved, "Doanh nghiệp phá sản", decided("1-BV/QĐ")));
        kinds.reorganise(new Reorganisation.Merge(
                List.of(merged),
                new Reorganisation.Target.Existing(transferred),
                "Còn hai đảng viên",
                decided("2-BV/QĐ")));
        kinds.reorganise(new Reorganisation.Transfer(
                transferred, kinds.otherBloc(), "Theo Kết luận về sắp xếp", decided("3-BV/QĐ")));

        assertThat(kinds.claimed("3.09")).isEqualTo(ended + 3);
        assertThat(kinds.claimed("3.11a")).isEqualTo(stock - 2);
        assertThat(kinds.entries("3.09", "3-BV/QĐ")).singleElement().satisfies(line -> {
            assertThat(line.title().vi()).startsWith("Chuyển giao: ");
            assertThat(line.evidence().note()).isEqualTo("Theo Kết luận về sắp xếp");
        });
        assertThat(kinds.entries("3.11a", "3-BV/QĐ")).isEmpty();
        assertThat(kinds.differing("Ba Việc")).isEmpty();
        var party = people.officer(Side.PARTY, world.bloc);
        var code = FoundingWorld.house(() -> programmes.byId(world.programme))
                .orElseThrow()
                .code();
        assertThat(party.get("/app/ledger/figures/3.09?programme=%s&period=2031".formatted(code))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Doanh nghiệp phá sản", "Còn hai đảng viên", "Theo Kết luận về sắp xếp");
    }

    @Test
    void a_subordinate_cell_that_is_transferred_counts_nowhere_and_a_union_only_where_it_ends() {
        var cell = kinds.there("Công ty TNHH Chuyển Trực Thuộc", UnitKind.SUBORDINATE_CELL, MARCH);

        kinds.reorganise(new Reorganisation.Transfer(cell, kinds.otherBloc(), "Sắp xếp lại", decided("4-BV/QĐ")));

        assertThat(kinds.entries("3.09", "4-BV/QĐ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"DISSOLVE", "MERGE", "TRANSFER"})
    void the_form_asks_for_the_reason_and_keeps_what_was_typed(String kind) {
        var name = "Công ty TNHH Hỏi Lý Do " + kind;
        var cell = kinds.there(name, UnitKind.CELL, MARCH);
        var other = kinds.there(name + " khác", UnitKind.CELL, MARCH);
        var party = people.officer(Side.PARTY, world.bloc);

        assertThat(party.get("/app/organisation/changes/new?kind=%s&unit=%s".formatted(kind, cell))
                        .exchange())
                .bodyText()
                .contains("name=\"reason\"");
        assertThat(form(party, kind, cell, other).exchange())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi lý do: tổ chức giải thể, sáp nhập, chuyển giao", "5-BV/QĐ " + kind);
        assertThat(form(party, kind, cell, other)
                        .param("reason", "Lý do của " + kind)
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Ghi việc sắp xếp", "Lý do của " + kind);
    }

    @Test
    void the_history_of_a_unit_shows_the_reason_of_its_transfer() {
        var cell = kinds.there("Công ty TNHH Xem Lý Do", UnitKind.CELL, MARCH);

        kinds.reorganise(new Reorganisation.Transfer(
                cell, kinds.otherBloc(), "Doanh nghiệp đổi cơ quan quản lý", decided("6-BV/QĐ")));

        assertThat(people.officer(Side.PARTY, world.bloc)
                        .get("/app/organisation/" + cell)
                        .exchange())
                .bodyText()
                .contains("Doanh nghiệp đổi cơ quan quản lý");
    }

    private static MockMvcRequestBuilder form(Person by, String kind, UnitId unit, UnitId other) {
        return by.post("/app/organisation/changes")
                .param("kind", kind)
                .param("line", "PARTY")
                .param("unit", unit.toString())
                .param("into", other.toString())
                .param("parent", other.toString())
                .param("number", "5-BV/QĐ " + kind)
                .param("decidedOn", "2031-06-01")
                .param("effectiveOn", "2031-06-01")
                .param("step", "preview");
    }

    private static Decision decided(String number) {
        return new Decision(number, JUNE, JUNE);
    }
}
