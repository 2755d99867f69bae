package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.People;

/** What a queue of the ledger is asked for and what means nothing there. */
@DatabaseTest
class QueueFilterTests {

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    People people;

    LedgerWorld world;
    String asked;

    @BeforeEach
    void an_entry_to_be_confirmed() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
        world.entered(world.unionFounded("QF/QĐ", LocalDate.of(2022, 3, 15), world.district, 30), Side.UNION);
        asked = "?programme="
                + Voice.house(
                        "test",
                        () -> programmes.byId(world.programme).orElseThrow().code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            &from=31/02/2022               | from      | Ghi ngày dạng ngày/tháng/năm.
            &to=hôm+nào                    | to        | Ghi ngày dạng ngày/tháng/năm.
            &from=01/05/2022&to=01/04/2022 | to        | Ngày cuối đứng trước ngày đầu 01/05/2022.
            &unit=99999999                 | unit      | Không có đơn vị nào mang số “99999999”
            &unit=here                     | unit      | Không có đơn vị nào mang số “here”
            &kind=MOON                     | kind      | “MOON” không có trong danh sách
            &indicator=9.99                | indicator | Không có chỉ tiêu “9.99”
            &by=NOBODY                     | by        | “NOBODY” không có trong danh sách
            """)
    void what_means_nothing_is_named_at_its_filter_and_lists_nothing(String wrong, String field, String said) {
        var officer = people.officer(Side.PARTY, world.federation);

        assertThat(officer.get("/app/ledger" + asked + wrong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(said, "id=\"%s-error\"".formatted(field))
                .doesNotContain("CĐCS QF/QĐ", "Không có bút toán nào");
        assertThat(officer.get("/app/ledger/confirmations/new" + asked + "&all=true" + wrong))
                .bodyText()
                .doesNotContain("CĐCS QF/QĐ");
    }

    @Test
    void what_means_something_narrows_the_list() {
        var officer = people.officer(Side.PARTY, world.federation);

        assertThat(officer.get("/app/ledger" + asked + "&from=15/03/2022&to=15/03/2022&by=UNION"))
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS QF/QĐ");
        assertThat(officer.get("/app/ledger" + asked + "&from=16/03/2022"))
                .hasStatusOk()
                .bodyText()
                .contains("Không có bút toán nào khớp")
                .doesNotContain("CĐCS QF/QĐ");
    }

    /** The list offers the units directly below the bodies; the address may ask for any. */
    @Test
    void a_unit_that_the_list_does_not_offer_is_called_by_its_name_and_stays_chosen() {
        var name = Voice.house("test", () -> organisation.unit(world.federation, LocalDate.of(2022, 3, 15)))
                .orElseThrow()
                .name();

        assertThat(people.officer(Side.PARTY, world.federation)
                        .get("/app/ledger" + asked + "&unit=" + world.federation))
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS QF/QĐ")
                .containsPattern(">" + name + "\\s*<svg")
                .containsPattern("<option value=\"%s\"[^>]* selected>%s</option>".formatted(world.federation, name))
                .doesNotContain("Đơn vị " + world.federation);
    }
}
