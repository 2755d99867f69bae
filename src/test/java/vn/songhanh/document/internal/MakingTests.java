package vn.songhanh.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.DocumentFormat;
import vn.songhanh.document.Makings;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.document.Printer;
import vn.songhanh.document.Printout;
import vn.songhanh.document.Profiles;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.support.People.Person;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Reply;

/** Long documents are made beside the requests, once for a unit, and their page tells how far they are. */
@DatabaseTest
@Timeout(120)
class MakingTests {

    private static final LocalDate BEGINNING = LocalDate.of(2020, 1, 1);
    private static final String ADDRESS = "/app/reviews/1/report.pdf";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Makings makings;

    @Autowired
    MakingTable table;

    @Autowired
    Workshop workshop;

    @Autowired
    Printer press;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Organisation organisation;

    @Autowired
    People people;

    @Autowired
    MakingRounds rounds;

    @Autowired
    MovableClock clock;

    UnitId unit;
    Person officer;

    @BeforeEach
    void open() {
        unit = unit();
        officer = people.officer(Side.UNION, unit);
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_short_document_comes_at_once_and_a_kept_one_as_it_is() {
        var short1 =
                new Printout.Draft(Samples.with(List.of(Paragraph.of("Kèm danh sách")), Samples.foundedUnions(20)));

        assertThat(asked(officer, short1)).isInstanceOf(Reply.Download.class);
        assertThat(asked(officer, new Printout.Kept(new byte[] {1, 2, 3}))).isInstanceOf(Reply.Download.class);
    }

    @Test
    void a_long_one_has_a_page_that_says_how_far_it_is_and_then_offers_the_very_file() throws IOException {
        var document = large();
        var page = page(officer, document);

        assertThat(officer.get(page).exchange()).hasStatusOk().bodyText().contains("Tệp PDF", "900");
        made(officer, page);

        assertThat(officer.get(page).exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Tệp đã sẵn sàng", page + "/file", "href=\"/app/reviews/1\"");
        var file = officer.get(page + "/file").exchange();
        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("bao-cao.pdf");
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(Samples.pdf(document));
    }

    @Test
    void asked_again_the_same_is_found_and_what_says_something_else_is_made_anew() {
        var document = large();
        made(officer, page(officer, document));

        assertThat(asked(people.officer(Side.UNION, unit), new Printout.Draft(document)))
                .isInstanceOf(Reply.Download.class);
        assertThat(asked(officer, new Printout.Draft(large()))).isInstanceOf(Reply.SeeOther.class);
    }

    /** Another one each time would be found again by nobody. */
    @Test
    void the_same_words_have_the_same_fingerprint_in_every_process() throws IOException, InterruptedException {
        var other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        MakingTests.class.getName())
                .start();
        var said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(said).isEqualTo(fingerprint());
    }

    /** What the other process does. */
    static void main() {
        System.out.print(fingerprint());
    }

    private static String fingerprint() {
        return Making.print(
                Samples.report(Profiles.PARTY_HD05_2026, Issuers.of(Samples.PARTY_SIDE), Samples.SUBJECT),
                DocumentFormat.PDF);
    }

    @Test
    void other_units_and_the_other_body_do_not_see_it() {
        var page = page(officer, large());
        made(officer, page);

        for (var other : List.of(people.officer(Side.PARTY, unit), people.officer(Side.UNION, unit()))) {
            assertThat(other.get(page).exchange()).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(other.get(page + "/file").exchange()).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void what_a_restart_cut_off_leads_to_where_it_is_begun_anew() {
        var document = large();
        var cutOff = Making.begun(document, DocumentFormat.PDF, "bao-cao", ADDRESS);
        in(officer, () -> table.begin(cutOff, clock.instant()));

        assertThat(officer.get(cutOff.page()).exchange())
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", ADDRESS);
        assertThat(officer.get(cutOff.page()).header("HX-Request", "true").exchange())
                .hasHeader("HX-Refresh", "true");
        made(officer, page(officer, document));
    }

    @Test
    void one_that_fails_says_so_and_can_be_asked_for_again() {
        var document = large();
        var broken = new MakeFiles(new Failing(), table, workshop, transactions, clock);
        var page = ((Reply.SeeOther) asked(broken, officer, document)).path();
        ended(officer, page);

        assertThat(officer.get(page).exchange()).hasStatusOk().bodyText().contains("Không tạo được tệp", ADDRESS);
        made(officer, page(officer, document));
    }

    @Test
    void so_many_are_made_at_once_so_many_wait_and_more_are_refused() {
        var waiting = new Waiting();
        var own = new Workshop();
        var busy = new MakeFiles(waiting, table, own, transactions, clock);
        var pages = IntStream.range(0, 22)
                .mapToObj(_ -> ((Reply.SeeOther) asked(busy, officer, large())).path())
                .toList();

        assertThatThrownBy(() -> asked(busy, officer, large()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
        waiting.release.countDown();
        pages.forEach(page -> until(() -> progress(own, page).isEmpty()));
        assertThat(waiting.most).hasValue(2);
        own.destroy();
    }

    @Test
    void after_a_day_it_is_gone() {
        clock.stopOn(LocalDate.of(2090, 1, 1));
        var page = page(officer, large());
        made(officer, page);
        clock.stopOn(LocalDate.of(2090, 1, 3));
        rounds.forget();

        assertThat(officer.get(page).exchange()).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void the_first_page_does_not_wait_for_the_annexes() {
        var printed = new AtomicInteger();
        var watching = new MakeFiles(
                new Forwarding() {
                    @Override
                    public byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer progress) {
                        printed.set(document.rows());
                        return press.print(document, format, progress);
                    }
                },
                table,
                workshop,
                transactions,
                Clock.systemUTC());

        assertThat(watching.firstPage(new Printout.Draft(large()))).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(printed).hasValue(0);
    }

    private Reply asked(Person person, Printout printout) {
        return person.as(() -> makings.file(printout, DocumentFormat.PDF, "bao-cao", ADDRESS));
    }

    private static Reply asked(MakeFiles files, Person person, OfficialDocument document) {
        return person.as(() -> files.file(new Printout.Draft(document), DocumentFormat.PDF, "bao-cao", ADDRESS));
    }

    private String page(Person person, OfficialDocument document) {
        return ((Reply.SeeOther) asked(person, new Printout.Draft(document))).path();
    }

    private void made(Person person, String page) {
        ended(person, page);
        assertThat(person.get(page + "/file").exchange()).hasStatusOk();
    }

    private void ended(Person person, String page) {
        until(() -> workshop.progress(order(person, page)).isEmpty());
    }

    private java.util.OptionalInt progress(Workshop own, String page) {
        return own.progress(order(officer, page));
    }

    private static Workshop.Order order(Person person, String page) {
        return Workshop.Order.of(person.mandate(), page.substring(page.lastIndexOf('/') + 1));
    }

    private static void until(java.util.function.BooleanSupplier state) {
        while (!state.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void in(Person person, Runnable work) {
        person.as(() -> {
            transactions.executeWithoutResult(_ -> work.run());
            return person;
        });
    }

    private UnitId unit() {
        var name = "Liên đoàn Tạo Tệp " + COUNT.incrementAndGet();
        return Voice.house(
                "test",
                () -> organisation.found(new Founding(
                        UnitKind.CITY_FEDERATION, "", name, name, null, new Decision("1", BEGINNING, BEGINNING))));
    }

    /** No two of them say the same. */
    private static OfficialDocument large() {
        return Samples.with(
                List.of(Paragraph.of("Danh sách số " + COUNT.incrementAndGet())), Samples.foundedUnions(900));
    }

    private abstract static class Forwarding implements Printer {

        @Override
        public byte[] preview(byte[] printed) {
            return new PrintWhole(new WriteDocx(), new WritePdf()).preview(printed);
        }
    }

    private static final class Failing extends Forwarding {

        @Override
        public byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer printed) {
            throw new ExceptionInInitializerError("the printer has no letters");
        }
    }

    /** Waits until it is let go, and knows how many waited at the same time. */
    private static final class Waiting extends Forwarding {

        private final CountDownLatch release = new CountDownLatch(1);
        private final AtomicInteger now = new AtomicInteger();
        private final AtomicInteger most = new AtomicInteger();

        @Override
        public byte[] print(OfficialDocument document, DocumentFormat format, IntConsumer printed) {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                release.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                now.decrementAndGet();
            }
            return new byte[] {1};
        }
    }
}
