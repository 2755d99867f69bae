package vn.songhanh.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.songhanh.support.TwoBodies.file;
import static vn.songhanh.support.TwoBodies.said;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.support.Office;
import vn.songhanh.support.OfficeForm;
import vn.songhanh.support.PaperWorld;
import vn.songhanh.support.People;
import vn.songhanh.support.ReviewWorld;
import vn.songhanh.support.TwoBodies.Partnership;

/**
 * Every kind of paper in every form that it may have, signed and fetched as DOCX and PDF, and measured against the rules of
 * form: a kind that is added is measured too, and a new way to print that this test does not know makes it fail.
 */
@DatabaseTest
@Import({PaperWorld.class, ReviewWorld.class})
class EveryPaperTests {

    private static final Set<String> TITLES = Set.of("TypeName", "Subject", "LetterSubject");
    private static final LocalDate OLD_GUIDANCE = LocalDate.of(2022, 3, 5);
    private static final LocalDate AFTER_THE_YEAR = LocalDate.of(2023, 1, 20);
    private static final LocalDate NEW_GUIDANCE = LocalDate.of(2026, 6, 3);

    /** One of each kind in each form, by name. */
    private static final Map<String, byte[]> TO_OPEN = new TreeMap<>();

    @Autowired
    PaperWorld papers;

    @Autowired
    ReviewWorld reviews;

    @Autowired
    MovableClock clock;

    @AfterEach
    void go_on() {
        clock.release();
    }

    /** As somebody who has no Word sees them: the papers that were measured above, opened by another program. */
    @AfterAll
    static void libre_office_opens_one_of_each_kind_in_each_form(@TempDir Path folder)
            throws IOException, InterruptedException {
        var opened = new Office(folder).pdfs(TO_OPEN);
        for (var one : TO_OPEN.entrySet()) {
            try (var word = new XWPFDocument(new ByteArrayInputStream(one.getValue()));
                    var pdf = Loader.loadPDF(opened.get(one.getKey()))) {
                var titles = OfficeForm.paragraphs(word).stream()
                        .filter(paragraph -> TITLES.contains(paragraph.getStyle()))
                        .map(paragraph -> close(paragraph.getText()))
                        .toList();
                assertThat(titles).as(one.getKey()).isNotEmpty();
                assertThat(close(new PDFTextStripper().getText(pdf)))
                        .as(one.getKey())
                        .contains(titles);
            }
        }
    }

    private static String close(String text) {
        return text.replaceAll("[\\s\u00a0]", "");
    }

    /** Who issues a paper: one body, or both with either in the lead. */
    enum Issuing {
        PARTY("ĐUK"),
        UNION("LĐLĐ"),
        BOTH_PARTY_LEADS("ĐUK-LĐLĐ"),
        BOTH_UNION_LEADS("LĐLĐ-ĐUK");

        private final String symbol;

        Issuing(String symbol) {
            this.symbol = symbol;
        }

        boolean partyLeads() {
            return this == PARTY || this == BOTH_PARTY_LEADS;
        }

        boolean joint() {
            return this == BOTH_PARTY_LEADS || this == BOTH_UNION_LEADS;
        }
    }

    record Case(PaperKind kind, Issuing issuing, LocalDate on) {

        Profile profile() {
            return Profiles.inForce(issuing.partyLeads() ? Profile.Family.PARTY : Profile.Family.ADMINISTRATIVE, on);
        }
    }

    static Stream<Case> papers() {
        return Arrays.stream(PaperKind.values())
                .flatMap(kind -> Arrays.stream(Issuing.values())
                        .filter(issuing -> kind != PaperKind.REQUEST || !issuing.joint())
                        .flatMap(issuing -> (issuing.partyLeads()
                                        ? Stream.of(OLD_GUIDANCE, NEW_GUIDANCE)
                                        : Stream.of(OLD_GUIDANCE))
                                .map(on -> new Case(kind, issuing, on))));
    }

    record Reviewed(ReviewKind kind, boolean partyLeads, Profile.Family family, LocalDate on) {}

    static Stream<Reviewed> reviews() {
        return Arrays.stream(ReviewKind.values())
                .flatMap(kind -> Stream.of(true, false)
                        .flatMap(partyLeads -> Arrays.stream(Profile.Family.values())
                                .map(family -> new Reviewed(
                                        kind, partyLeads, family, partyLeads ? after(kind) : NEW_GUIDANCE))));
    }

    /** A review is signed when all of its days have come. */
    private static LocalDate after(ReviewKind kind) {
        return kind == ReviewKind.TERM ? AFTER_THE_YEAR.plusYears(1) : AFTER_THE_YEAR;
    }

    @Test
    void no_paper_is_drawn_or_handed_out_but_those_that_are_measured_here() {
        assertThat(Routes.all())
                .filteredOn(route -> route.endsWith(".pdf"))
                .containsExactlyInAnyOrder(
                        "/app/papers/{id:\\d+}/paper.pdf",
                        "/app/reviews/{id}/report.pdf",
                        "/app/reviews/{id}/minutes.pdf");
        var drawing = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("vn.songhanh").stream()
                        .filter(type -> !type.getPackageName().startsWith("vn.songhanh.document"))
                        .filter(type -> type.getConstructorCallsFromSelf().stream()
                                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(OfficialDocument.class)))
                        .map(type -> type.getSimpleName())
                        .collect(Collectors.toSet());
        assertThat(drawing).containsExactlyInAnyOrder("PaperDocument", "ReportDocument", "MinutesDocument");
    }

    /** The backs are mirrored in the papers of 2026. */
    @ParameterizedTest
    @MethodSource("papers")
    void a_paper_has_the_form_of_who_leads_it_and_when(Case one) throws IOException {
        clock.stopOn(OLD_GUIDANCE);
        var ours = papers.partnership();
        var about = one.kind() == PaperKind.REQUEST ? papers.surveyed(ours).toString() : "";
        clock.stopOn(one.on());
        var mirrored = one.on().equals(NEW_GUIDANCE);
        if (mirrored) {
            onBothSides(ours.partyOfficer());
        }
        var address = signed(ours, one, about);

        var reader = one.issuing().partyLeads() ? ours.partyOfficer() : ours.unionOfficer();
        var docx = file(reader, address + "/paper.docx");
        new OfficeForm(one.profile(), mirrored, docx, file(reader, address + "/paper.pdf")).measure();
        TO_OPEN.put(one.kind() + "-" + one.profile().code(), docx);
        var type = one.kind().type();
        states(
                new Wanted(
                        one.profile(),
                        one.issuing().symbol,
                        type.code(),
                        one.on(),
                        one.issuing().joint()),
                docx);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void report_and_minutes_of_a_review_have_the_form_that_was_chosen(Reviewed one) throws IOException {
        clock.stopOn(AFTER_THE_YEAR);
        var ours = reviews.partnership();
        var address = opened(ours, one);
        clock.stopOn(one.on());
        said(ours.partyLeader().post(address + "/signature"));
        said(ours.unionLeader().post(address + "/signature"));

        var profile = Profiles.inForce(one.family(), one.on());
        var symbol = one.partyLeads() ? "ĐUK-LĐLĐ" : "LĐLĐ-ĐUK";
        for (var paper : List.of("report", "minutes")) {
            var docx = file(ours.partyOfficer(), "%s/%s.docx".formatted(address, paper));
            new OfficeForm(profile, false, docx, file(ours.partyOfficer(), "%s/%s.pdf".formatted(address, paper)))
                    .measure();
            TO_OPEN.put("%s-%s-%s".formatted(paper, one.kind(), profile.code()), docx);
            states(new Wanted(profile, symbol, paper.equals("report") ? "BC" : "BB", one.on(), true), docx);
        }
    }

    /** What the head and the foot of a paper must say. */
    private record Wanted(Profile profile, String symbol, String type, LocalDate on, boolean joint) {

        boolean party() {
            return profile.family() == Profile.Family.PARTY;
        }

        String number() {
            if (party()) {
                return "Số 01-%s/%s".formatted(type, symbol);
            }
            return type.equals("CV") ? "Số: 01/" + symbol : "Số: 01/%s-%s".formatted(type, symbol);
        }

        /** Day with two digits, month with a zero for January and February only. */
        String date() {
            return "Hải Phòng, ngày %02d tháng %s năm %d"
                    .formatted(
                            on.getDayOfMonth(),
                            on.getMonthValue() < 3 ? "0" + on.getMonthValue() : on.getMonthValue(),
                            on.getYear());
        }
    }

    private static void states(Wanted wanted, byte[] docx) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var parts = OfficeForm.paragraphs(word).stream()
                    .filter(paragraph -> !paragraph.getText().isBlank())
                    .collect(Collectors.groupingBy(
                            XWPFParagraph::getStyle, Collectors.mapping(XWPFParagraph::getText, Collectors.toList())));
            assertThat(parts.get("StateName"))
                    .containsExactly(wanted.party() ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            assertThat(parts.get("NumberAndSymbol")).containsExactly(wanted.number());
            assertThat(parts.get("PlaceAndDate")).containsExactly(wanted.date());
            assertThat(parts).doesNotContainKey("Draft");
            if (wanted.type().equals("CV")) {
                assertThat(parts.get("LetterSubject").getFirst()).startsWith(wanted.party() ? "về việc " : "V/v ");
                assertThat(parts).doesNotContainKey("TypeName");
            } else {
                assertThat(parts.get("TypeName")).hasSize(1);
                assertThat(parts.get("Subject")).hasSize(1);
                assertThat(parts.getOrDefault("UnderSubject", List.of()))
                        .isEqualTo(wanted.party() ? List.of("-----") : List.of());
            }
            assertThat(parts.getOrDefault("UnderIssuingBody", List.of()))
                    .isEqualTo(wanted.party() ? List.of("*") : List.of());
            assertThat(parts.containsKey("SuperiorBody")).isEqualTo(!wanted.joint());
            assertThat(parts.getOrDefault("SigningCapacity", List.of()))
                    .allMatch(capacity -> capacity.startsWith(wanted.party() ? "T/M " : "TM. "));
            assertThat(parts.get("SignerName")).hasSize(wanted.joint() ? 2 : 1);
            var recipients = parts.get("Recipient");
            assertThat(recipients.getLast()).startsWith("- Lưu").endsWith(".");
            assertThat(recipients.getLast().contains("VT")).isEqualTo(!wanted.party());
            assertThat(recipients.subList(0, recipients.size() - 1))
                    .allMatch(item -> item.startsWith("- ") && item.endsWith(wanted.party() ? "," : ";"));
            ended(word, wanted.party());
        }
    }

    /** The text before the foot, where it is one, closes with the form's mark. */
    private static void ended(XWPFDocument word, boolean party) {
        var texts = word.getBodyElements();
        var foot = texts.indexOf(word.getTables().stream()
                .filter(table -> table.getText().contains("Nơi nhận:"))
                .findFirst()
                .orElseThrow());
        for (var at = foot - 1; at > 0; at--) {
            if (!(texts.get(at) instanceof XWPFParagraph last)) {
                return;
            }
            if (!last.getText().isBlank()) {
                assertThat(last.getText()).endsWith(party ? "." : "./.").doesNotEndWith(party ? "./." : ";");
                return;
            }
        }
    }

    private String signed(Partnership ours, Case one, String about) {
        var officer = one.issuing().partyLeads() ? ours.partyOfficer() : ours.unionOfficer();
        var address = PaperWorld.location(officer.post("/app/papers")
                        .param("kind", one.kind().name())
                        .param("programme", ours.code())
                        .param("year", "2022")
                        .param("about", about)
                        .param("issuing", one.issuing().joint() ? "JOINTLY_LEADING" : "ALONE"))
                .replace("/draft", "");
        said(officer.post(address + "/submission"));
        if (one.issuing() != Issuing.UNION) {
            said(PaperWorld.signing(ours.partyLeader(), address));
        }
        if (one.issuing() != Issuing.PARTY) {
            said(PaperWorld.signing(ours.unionLeader(), address));
        }
        return address;
    }

    private String opened(Partnership ours, Reviewed one) {
        var address = ReviewWorld.location(ours.partyOfficer()
                .post("/app/reviews")
                .param("programme", ours.code())
                .param("kind", one.kind().name())
                .param("year", one.kind() == ReviewKind.TERM ? "2023" : "2022"));
        said(ours.unionOfficer()
                .post(address + "/form")
                .param("lead", one.partyLeads() ? "PARTY" : "UNION")
                .param("family", one.family().name()));
        reviews.confirmAll(ours);
        said(ours.partyOfficer().post(address + "/submission"));
        said(ours.unionOfficer().post(address + "/submission"));
        said(reviews.preparing(ours.unionOfficer(), address));
        return address;
    }

    private static void onBothSides(People.Person officer) {
        said(officer.post("/app/papers/letterhead")
                .param("superior", "Thành ủy Thử")
                .param("code", "ĐUK")
                .param("collective", "Ban Thường vụ")
                .param("headPost", "Bí thư")
                .param("archive", "Lưu Văn phòng Đảng ủy")
                .param("bothSides", "true")
                .param("version", "0"));
    }
}
