package vn.songhanh.paper.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.songhanh.support.PaperWorld.said;
import static vn.songhanh.support.PaperWorld.seen;
import static vn.songhanh.support.PaperWorld.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.People;
import vn.songhanh.support.TwoBodies.Partnership;

/** Numbers of papers: without gaps, never twice, whoever signs at the same moment. */
@DatabaseTest
@Import(PaperWorld.class)
class PaperNumberTests {

    @Autowired
    PaperWorld world;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private Partnership ours;

    @BeforeEach
    void begin() {
        clock.stopOn(PaperWorld.TODAY);
        ours = world.partnership();
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void papers_signed_at_the_same_moment_take_numbers_that_follow_each_other() throws Exception {
        var addresses = new ArrayList<String>();
        for (var paper = 0; paper < 4; paper++) {
            addresses.add(world.handedIn(ours.partyOfficer(), ours, "CONCLUSIONS", "ALONE"));
        }

        var statuses = together(addresses.stream()
                .map(address -> new Signing(ours.partyLeader(), address, seen(ours.partyLeader(), address)))
                .toList());

        assertThat(statuses).containsOnly(HttpStatus.SEE_OTHER.value());
        assertThat(symbols(addresses))
                .containsExactlyInAnyOrder("Số 01-TB/ĐUK", "Số 02-TB/ĐUK", "Số 03-TB/ĐUK", "Số 04-TB/ĐUK");
    }

    @Test
    void both_leaders_sign_at_the_same_second_and_one_number_is_given() throws Exception {
        var address = world.handedIn(ours.partyOfficer(), ours, "MINUTES", "JOINTLY_LEADING");
        var looked = seen(ours.partyLeader(), address);

        var statuses = together(List.of(
                new Signing(ours.partyLeader(), address, looked), new Signing(ours.unionLeader(), address, looked)));

        assertThat(statuses).containsOnly(HttpStatus.SEE_OTHER.value());
        assertThat(symbols(List.of(address))).containsExactly("Số 01-BB/ĐUK-LĐLĐ");
    }

    @Test
    void of_two_leaders_of_one_body_at_the_same_second_one_signs() throws Exception {
        var address = world.handedIn(ours.partyOfficer(), ours, "INVITATION", "ALONE");
        var deputy = people.person(Side.PARTY, ours.bloc(), Set.of(Role.LEADER));
        var looked = seen(ours.partyLeader(), address);

        var statuses = together(
                List.of(new Signing(ours.partyLeader(), address, looked), new Signing(deputy, address, looked)));

        assertThat(statuses)
                .containsExactlyInAnyOrder(HttpStatus.SEE_OTHER.value(), HttpStatus.UNPROCESSABLE_CONTENT.value());
        assertThat(symbols(List.of(address))).containsExactly("Số 01-GM/ĐUK");
    }

    @Test
    void a_series_goes_on_after_the_clerk_s_book_and_says_who_said_so() {
        said(ours.unionOfficer()
                .post("/app/papers/series")
                .param("type", "LETTER")
                .param("number", "37")
                .param("remark", "Sổ văn bản đi 2022"));
        var address = world.handedIn(ours.unionOfficer(), ours, "REMINDER", "ALONE");
        said(signing(ours.unionLeader(), address));

        assertThat(symbols(List.of(address))).containsExactly("Số: 38/LĐLĐ");
        assertThat(ours.unionOfficer().get("/app/papers/series"))
                .bodyText()
                .contains("CV, dãy 2022: tiếp sau số 37", "Sổ văn bản đi 2022", "Người Thử");
        assertThat(ours.unionOfficer()
                        .post("/app/papers/series")
                        .param("type", "LETTER")
                        .param("number", "38")
                        .param("remark", "lùi"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đã đến số 38");
        assertThat(ours.unionOfficer()
                        .post("/app/papers/series")
                        .param("type", "LETTER")
                        .param("number", "40"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi căn cứ");
        assertThat(ours.partyOfficer().get("/app/papers/series")).bodyText().doesNotContain("Sổ văn bản đi 2022");
    }

    @Test
    void what_is_signed_stays_as_it_is_even_for_the_owner_of_the_database() {
        var address = world.handedIn(ours.partyOfficer(), ours, "INVITATION", "ALONE");
        said(signing(ours.partyLeader(), address));
        var id = Long.parseLong(address.replaceAll("\\D", ""));

        for (var change : List.of(
                "update paper set symbol = 'x' where id = :id",
                "update paper_file set bytes = '' where paper_id = :id",
                "delete from paper_text where paper_id = :id")) {
            assertThatThrownBy(() ->
                            JdbcClient.create(owner).sql(change).param("id", id).update())
                    .as(change)
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void the_letterhead_of_a_unit_is_written_by_its_officers_and_borne_by_its_next_paper() {
        said(ours.unionOfficer()
                .post("/app/papers/letterhead")
                .param("superior", "Mặt trận Tổ quốc Việt Nam thành phố Hải Phòng")
                .param("code", "LĐLĐHP")
                .param("collective", "Ban Thường vụ")
                .param("headPost", "Chủ tịch")
                .param("draftingUnit", "ToC")
                .param("archive", "Lưu: VT, ToC")
                .param("version", "0"));
        assertThat(ours.unionOfficer()
                        .post("/app/papers/letterhead")
                        .param("code", "X")
                        .param("collective", "Y")
                        .param("headPost", "Z")
                        .param("version", "0"))
                .hasStatus(HttpStatus.CONFLICT);
        var address = world.handedIn(ours.unionOfficer(), ours, "REMINDER", "ALONE");
        said(signing(ours.unionLeader(), address));

        assertThat(symbols(List.of(address))).containsExactly("Số: 01/LĐLĐHP-ToC");
    }

    /** One leader who signs what they have looked at. */
    private record Signing(People.Person leader, String address, String looked) {}

    /** All at the same moment. */
    private static List<Integer> together(List<Signing> signings) throws Exception {
        var barrier = new CyclicBarrier(signings.size());
        var statuses = new ArrayList<Integer>();
        try (var leaders = Executors.newFixedThreadPool(signings.size())) {
            var asked = signings.stream()
                    .map(signing -> leaders.submit(() -> {
                        barrier.await();
                        return signing.leader()
                                .post(signing.address() + "/signature")
                                .param("seen", signing.looked())
                                .exchange()
                                .getResponse()
                                .getStatus();
                    }))
                    .toList();
            for (Future<Integer> status : asked) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }

    private List<String> symbols(List<String> addresses) {
        return addresses.stream()
                .map(address -> JdbcClient.create(owner)
                        .sql("select symbol from paper where id = :id")
                        .param("id", Long.parseLong(address.replaceAll("\\D", "")))
                        .query(String.class)
                        .single())
                .toList();
    }
}
