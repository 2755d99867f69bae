package vn.songhanh.notice.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.notice.Notices;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.time.WorkingDays;

/** Digests over a real SMTP server that the test starts: read as they arrive, sent once, tried again, holding counts and links only. */
@DatabaseTest
class DigestTests {

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2090, 5, 8);

    private static final AtomicLong UNIT = new AtomicLong(7_000_001);

    @Autowired
    Notices notices;

    @Autowired
    NoticeBoard board;

    @Autowired
    Jobs jobs;

    @Autowired
    PlanDigests planning;

    @Autowired
    DataSource dataSource;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    @Autowired
    People people;

    @Autowired
    MovableClock clock;

    GreenMail server;
    int port;

    @BeforeEach
    void a_server_is_told() throws IOException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        server = server();
        System.setProperty("songhanh.mail.host", "127.0.0.1");
        System.setProperty("songhanh.mail.port", Integer.toString(port));
        System.setProperty("songhanh.mail.from", "song-hanh@example.org");
        System.setProperty("songhanh.mail.security", "none");
        System.setProperty("songhanh.base-url", "https://songhanh.example.org/");
        at("2090-05-07T20:00:00Z");
    }

    @AfterEach
    void nothing_is_told() {
        server.stop();
        for (var name : new String[] {"mail.host", "mail.port", "mail.from", "mail.security", "base-url"}) {
            System.clearProperty("songhanh." + name);
        }
        var all = JdbcClient.create(owner);
        all.sql("delete from scheduled_tasks").update();
        all.sql("update digest_choice set rhythm = 'NEVER'").update();
        clock.release();
    }

    @Test
    void two_machines_send_a_digest_once_and_it_holds_counts_and_links_and_no_name_but_the_addressee()
            throws Exception {
        var officer = wanting("DAILY", "7", "VI");
        at("2090-05-08T00:00:00Z");

        try (var _ = machine("first");
                var _ = machine("second")) {
            assertThat(server.waitForIncomingEmail(30_000, 1)).isTrue();
        }

        assertThat(planning.due()).isEmpty();
        assertThat(server.getReceivedMessages()).hasSize(1);
        var letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Song Hành: 1 việc đang chờ");
        assertThat(letter.getAllRecipients()[0]).hasToString("can-bo@example.org");
        assertThat(letter.getHeader("Message-ID")[0])
                .isEqualTo("<digest.%s.2090-05-08@songhanh.example.org>".formatted(officer.account()));
        assertThat(body(letter))
                .contains("Kính gửi đồng chí Người Thử", "Thông báo mới: 1", "https://songhanh.example.org/app?group=")
                .doesNotContain("Nguyễn Thị Mẫu", "Hồng Hà", "0201234567");
        assertThat(state(officer)).isEqualTo("SENT 1");
    }

    @Test
    void a_digest_waits_while_the_server_is_away_survives_a_restart_and_arrives_when_it_is_back() throws Exception {
        var officer = wanting("DAILY", "7", "EN");
        at("2090-05-08T00:30:00Z");
        var time = new SettableClock();
        server.stop();

        var before = machine(time);
        before.schedule(jobs.digest().instance(officer.account() + "/" + MONDAY), time.now());
        before.runAnyDueExecutions();
        assertThat(state(officer)).isEqualTo("WAITING 1");
        before.runAnyDueExecutions();
        assertThat(state(officer)).isEqualTo("WAITING 1");

        server = server();
        time.set(time.now().plus(Duration.ofMinutes(2)));
        machine(time).runAnyDueExecutions();

        assertThat(server.waitForIncomingEmail(10_000, 1)).isTrue();
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Song Hành: 1 things wait");
        assertThat(state(officer)).isEqualTo("SENT 2");
        machine(time).schedule(jobs.digest().instance(officer.account() + "/" + MONDAY), time.now());
        machine(time).runAnyDueExecutions();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void the_pauses_between_two_tries_double() {
        var officer = wanting("DAILY", "7", "VI");
        at("2090-05-08T00:30:00Z");
        var time = new SettableClock();
        var begun = time.now();
        server.stop();
        var machine = machine(time);
        machine.schedule(jobs.digest().instance(officer.account() + "/" + MONDAY), begun);

        assertThat(Stream.of(0, 55, 65, 175, 195, 425, 445).map(seconds -> {
                    time.set(begun.plusSeconds(seconds));
                    machine.runAnyDueExecutions();
                    return state(officer);
                }))
                .containsExactly(
                        "WAITING 1", "WAITING 1", "WAITING 2", "WAITING 2", "WAITING 3", "WAITING 3", "WAITING 4");
    }

    @Test
    void a_digest_late_over_midnight_is_sent_once() {
        var officer = wanting("DAILY", "23", "VI");
        at("2090-05-08T17:10:00Z");
        assertThat(planning.due()).containsExactly(new PlanDigests.Due(officer.account(), MONDAY));

        var time = new SettableClock();
        var machine = machine(time);
        machine.schedule(jobs.digest().instance(officer.account() + "/" + MONDAY), time.now());
        machine.runAnyDueExecutions();

        assertThat(state(officer)).isEqualTo("SENT 1");
        assertThat(planning.due()).isEmpty();
    }

    @Test
    void where_nothing_waits_nothing_is_sent() {
        var officer = wanting("DAILY", "7", "VI");
        assertThat(officer.post("/app/notices/reading")
                        .param("until", "999999999")
                        .exchange())
                .hasStatus(303);
        var time = new SettableClock();

        var machine = machine(time);
        machine.schedule(jobs.digest().instance(officer.account() + "/" + MONDAY), time.now());
        machine.runAnyDueExecutions();

        assertThat(state(officer)).isEqualTo("EMPTY 1");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 7:00 in Việt Nam is 0:00 UTC.
        "DAILY,  2090-05-07T23:59:59Z, false",
        "DAILY,  2090-05-08T00:00:00Z, true",
        "DAILY,  2090-05-08T16:59:59Z, true",
        // What is late is sent after midnight too, until the hour comes round.
        "DAILY,  2090-05-12T23:59:59Z, true",
        // Saturday is no working day.
        "DAILY,  2090-05-13T00:00:00Z, false",
        "DAILY,  2090-05-13T02:00:00Z, false",
        "WEEKLY, 2090-05-08T02:00:00Z, true",
        "WEEKLY, 2090-05-08T23:59:59Z, true",
        "WEEKLY, 2090-05-09T00:00:00Z, false",
        "NEVER,  2090-05-08T02:00:00Z, false",
    })
    void a_digest_is_due_from_its_hour_in_viet_nam_on_its_days_until_that_hour_of_the_next_day(
            Rhythm rhythm, Instant now, boolean due) {
        var choice = choice(rhythm, Instant.parse("2090-05-01T00:00:00Z"));

        assertThat(choice.due(VietnamTime.at(now), WorkingDays.ofVietnam()).isPresent())
                .isEqualTo(due);
    }

    @Test
    void what_is_chosen_after_the_hour_begins_with_the_next_day() {
        var choice = choice(Rhythm.DAILY, Instant.parse("2090-05-08T01:00:00Z"));

        assertThat(choice.due(MONDAY.atTime(9, 0), WorkingDays.ofVietnam())).isEmpty();
        assertThat(choice.due(MONDAY.plusDays(1).atTime(9, 0), WorkingDays.ofVietnam()))
                .contains(MONDAY.plusDays(1));
    }

    @Test
    void an_administrator_sees_whether_mail_works_and_the_servers_own_words_when_it_does_not() {
        var administrator = people.administrator();

        assertThat(trial(administrator)).hasStatus(303);
        assertThat(server.getReceivedMessages()).hasSize(1);
        server.stop();
        assertThat(trial(administrator)).hasStatus(422).bodyText().contains("Máy chủ thư không nhận");
        System.clearProperty("songhanh.mail.host");
        assertThat(administrator.get("/app/admin/mail").exchange())
                .hasStatusOk()
                .bodyText()
                .contains("SONGHANH_MAIL_HOST");
    }

    @Test
    void a_notice_is_read_by_its_unit_alone() {
        var officer = people.officer(Side.PARTY, new UnitId(UNIT.incrementAndGet()));
        officer.as(() -> {
            notices.tell(Side.UNION, new UnitId(7_777_777), Words.same("Chỉ cho bên kia"), "", "/app/meetings");
            return true;
        });

        assertThat(officer.get("/app/notices").exchange())
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Chỉ cho bên kia");
        assertThat(people.officer(Side.UNION, new UnitId(7_777_777))
                        .get("/app/notices")
                        .exchange())
                .bodyText()
                .contains("Chỉ cho bên kia", "Mới");
    }

    @Test
    void many_notices_are_read_page_by_page_to_the_first() {
        var unit = new UnitId(UNIT.incrementAndGet());
        var officer = people.officer(Side.PARTY, unit);
        officer.as(() -> {
            for (var number = 1; number <= NoticeBoard.ROWS + 1; number++) {
                notices.tell(Side.PARTY, unit, Words.same("Tin thứ %d.".formatted(number)), "", "/app/meetings");
            }
            return true;
        });

        var newest = officer.as(() -> board.page(officer.mandate(), Long.MAX_VALUE));
        assertThat(newest.lines()).hasSize(NoticeBoard.ROWS);
        assertThat(newest.anyFresh()).isTrue();
        assertThat(officer.get("/app/notices?before=" + newest.older()).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Tin thứ 1.")
                .doesNotContain("Tin thứ 2.", "Đánh dấu đã đọc");
    }

    @Test
    void an_address_that_is_none_is_refused_and_what_was_typed_stays() {
        var officer = people.officer(Side.PARTY, new UnitId(UNIT.incrementAndGet()));

        assertThat(officer.post("/app/notices/settings")
                        .param("rhythm", "DAILY")
                        .param("mail", "can-bo@@example.org")
                        .param("hour", "7")
                        .exchange())
                .hasStatus(422)
                .bodyText()
                .contains("can-bo@@example.org", "Ghi một địa chỉ thư");
    }

    private Person wanting(String rhythm, String hour, String language) {
        // a reader has no other work than to read
        var officer = people.person(Side.PARTY, new UnitId(UNIT.incrementAndGet()), Set.of(Role.VIEWER));
        assertThat(officer.post("/app/notices/settings")
                        .param("rhythm", rhythm)
                        .param("mail", "can-bo@example.org")
                        .param("hour", hour)
                        .param("weekday", "1")
                        .param("language", language)
                        .param("version", "0")
                        .exchange())
                .hasStatus(303);
        officer.as(() -> {
            notices.tell(
                    Side.PARTY,
                    officer.mandate().unit(),
                    Words.same("Việc của Nguyễn Thị Mẫu"),
                    "Công ty Hồng Hà, 0201234567",
                    "/app/enterprises/0201234567");
            return true;
        });
        return officer;
    }

    private static Choice choice(Rhythm rhythm, Instant since) {
        return new Choice(new AccountId(1), "a@example.org", rhythm, 7, DayOfWeek.MONDAY, Language.VI, 1, since);
    }

    private MvcTestResult trial(Person administrator) {
        return administrator
                .post("/app/admin/mail/trials")
                .param("to", "quan-tri@example.org")
                .exchange();
    }

    private GreenMail server() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var started = new GreenMail(setup);
        started.start();
        return started;
    }

    /** A machine that works off jobs until it is closed. */
    private record Machine(Scheduler scheduler) implements AutoCloseable {

        @Override
        public void close() {
            scheduler.stop();
        }
    }

    private Machine machine(String name) {
        var scheduler = Scheduler.create(dataSource, jobs.digest())
                .startTasks(jobs.planning())
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(Duration.ofMillis(50))
                .threads(2)
                .build();
        scheduler.start();
        return new Machine(scheduler);
    }

    private ManualScheduler machine(SettableClock time) {
        return TestHelper.createManualScheduler(dataSource, jobs.digest())
                .clock(time)
                .build();
    }

    private String state(Person person) {
        return JdbcClient.create(owner)
                .sql("select state || ' ' || tries from digest where account_id = :account")
                .param("account", person.account().value())
                .query(String.class)
                .single();
    }

    private void at(String moment) {
        clock.stopAt(Instant.parse(moment));
    }

    private static String body(MimeMessage letter) throws Exception {
        assertThat(GreenMailUtil.getHeaders(letter)).contains("Auto-Submitted: auto-generated");
        return (String) letter.getContent();
    }
}
