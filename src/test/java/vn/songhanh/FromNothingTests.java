package vn.songhanh;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.support.EmptySystemTest;
import vn.songhanh.support.MovableClock;

/** From nothing to a first review, on the screen: bodies, programme, plan, enterprise, case, entries, confirmation. */
@EmptySystemTest
class FromNothingTests {

    private static final String PASSWORD = "hoa phượng nở đỏ";

    @Autowired
    MockMvcTester browser;

    @Autowired
    vn.songhanh.access.People people;

    @Autowired
    MovableClock clock;

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void an_empty_system_gets_to_its_first_review_by_what_people_type() {
        clock.stopOn(LocalDate.of(2026, 11, 3));
        Voice.house("test", () -> {
            people.addAll(List.of(
                    new NewPerson("quan.tri", "Quản Trị", PASSWORD, true, false),
                    new NewPerson("can.bo.dang", "Cán Bộ Đảng", PASSWORD, false, false),
                    new NewPerson("can.bo.cong.doan", "Cán Bộ Công Đoàn", PASSWORD, false, false)));
            return true;
        });
        var administrator = signIn("quan.tri");

        assertThat(get(administrator, "/app/programme"))
                .hasStatusOk()
                .bodyText()
                .contains("/app/programme/new");
        assertThat(get(administrator, "/app/programme/new"))
                .bodyText()
                .contains("Chưa có đủ tổ chức của hai bên", "/app/organisation?line=PARTY");
        assertThat(get(administrator, "/app/organisation?line=PARTY"))
                .bodyText()
                .contains("/app/organisation/changes/new?kind=FOUND&amp;line=PARTY");
        var bloc = found(administrator, "PARTY", "UPPER_COMMITTEE", "Đảng ủy Khối Doanh nghiệp", "");
        var federation = found(administrator, "UNION", "CITY_FEDERATION", "Liên đoàn Lao động", "");
        var district = found(administrator, "UNION", "UNION_BOARD", "Công đoàn quận", federation);

        programme(administrator, bloc, federation);
        assertThat(get(administrator, "/app/programme"))
                .hasStatusOk()
                .bodyText()
                .contains("Chương trình đầu tiên", "Đảng ủy Khối Doanh nghiệp", "Liên đoàn Lao động");
        assertThat(get(administrator, "/app")).hasStatusOk();
        assertThat(get(administrator, "/app/search?q=cong doan quan"))
                .hasStatusOk()
                .bodyText()
                .contains("Công đoàn quận");
        seat("can.bo.dang", Side.PARTY, bloc);
        seat("can.bo.cong.doan", Side.UNION, federation);
        var union = signIn("can.bo.cong.doan");
        var party = signIn("can.bo.dang");

        said(union, "/app/programme/2026-2028/plans/2026", Map.of("seen", "0", "target-3.06", "4"));
        var entries = foundUnion(union, enterprise(union, district));
        assertThat(entries).isNotEmpty();
        entries.forEach(entry -> said(party, "/app/ledger/entries/" + entry + "/confirmation", Map.of()));

        assertThat(get(party, "/app/programme"))
                .hasStatusOk()
                .bodyText()
                .contains("CĐCS thành lập mới", "aria-label=\"1 / 4\"");
        var review = said(party, "/app/reviews", Map.of("programme", "2026-2028", "year", "2026"));
        assertThat(get(union, review)).hasStatusOk().bodyText().contains("CĐCS thành lập mới");
    }

    private String found(Cookie who, String line, String kind, String name, String parent) {
        var typed = new LinkedHashMap<>(Map.of(
                "kind", "FOUND",
                "line", line,
                "unitKind", kind,
                "name", name,
                "number", "01-QĐ",
                "decidedOn", "01/12/2025",
                "effectiveOn", "01/12/2025"));
        if (!parent.isEmpty()) {
            typed.put("unit", parent);
        }
        var looked = post(who, "/app/organisation/changes", typed);
        assertThat(looked).hasStatusOk();
        typed.put("previewed", first(body(looked), "name=\"previewed\" value=\"([^\"]+)\""));
        typed.put("step", "confirm");
        var page = said(who, "/app/organisation/changes", typed);
        if (parent.isEmpty()) {
            return first(page, "/app/organisation/(\\d+)");
        }
        return first(body(get(who, "/app/organisation?line=" + line)), "/app/organisation/(\\d+)[^\"]*\"[^>]*>" + name);
    }

    private void programme(Cookie who, String bloc, String federation) {
        said(
                who,
                "/app/programme/new",
                Map.of(
                        "code", "2026-2028",
                        "titleVi", "Chương trình đầu tiên",
                        "number", "01-CTr",
                        "signedOn", "05/01/2026",
                        "from", "01/01/2026",
                        "to", "31/12/2028",
                        "partyUnit", bloc,
                        "unionUnit", federation,
                        "sector", "DOMESTIC_NON_STATE"));
    }

    private void seat(String username, Side side, String unit) {
        Voice.house("test", () -> {
            for (var role : Set.of(Role.OFFICER, Role.VIEWER)) {
                people.grant(new NewRole(
                        username, side, new UnitId(Long.parseLong(unit)), role, LocalDate.of(2026, 1, 1), null));
            }
            return true;
        });
    }

    private String enterprise(Cookie officer, String district) {
        var page = said(
                officer,
                "/app/enterprises",
                Map.of(
                        "code", "0100109106",
                        "name", "Công ty TNHH Khởi Đầu",
                        "sector", "DOMESTIC_NON_STATE",
                        "status", "00",
                        "unit", district));
        return first(page, "/app/enterprises/(\\d+)");
    }

    /** The case from its opening to the decision; answers the entries it has left in the ledger. */
    private List<String> foundUnion(Cookie officer, String enterprise) {
        var path =
                said(officer, "/app/cases", Map.of("enterprise", enterprise, "objective", "UNION", "on", "03/11/2026"));
        said(officer, path + "/survey", Map.of("version", "0", "on", "03/11/2026", "workers", "60"));
        said(
                officer,
                path + "/contact",
                Map.of("version", "1", "on", "03/11/2026", "note", "Gặp chủ", "ownerPresent", "true"));
        said(officer, path + "/answer", Map.of("version", "2", "on", "03/11/2026", "answer", "CONSENT"));
        var papers = new LinkedHashMap<>(Map.of("version", "3", "on", "03/11/2026"));
        for (var paper : List.of("REQUEST", "MINUTES", "APPLICATIONS", "WORKER_LIST", "NOMINEES")) {
            papers.put("paper-UNION_" + paper, "true");
            papers.put("kept-UNION_" + paper, "Tủ 3");
        }
        said(officer, path + "/dossier", papers);
        said(
                officer,
                path + "/decision",
                Map.of(
                        "version", "4",
                        "on", "03/11/2026",
                        "number", "41/QĐ-LĐLĐ",
                        "kind", "GRASSROOTS_UNION",
                        "members", "12"));
        return Pattern.compile("/app/ledger/entries/(\\d+)")
                .matcher(body(get(officer, path)))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private Cookie signIn(String username) {
        var answer = browser.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", username)
                .param("password", PASSWORD)
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"), "not signed in");
    }

    private MvcTestResult get(Cookie who, String path) {
        return browser.get().uri(path).cookie(who).exchange();
    }

    private MvcTestResult post(Cookie who, String path, Map<String, String> typed) {
        var request = browser.post().uri(path).cookie(who).with(SecurityMockMvcRequestPostProcessors.csrf());
        typed.forEach(request::param);
        return request.exchange();
    }

    /** Sends a form that is taken, and answers where it leads. */
    private String said(Cookie who, String path, Map<String, String> typed) {
        var answer = post(who, path, typed);
        assertThat(answer.getResponse().getStatus())
                .as(() -> path + "\n" + body(answer))
                .isEqualTo(HttpStatus.SEE_OTHER.value());
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String first(String text, String pattern) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }
}
