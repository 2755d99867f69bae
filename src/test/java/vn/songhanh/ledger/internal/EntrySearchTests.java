package vn.songhanh.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Finder.Found;
import vn.songhanh.ledger.Disputes;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.ledger.Posting;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.People;
import vn.songhanh.text.Words;

/** What people type finds entries: with or without diacritics, in both languages, by the number of the document. */
@DatabaseTest
class EntrySearchTests {

    private static final LocalDate MARCH = LocalDate.of(2022, 3, 15);

    @Autowired
    EntryFinder finder;

    @Autowired
    IndicatorFinder indicators;

    @Autowired
    MovableClock clock;

    @Autowired
    Ledger ledger;

    @Autowired
    Disputes disputes;

    @Autowired
    Figures figures;

    @Autowired
    Organisation organisation;

    @Autowired
    Programmes programmes;

    @Autowired
    People people;

    LedgerWorld world;

    @BeforeEach
    void a_programme_of_its_own() {
        world = new LedgerWorld(organisation, programmes, ledger, figures);
    }

    @Test
    void words_are_found_with_and_without_diacritics_and_in_english() {
        enter("Thành lập công đoàn Xưởng Gỗ Lim Xẹt", "Union founded at Lim Xet Woodworks", "", MARCH);

        for (var question : List.of("gỗ lim xẹt", "GO LIM XET", "xưởng go lim", "lim xet woodworks", "xẹt gỗ xưởng")) {
            assertThat(found(question)).as(question).containsExactly("Thành lập công đoàn Xưởng Gỗ Lim Xẹt");
        }
        assertThat(found("gỗ xẹt xoan")).as("each word must be there").isEmpty();
        assertThat(found("100%_\\'|")).isEmpty();
    }

    @Test
    void an_indicator_is_found_by_its_name_with_and_without_diacritics_and_by_its_code() {
        clock.stopOn(MARCH);
        try {
            indicators();
        } finally {
            clock.release();
        }
    }

    private void indicators() {
        for (var question : List.of("CĐCS thành lập mới", "cdcs thanh lap moi", "grassroots unions founded", "3.06")) {
            assertThat(Voice.house("test", () -> indicators.find(question, 8)))
                    .as(question)
                    .extracting(Found::href)
                    .singleElement()
                    .asString()
                    .startsWith("/app/ledger/figures/3.06?programme=");
        }
        assertThat(Voice.house("test", () -> indicators.find("%_", 8))).isEmpty();
    }

    @Test
    void a_document_whose_number_begins_so_comes_before_newer_ones_that_hold_it_within() {
        enter("Đúng số", "The number", "7713/QĐ-LĐLĐ", MARCH);
        enter("Chứa số", "Within", "97713/QĐ-LĐLĐ", MARCH.plusDays(1));
        enter("Trong tên 7713/QĐ", "In the title", "", MARCH.plusDays(2));

        assertThat(found("7713/qd")).containsExactly("Đúng số", "Trong tên 7713/QĐ", "Chứa số");
    }

    @Test
    void the_newest_of_many_are_listed_up_to_the_limit() {
        for (var day = 1; day <= 5; day++) {
            enter("Đợt Ngô Nếp " + day, "Round", "", MARCH.plusDays(day));
        }

        assertThat(names(() -> finder.find("ngo nep", 3)))
                .containsExactly("Đợt Ngô Nếp 5", "Đợt Ngô Nếp 4", "Đợt Ngô Nếp 3");
    }

    @Test
    void whoever_speaks_for_neither_body_finds_nothing() {
        enter("Riêng hai bên Cây Gạo", "For the bodies", "", MARCH);

        assertThat(found("cay gao")).hasSize(1);
        assertThat(Voice.as(new Acting.Visitor(), () -> finder.find("cay gao", 8)))
                .isEmpty();
    }

    @Test
    void an_entry_is_found_by_why_it_was_disputed_and_by_what_was_answered() {
        var entry = enter("Bị tranh luận", "Disputed", "", MARCH);
        Voice.house("test", () -> ledger.dispute(entry, Side.PARTY, "Biên bản thiếu trang Hoa Gạo"));
        Voice.house("test", () -> disputes.say(entry, Side.UNION, "Đang hỏi lại xã Quạ Khoang"));

        assertThat(found("hoa gao bien ban")).containsExactly("Bị tranh luận");
        assertThat(found("QUẠ KHOANG")).containsExactly("Bị tranh luận");
        assertThat(found("hoa gạo quạ khoang")).as("of one saying").isEmpty();
        assertThat(Voice.as(new Acting.Visitor(), () -> finder.find("hoa gao", 8)))
                .isEmpty();
    }

    private List<String> found(String question) {
        return names(() -> finder.find(question, 8));
    }

    private List<String> names(Supplier<List<Found>> search) {
        return people.officer(Side.PARTY, world.federation).as(search).stream()
                .map(found -> found.name().vi())
                .toList();
    }

    private EntryId enter(String vi, String en, String document, LocalDate on) {
        var fact = Fact.of(
                world.programme,
                FactKind.UNION_FOUNDED,
                vi,
                Words.of(vi, en),
                null,
                on,
                Map.of(Line.UNION, world.district),
                List.of(new Posting(Account.UNION_FOUNDED, 1)),
                new Evidence(document, on, "", ""));
        return Voice.house(
                "test", () -> ledger.enter(fact, Side.UNION).standing().orElseThrow());
    }
}
