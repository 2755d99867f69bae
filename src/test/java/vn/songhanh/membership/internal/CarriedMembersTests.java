package vn.songhanh.membership.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.membership.Memberships;
import vn.songhanh.membership.Movements;
import vn.songhanh.membership.Objection;
import vn.songhanh.membership.Telling;
import vn.songhanh.membership.Told;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;

/** In the next programme a union's book begins with what it ended with in the one before. */
@DatabaseTest
class CarriedMembersTests {

    private static final String FORM = "/app/membership/months/";

    @Autowired
    ApplicationContext context;

    @Autowired
    Memberships memberships;

    @Autowired
    UnionPages pages;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    MembershipWorld world;
    Person officer;
    UnitId union;
    UnitId unknown;

    /** The first month of the next programme. */
    YearMonth january;

    @BeforeEach
    void a_programme_has_ended_and_the_next_one_has_begun() {
        world = new MembershipWorld(context);
        officer = people.officer(Side.UNION, world.district);
        union = world.union(world.district, "Đóng tàu");
        unknown = world.union(world.district, "Chưa ai ghi");
        clock.stopOn(world.day(11, 5));
        done(tell(YearMonth.of(world.year, 10), new Telling(union, new Movements(12, 2, 0, 0), 40)));

        var next = new MembershipWorld(context);
        assertThat(next.year).isEqualTo(world.year + 3);
        january = YearMonth.of(next.year, 1);
        clock.stopOn(next.day(2, 5));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_opening_that_nobody_types_is_the_closing_of_the_programme_before() {
        done(tell(january, new Telling(union, new Movements(3, 0, 0, 0), null)));

        assertThat(balance().opening()).isEqualTo(50);
        assertThat(balance().closing()).isEqualTo(53);
    }

    @Test
    void an_opening_that_somebody_types_counts_as_typed() {
        done(tell(january, new Telling(union, new Movements(3, 0, 0, 0), 48)));

        assertThat(balance().closing()).isEqualTo(51);
    }

    @Test
    void members_cannot_go_whom_the_programme_before_did_not_leave() {
        assertThat(objections(tell(january, new Telling(union, new Movements(0, 51, 0, 0), null))))
                .hasOnlyElementsOfType(Objection.BelowZero.class);
        done(tell(january, new Telling(union, new Movements(0, 50, 0, 0), null)));
    }

    @Test
    void a_union_of_which_the_programme_before_knew_nothing_is_asked_for_its_opening() {
        assertThat(objections(tell(january, new Telling(unknown, new Movements(3, 0, 0, 0), null))))
                .hasOnlyElementsOfType(Objection.OpeningMissing.class);
    }

    @Test
    void the_form_shows_the_number_in_the_empty_cell_and_an_untouched_row_is_not_told() {
        assertThat(officer.get(FORM + january).exchange())
                .hasStatusOk()
                .bodyText()
                .containsPattern("name=\"opening-" + union + "\"[^>]*placeholder=\"50\"[^>]*data-empty=\"50\"")
                .doesNotContainPattern("name=\"opening-" + unknown + "\"[^>]*placeholder");

        assertThat(officer.post(FORM + january)
                        .param("opening-" + unknown, "7")
                        .param("joined-" + unknown, "1")
                        .exchange())
                .hasStatus(HttpStatus.SEE_OTHER);

        assertThat(balance().closing()).isZero();
    }

    @Test
    void the_workbook_has_the_number_filled_in_and_brought_back_as_it_is_tells_nothing() {
        var file = officer.get("/app/membership/workbook.xlsx?month=" + january).exchange();
        assertThat(file).hasStatusOk();

        var page = Objects.requireNonNull(officer.upload(
                        "/app/membership/workbooks",
                        new MockMultipartFile(
                                "file",
                                "mau.xlsx",
                                "application/octet-stream",
                                file.getResponse().getContentAsByteArray()))
                .exchange()
                .getResponse()
                .getHeader("Location"));

        assertThat(officer.get(page).exchange()).bodyText().contains("2: 0 sẽ ghi, 2 không đổi, 0 cần sửa");
    }

    private Balance balance() {
        return as(() -> pages.page(union, Optional.of(january), officer.mandate()))
                .now();
    }

    private Told tell(YearMonth month, Telling telling) {
        return as(() -> memberships.tell(month, List.of(telling), ""));
    }

    private <T extends @Nullable Object> T as(Supplier<T> work) {
        return officer.as(work);
    }

    private static void done(Told told) {
        assertThat(told).isInstanceOf(Told.Done.class);
    }

    private static List<Objection> objections(Told told) {
        return ((Told.Declined) told)
                .objections().values().stream().flatMap(List::stream).toList();
    }
}
