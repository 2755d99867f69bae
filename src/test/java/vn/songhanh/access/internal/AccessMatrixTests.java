package vn.songhanh.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.songhanh.launch.DemonstrationLoader;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.QuietConsole;

/**
 * Who comes through which door. Every address of the program stands in the table, and everything is closed to those whom its line
 * does not name; a new address fails here until it is listed. Both bodies are asked each time, since they are equals.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    /** Those who may knock. */
    private enum Actor {
        NOBODY,
        VIEWER("nguoi.xem.dang", "nguoi.xem.cong.doan"),
        EDITOR("bien.tap.dang", "bien.tap.cong.doan"),
        OFFICER("can.bo.dang", "can.bo.cong.doan"),
        LEADER("lanh.dao.dang", "lanh.dao.cong.doan"),
        ADMINISTRATOR("quan.tri");

        private final List<String> usernames;

        Actor(String... usernames) {
            this.usernames = List.of(usernames);
        }
    }

    private static final String EVERYBODY = "nobody viewer editor officer leader administrator";
    private static final String SIGNED_IN = "viewer editor officer leader administrator";
    private static final String BODIES = "viewer editor officer leader";

    /** Method, address, and after the arrow who may come in. */
    private static final String TABLE = """
            GET / → everybody
            GET /chuong-trinh → everybody
            GET /chuong-trinh/{code} → everybody
            GET /chuong-trinh/{code}/du-lieu.csv → everybody
            GET /chuyen-muc/{slug} → everybody
            GET /chuyen-muc/{slug}/sitemap.xml → everybody
            GET /chuyen-muc/{slug}/{file:rss\\.xml|atom\\.xml|feed\\.json} → everybody
            GET /health → everybody
            GET /lich/{name} → everybody
            GET /media/{name} → everybody
            GET /robots.txt → everybody
            GET /set-up → everybody
            GET /sign-in → everybody
            GET /sitemap.xml → everybody
            GET /tags/{slug} → everybody
            GET /tim-kiem → everybody
            GET /tin/{slug} → everybody
            GET /{file:rss\\.xml|atom\\.xml|feed\\.json} → everybody
            POST /set-up → everybody
            POST /sign-in → everybody

            GET /app → signed-in
            GET /app/form-again → signed-in
            GET /app/organisation → signed-in
            GET /app/organisation/{id} → signed-in
            GET /app/organisation/{id}/below → signed-in
            GET /app/password → signed-in
            GET /app/programme → signed-in
            GET /app/rules → signed-in
            GET /app/rules/working-days → signed-in
            GET /app/rules/{code} → signed-in
            GET /app/search → signed-in
            POST /app/newsroom/preview → signed-in
            POST /app/password → signed-in
            POST /app/seat → signed-in

            GET /app/activities → bodies
            GET /app/activities.csv → bodies
            GET /app/activities.xlsx → bodies
            GET /app/activities/calendars → bodies
            GET /app/activities/contacts/{enterprise:\\d{1,9}} → bodies
            GET /app/activities/contacts/{enterprise:\\d{1,9}}/log.csv → bodies
            GET /app/activities/contacts/{enterprise:\\d{1,9}}/log.xlsx → bodies
            POST /app/activities/calendars → bodies
            POST /app/activities/calendars/{id:\\d+}/revocation → bodies
            GET /app/activities/{id:\\d+} → bodies
            GET /app/attachments/{id} → bodies
            GET /app/cases → bodies
            GET /app/cases/{id:\\d+} → bodies
            GET /app/cases/organisations/{unit:\\d+} → bodies
            GET /app/cases/teams → bodies
            GET /app/classification → bodies
            GET /app/cases/times → bodies
            GET /app/enterprises → bodies
            GET /app/enterprises.csv → bodies
            GET /app/enterprises.xlsx → bodies
            GET /app/enterprises/imports → bodies
            GET /app/enterprises/imports/template.xlsx → bodies
            GET /app/enterprises/imports/{id:\\d+} → bodies
            GET /app/enterprises/imports/{id:\\d+}/refused.xlsx → bodies
            GET /app/enterprises/{id:\\d+} → bodies
            GET /app/checks → bodies
            GET /app/checks/{code:[a-z-]+} → bodies
            GET /app/ledger → bodies
            GET /app/ledger/entries/{id} → bodies
            GET /app/ledger/figures/{indicator} → bodies
            GET /app/ledger/likenesses → bodies
            GET /app/ledger/likenesses/{first:\\d+}/{second:\\d+} → bodies
            GET /app/ledger/tables → bodies
            GET /app/ledger/tables.csv → bodies
            GET /app/ledger/tables.sdmx.csv → bodies
            GET /app/ledger/tables.xlsx → bodies
            GET /app/makings/{print:[0-9a-f]{64}} → bodies
            GET /app/makings/{print:[0-9a-f]{64}}/file → bodies
            GET /app/membership → bodies
            GET /app/membership/{union:\\d{1,18}} → bodies
            GET /app/newsroom → bodies
            GET /app/newsroom/articles/{id:\\d+} → bodies
            GET /app/newsroom/articles/{id:\\d+}/preview → bodies
            GET /app/papers → bodies
            GET /app/papers/{id:\\d+} → bodies
            GET /app/papers/{id:\\d+}/paper.docx → bodies
            GET /app/papers/{id:\\d+}/paper.pdf → bodies
            GET /app/papers/{id:\\d+}/paper.png → bodies
            GET /app/papers/{id:\\d+}/texts/{number:\\d{1,6}} → bodies
            GET /app/programme/{code}/indicators → bodies
            GET /app/programme/{code}/indicators/{indicator:[0-9.]+[a-z]?} → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}} → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/indicators/{indicator:[0-9.]+[a-z]?} → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/workbook.xlsx → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/workbooks → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/workbooks/{id:\\d+} → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/workbooks/{id:\\d+}/refused.xlsx → bodies
            GET /app/programme/{code}/plans/{year:\\d{4}}/versions/{number:\\d+} → bodies
            GET /app/radar → bodies
            GET /app/radar.xlsx → bodies
            GET /app/reviews → bodies
            GET /app/reviews/{id} → bodies
            GET /app/reviews/{id}/texts/{section} → bodies
            GET /app/reviews/comparison → bodies
            GET /app/reviews/comparison.csv → bodies
            GET /app/reviews/{id}/minutes → bodies
            GET /app/reviews/{id}/minutes.docx → bodies
            GET /app/reviews/{id}/minutes.pdf → bodies
            GET /app/reviews/{id}/submissions → bodies
            GET /app/reviews/{id}/submissions/{unit} → bodies
            GET /app/reviews/{id}/report.docx → bodies
            GET /app/reviews/{id}/report.pdf → bodies
            GET /app/reviews/{id}/report.png → bodies

            GET /app/activities/new → officer
            GET /app/activities/visits/new → officer
            POST /app/activities/visits → officer
            POST /app/activities/{id:\\d+}/files → officer
            POST /app/activities/{id:\\d+}/files/{file:\\d+}/removal → officer
            GET /app/activities/{id:\\d+}/cancellation → officer
            GET /app/activities/{id:\\d+}/edit → officer
            GET /app/activities/{id:\\d+}/report → officer
            POST /app/activities → officer
            POST /app/activities/{id:\\d+} → officer
            POST /app/activities/{id:\\d+}/cancellation → officer
            POST /app/activities/{id:\\d+}/report → officer
            GET /app/candidates → officer leader
            GET /app/candidates/new → officer
            GET /app/candidates/outlived → officer leader
            POST /app/candidates/outlived/erasure → officer
            GET /app/candidates/{id:\\d+} → officer leader
            GET /app/candidates/{id:\\d+}/{step:[a-z]+(?:-[a-z]+)?} → officer
            GET /app/candidates/{id:\\d+}/alike/{other:\\d+} → officer
            GET /app/candidates/{id:\\d+}/data.json → officer
            GET /app/candidates/{id:\\d+}/last → officer
            GET /app/candidates/{id:\\d+}/rights → officer leader
            GET /app/candidates/{id:\\d+}/sheet → officer leader
            POST /app/candidates/{id:\\d+}/alike/{other:\\d+}/joining → officer
            POST /app/candidates/{id:\\d+}/alike/{other:\\d+}/parting → officer
            POST /app/candidates/{id:\\d+}/alike/{other:\\d+}/removal → officer
            POST /app/candidates/{id:\\d+}/consents → officer
            POST /app/candidates/{id:\\d+}/consents/withdrawal → officer
            POST /app/candidates/{id:\\d+}/correction → officer
            POST /app/candidates/{id:\\d+}/erasure → officer
            POST /app/candidates/{id:\\d+}/last → officer
            POST /app/candidates/{id:\\d+}/last/removal → officer
            POST /app/candidates/{id:\\d+}/requests → officer
            POST /app/candidates/{id:\\d+}/requests/{request:\\d+}/answer → officer
            POST /app/candidates/{id:\\d+}/requests/{request:\\d+}/completion → officer
            POST /app/candidates/{id:\\d+}/requests/{request:\\d+}/lifting → officer
            POST /app/candidates → officer
            POST /app/candidates/{id:\\d+}/{step:[a-z]+(?:-[a-z]+)?} → officer
            GET /app/assignments → bodies
            GET /app/assignments/{id:\\d+} → bodies
            GET /app/meetings → bodies
            GET /app/meetings/{id:\\d+} → bodies
            GET /app/requests → bodies
            GET /app/requests/{id:\\d+} → bodies
            GET /app/notices → bodies
            GET /app/notices/settings → bodies
            POST /app/notices/reading → bodies
            POST /app/notices/settings → bodies
            GET /app/meetings/new → officer
            GET /app/meetings/{id:\\d+}/conclusions → officer
            GET /app/meetings/{id:\\d+}/edit → officer
            GET /app/requests/new → officer
            GET /app/requests/{id:\\d+}/edit → officer
            POST /app/assignments/{id:\\d+}/cancellation → officer
            POST /app/assignments/{id:\\d+}/completion → officer leader
            POST /app/meetings → officer
            POST /app/meetings/{id:\\d+} → officer
            POST /app/meetings/{id:\\d+}/assignments → officer
            POST /app/meetings/{id:\\d+}/cancellation → officer
            POST /app/meetings/{id:\\d+}/conclusions → officer
            POST /app/meetings/{id:\\d+}/papers → officer
            POST /app/requests → officer
            POST /app/requests/{id:\\d+} → officer
            POST /app/requests/{id:\\d+}/answer → officer leader
            POST /app/requests/{id:\\d+}/sending → officer
            POST /app/requests/{id:\\d+}/withdrawal → officer

            GET /app/cases/new → officer
            GET /app/cases/trades/new → officer
            GET /app/cases/existing/{enterprise:\\d{1,9}} → officer
            GET /app/cases/existing → officer
            GET /app/cases/existing/list.xlsx → officer
            GET /app/cases/existing/lists/{id:\\d{1,18}} → officer
            GET /app/cases/existing/lists/{id:\\d{1,18}}/refused.xlsx → officer
            GET /app/cases/{id:\\d+}/{step:survey|contact|answer|board|congress|dossier|decision|announcement|follow-up|closure|joining|correction} → officer
            GET /app/enterprises/imports/{id:\\d+}/mapping → officer
            GET /app/enterprises/new → officer
            GET /app/enterprises/{id:\\d+}/edit → officer
            GET /app/enterprises/{id:\\d+}/management/new → officer
            GET /app/enterprises/{id:\\d+}/surveys/new → officer
            GET /app/membership/months/{month:\\d{4}-\\d{2}} → officer
            GET /app/membership/workbook.xlsx → officer
            GET /app/classification/workbook.xlsx → officer
            GET /app/membership/workbooks → officer
            GET /app/membership/workbooks/{id:\\d{1,18}} → officer
            GET /app/membership/workbooks/{id:\\d{1,18}}/refused.xlsx → officer
            GET /app/membership/{union:\\d{1,18}}/months/{month:\\d{4}-\\d{2}}/correction → officer
            GET /app/papers/letterhead → officer
            GET /app/papers/new → officer
            GET /app/papers/series → officer
            GET /app/papers/{id:\\d+}/draft → officer
            POST /app/cases → officer
            POST /app/cases/trades → officer
            POST /app/cases/existing/{enterprise:\\d{1,9}} → officer
            POST /app/cases/existing/lists → officer
            POST /app/cases/existing/lists/{id:\\d{1,18}} → officer
            POST /app/cases/{id:\\d+}/state → officer
            POST /app/cases/organisations/{unit:\\d+}/consolidation → officer
            POST /app/cases/organisations/{unit:\\d+}/leaving → officer
            POST /app/cases/organisations/{unit:\\d+}/moves → officer
            POST /app/cases/teams → officer
            POST /app/classification → officer
            POST /app/classification/workbook → officer
            POST /app/cases/teams/{id:\\d+}/end → officer
            POST /app/cases/{id:\\d+}/officer → officer
            POST /app/cases/{id:\\d+}/answering-unit → officer
            POST /app/cases/{id:\\d+}/{step:survey|contact|answer|board|congress|dossier|decision|announcement|follow-up|closure|joining|correction} → officer
            POST /app/enterprises → officer
            POST /app/enterprises/imports → officer
            POST /app/enterprises/imports/{id:\\d+}/decisions → officer
            POST /app/enterprises/imports/{id:\\d+}/mapping → officer
            POST /app/enterprises/imports/{id:\\d+}/run → officer
            POST /app/enterprises/{id:\\d+} → officer
            POST /app/enterprises/{id:\\d+}/management → officer
            POST /app/enterprises/{id:\\d+}/surveys → officer
            POST /app/membership/months/{month:\\d{4}-\\d{2}} → officer
            POST /app/membership/workbooks → officer
            POST /app/membership/workbooks/{id:\\d{1,18}} → officer
            POST /app/membership/{union:\\d{1,18}}/months/{month:\\d{4}-\\d{2}}/correction → officer
            POST /app/papers → officer
            POST /app/papers/letterhead → officer
            POST /app/papers/letterhead/terms → officer
            POST /app/papers/series → officer
            POST /app/papers/{id:\\d+}/cancellation → officer
            POST /app/papers/{id:\\d+}/draft → officer
            POST /app/papers/{id:\\d+}/submission → officer
            POST /app/reviews → officer
            POST /app/reviews/{id}/form → officer
            POST /app/reviews/{id}/preparation → officer
            POST /app/reviews/{id}/submission → officer
            POST /app/reviews/{id}/texts/{section} → officer
            GET /app/ledger/confirmations/new → officer leader
            GET /app/ledger/entries/{id}/reversal → officer leader
            POST /app/reviews/{id}/texts/{section}/restoration → officer
            POST /app/reviews/{id}/texts/{section}/agreement → officer leader
            POST /app/reviews/{id}/texts/{section}/comments → officer leader
            POST /app/reviews/{id}/texts/{section}/comments/{comment}/settlement → officer leader
            POST /app/ledger/confirmations → officer leader
            POST /app/ledger/entries/{id}/claim → officer leader
            POST /app/ledger/entries/{id}/confirmation → officer leader
            POST /app/ledger/entries/{id}/dispute → officer leader
            POST /app/ledger/entries/{id}/proposals → officer leader
            POST /app/ledger/entries/{id}/proposals/{proposal}/acceptance → officer leader
            POST /app/ledger/entries/{id}/proposals/{proposal}/refusal → officer leader
            POST /app/ledger/entries/{id}/remarks → officer leader
            POST /app/ledger/entries/{id}/reversal → officer leader
            POST /app/ledger/entries/{id}/withdrawal → officer leader
            POST /app/papers/{id:\\d+}/comments → officer leader
            POST /app/papers/{id:\\d+}/return → officer leader
            POST /app/papers/{id:\\d+}/signature → leader
            POST /app/programme/{code}/indicators/{indicator:[0-9.]+[a-z]?} → officer leader
            POST /app/ledger/likenesses/{first:\\d+}/{second:\\d+}/different → officer leader
            POST /app/ledger/likenesses/{first:\\d+}/{second:\\d+}/same → officer leader
            POST /app/programme/{code}/plans/{year:\\d{4}} → officer leader
            POST /app/programme/{code}/plans/{year:\\d{4}}/indicators/{indicator:[0-9.]+[a-z]?} → officer leader
            POST /app/programme/{code}/plans/{year:\\d{4}}/workbooks → officer leader
            POST /app/programme/{code}/plans/{year:\\d{4}}/workbooks/{id:\\d+} → officer leader
            POST /app/programme/{code}/plans/{year:\\d{4}}/versions/{number:\\d+}/signatures → leader
            POST /app/reviews/{id}/return → officer leader
            POST /app/reviews/{id}/cancellation → officer leader
            POST /app/reviews/{id}/minutes/agreements → officer leader
            POST /app/reviews/{id}/minutes/explanations → officer leader
            POST /app/reviews/{id}/submissions → officer leader
            POST /app/reviews/{id}/submissions/{unit}/acceptance → officer leader
            POST /app/reviews/{id}/submissions/{unit}/return → officer leader
            GET /app/programme/{code}/deadlines → officer leader
            POST /app/programme/{code}/deadlines → officer leader
            POST /app/reviews/{id}/signature → leader

            GET /app/newsroom/articles/new → editor
            GET /app/newsroom/articles/{id:\\d+}/draft → editor
            GET /app/newsroom/articles/{id:\\d+}/withdrawal → editor leader
            POST /app/newsroom/articles → editor
            POST /app/newsroom/articles/{id:\\d+}/draft → editor
            POST /app/newsroom/articles/{id:\\d+}/edition → editor
            POST /app/newsroom/articles/{id:\\d+}/edition/removal → editor
            POST /app/newsroom/articles/{id:\\d+}/publication → editor leader
            POST /app/newsroom/articles/{id:\\d+}/retraction → editor
            POST /app/newsroom/articles/{id:\\d+}/return → editor leader
            POST /app/newsroom/articles/{id:\\d+}/submission → editor
            POST /app/newsroom/articles/{id:\\d+}/withdrawal → editor leader
            POST /app/reviews/{id}/article → editor officer leader

            GET /app/programme/new → officer leader administrator
            GET /app/programme/{code}/edit → officer leader administrator
            POST /app/programme/new → officer leader administrator
            POST /app/programme/{code}/edit → officer leader administrator

            GET /app/admin → administrator
            GET /app/admin/audit → administrator
            GET /app/admin/mail → administrator
            POST /app/admin/mail/trials → administrator
            GET /app/admin/people → administrator
            GET /app/admin/people/new → administrator
            GET /app/admin/people/{id} → administrator
            GET /app/admin/people/{id}/closure → administrator
            GET /app/admin/people/{id}/edit → administrator
            GET /app/admin/people/{id}/password → administrator
            GET /app/admin/people/{id}/roles/new → administrator
            GET /app/admin/people/{id}/roles/{role}/ending → administrator
            GET /app/organisation/changes/new → administrator
            POST /app/admin/people → administrator
            POST /app/admin/people/{id} → administrator
            POST /app/admin/people/{id}/closure → administrator
            POST /app/admin/people/{id}/password → administrator
            POST /app/admin/people/{id}/reopening → administrator
            POST /app/admin/people/{id}/roles → administrator
            POST /app/admin/people/{id}/roles/{role}/ending → administrator
            POST /app/organisation/changes → administrator
            POST /app/rules/working-days → administrator
            POST /app/rules/working-days/{id:\\d+}/removal → administrator
            POST /app/rules/{code}/values → administrator
            """;

    /** What stands for the parts of an address that change: where it is asked for, a thing that the demonstration brought. */
    private static final String THERE = """
            /app/activities/calendars/{id} = select coalesce(max(id), 0) from calendar_feed
            /app/activities/contacts/{enterprise} = select max(id) from enterprise
            /app/activities/{id} = select max(id) from activity where state = 'HELD'
            /app/activities/{id}/files/{file} = 0
            /app/admin/people/{id} = select id from account where username = 'nguoi.xem.dang'
            /app/admin/people/{id}/roles/{role} = select max(m.id) from mandate m join account a on a.id = m.account_id \
                where a.username = 'nguoi.xem.dang'
            /app/attachments/{id} = select coalesce(max(id), 0) from attachment
            /app/candidates/{id} = select coalesce(max(id), 0) from candidate
            /app/candidates/{id}/alike/{other} = 0
            /app/candidates/{id}/requests/{request} = select coalesce(max(id), 0) from candidate_request
            /app/candidates/{id}/{step} = pool
            /app/cases/{id} = select max(id) from founding_case
            /app/cases/{id}/{step} = survey
            /app/cases/organisations/{unit} = select max(unit_id) from enterprise_organisation where valid_to is null
            /app/cases/existing/{enterprise} = select max(id) from enterprise
            /app/cases/existing/lists/{id} = select coalesce(max(id), 0) from existing_list
            /app/cases/teams/{id} = select coalesce(max(id), 0) from working_team
            /app/checks/{code} = matrix
            /app/enterprises/{id} = select max(id) from enterprise
            /app/enterprises/imports/{id} = select coalesce(max(id), 0) from enterprise_import
            /app/ledger/entries/{id} = select max(id) from entry
            /app/ledger/entries/{id}/proposals/{proposal} = select coalesce(max(id), 0) from remark
            /app/ledger/figures/{indicator} = 3.06
            /app/ledger/likenesses/{first} = select max(id) from entry where claimed_by = 'PARTY'
            /app/ledger/likenesses/{first}/{second} = select max(id) from entry where claimed_by = 'UNION'
            /app/makings/{print} = 0000000000000000000000000000000000000000000000000000000000000000
            /app/membership/{union} = select max(unit_id) from membership_month
            /app/membership/{union}/months/{month} = 2026-09
            /app/membership/workbooks/{id} = select coalesce(max(id), 0) from membership_workbook
            /app/membership/months/{month} = 2026-09
            /app/assignments/{id} = select max(id) from assignment where side = 'PARTY'
            /app/meetings/{id} = select max(id) from meeting where joint and state = 'CALLED'
            /app/requests/{id} = select max(id) from support_request where state = 'SENT' and from_side = 'UNION'
            /app/newsroom/articles/{id} = select max(id) from article
            /app/organisation/{id} = select min(id) from org_unit where line = 'PARTY'
            /app/papers/{id} = select max(id) from paper where state = 'SIGNED'
            /app/papers/{id}/texts/{number} = 1
            /app/programme/{code} = 2021-2023
            /app/programme/{code}/indicators/{indicator} = 3.06
            /app/programme/{code}/plans/{year} = 2022
            /app/programme/{code}/plans/{year}/indicators/{indicator} = 3.06
            /app/programme/{code}/plans/{year}/versions/{number} = 1
            /app/programme/{code}/plans/{year}/workbooks/{id} = select coalesce(max(id), 0) from plan_workbook
            /app/reviews/{id}/texts/{section} = I
            /app/reviews/{id}/texts/{section}/comments/{comment} = 0
            /app/reviews/{id} = select max(review_id) from review_unit where side = 'PARTY'
            /app/reviews/{id}/submissions/{unit} = select max(unit_id) from review_unit where side = 'PARTY' \
                and review_id = (select max(review_id) from review_unit where side = 'PARTY')
            /app/rules/working-days/{id} = select coalesce(max(id), 0) from moved_day
            /app/rules/{code} = select min(code) from rule
            /chuong-trinh/{code} = 2021-2023
            /chuyen-muc/{slug} = tin-phoi-hop
            /chuyen-muc/{slug}/{file} = rss.xml
            /lich/{name} = xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.ics
            /media/{name} = khong-co.jpg
            /tags/{slug} = hai-an
            /tin/{slug} = chi-bo-moi-o-dang-lam
            /{file} = rss.xml
            """;

    /** What must be said with a request before anybody asks who says it. */
    private static final Map<String, String> SAID = Map.of(
            "GET /app/ledger/figures/{indicator}", "programme=2021-2023&period=2022",
            "GET /app/organisation/changes/new", "kind=FOUND&line=PARTY",
            "POST /app/organisation/changes",
                    "kind=FOUND&line=PARTY&unitKind=CITY_COMMITTEE&name=X&shortName=X&number=1"
                            + "&decidedOn=01/01/2024&effectiveOn=01/01/2024",
            "POST /app/cases/{id:\\d+}/state", "to=SURVEYED&version=0",
            "POST /app/ledger/entries/{id}/proposals", "confirms=true",
            "POST /app/reviews", "programme=2021-2023&year=2022",
            "POST /app/reviews/{id}/texts/{section}", "words=X",
            "POST /app/reviews/{id}/minutes/explanations", "line=UNITS:MISSING&words=X",
            "POST /app/reviews/{id}/minutes/agreements", "line=UNITS:MISSING",
            "POST /app/rules/{code}/values", "value=10&from=01/01/2030&paper=X");

    private static final Map<String, String> THINGS = things();

    @Autowired
    MockMvcTester browser;

    @Autowired
    DemonstrationLoader demonstration;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    @FlywayDataSource
    DataSource owner;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<Actor, List<@Nullable Cookie>> sessions = new LinkedHashMap<>();

    @BeforeAll
    void begin() {
        demonstration.load(new QuietConsole());
        for (var actor : Actor.values()) {
            sessions.put(actor, actor.usernames.stream().map(this::signIn).collect(Collectors.toList()));
        }
        sessions.put(Actor.NOBODY, Arrays.asList((Cookie) null));
    }

    @Test
    void every_address_stands_in_the_table() {
        assertThat(table().keySet()).containsExactlyElementsOf(addresses());
    }

    @Test
    void nobody_comes_in_whom_the_table_does_not_name() {
        var wrong = new ArrayList<String>();
        table().forEach((address, named) -> EnumSet.complementOf(EnumSet.copyOf(named))
                .forEach(actor -> knocks(address, actor, true)
                        .filter(answer -> !shut(address, answer) && !hidden(address, answer))
                        .forEach(answer -> wrong.add("%s: %s comes in, %s".formatted(address, actor, answer)))));
        assertThat(wrong).isEmpty();
    }

    /** On one side at least: some doors are only for the side whose things lie behind them. */
    @Test
    void everybody_comes_in_whom_the_table_names() {
        var wrong = new ArrayList<String>();
        table().forEach((address, named) -> named.stream()
                .filter(actor -> knocks(address, actor, false).allMatch(answer -> shut(address, answer)))
                .forEach(actor -> wrong.add("%s: %s is shut out".formatted(address, actor))));
        assertThat(wrong).isEmpty();
    }

    private Stream<String> knocks(String address, Actor actor, boolean atThingsThatAreThere) {
        return Objects.requireNonNull(sessions.get(actor)).stream()
                .map(session -> knock(address, session, atThingsThatAreThere));
    }

    /** Those who are named never knock with a form at a thing that is there: it might be taken. */
    private String knock(String address, @Nullable Cookie session, boolean atThingsThatAreThere) {
        var method = HttpMethod.valueOf(address.substring(0, address.indexOf(' ')));
        var pattern = address.substring(address.indexOf(' ') + 1);
        var path = filled(pattern, method == HttpMethod.GET || atThingsThatAreThere);
        var said = SAID.getOrDefault(address, "");
        var request = browser.method(method).uri(path + "?" + said).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (session != null) {
            request.cookie(session);
        }
        var answer = request.exchange().getResponse();
        var location = answer.getHeader("Location");
        return answer.getStatus() + (location == null ? "" : " " + location);
    }

    private static boolean shut(String address, String answer) {
        return answer.startsWith("403") || address.contains(" /app") && answer.matches("303 /sign-in.*");
    }

    /** Not there, or not yours to see: the answer to a question is the same. */
    private static boolean hidden(String address, String answer) {
        return address.startsWith("GET") && answer.startsWith("404");
    }

    private String filled(String pattern, boolean there) {
        var place = new StringBuilder();
        var path = new StringBuilder();
        for (var part : pattern.substring(1).split("/")) {
            var name = part.replaceAll("^\\{(\\w+).*}$", "{$1}");
            place.append('/').append(name);
            path.append('/').append(name.startsWith("{") ? thing(place.toString(), there) : part);
        }
        return path.toString();
    }

    private String thing(String place, boolean there) {
        var thing = THINGS.get(place);
        if (thing == null) {
            throw new AssertionError("say what stands for " + place);
        }
        if (!thing.startsWith("select")) {
            return thing;
        }
        return there
                ? found.computeIfAbsent(
                        place,
                        _ -> JdbcClient.create(owner)
                                .sql(thing)
                                .query(String.class)
                                .single())
                : "999999999";
    }

    private static Map<String, Set<Actor>> table() {
        var table = new TreeMap<String, Set<Actor>>();
        TABLE.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var sides = line.split(" → ");
            var named = EnumSet.noneOf(Actor.class);
            var who = sides[1].strip()
                    .replace("everybody", EVERYBODY)
                    .replace("signed-in", SIGNED_IN)
                    .replace("bodies", BODIES);
            Arrays.stream(who.split("\\s+"))
                    .filter(name -> !name.equals("none"))
                    .forEach(name -> named.add(Actor.valueOf(name.toUpperCase(java.util.Locale.ROOT))));
            table.put(sides[0].strip().replaceAll("\\s+", " "), named);
        });
        return table;
    }

    private Set<String> addresses() {
        var addresses = new TreeSet<String>();
        mappings.getHandlerMethods().forEach((mapping, handler) -> {
            for (var pattern : mapping.getPatternValues()) {
                var methods = mapping.getMethodsCondition().getMethods();
                if (!pattern.equals("/error")) {
                    methods.forEach(method -> addresses.add(method + " " + pattern));
                }
            }
        });
        return addresses;
    }

    private Cookie signIn(String username) {
        var answer = browser.post()
                .uri("/sign-in")
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("username", username)
                .param("password", "songhanh-demo")
                .exchange();
        return Objects.requireNonNull(answer.getResponse().getCookie("SESSION"), username);
    }

    private static Map<String, String> things() {
        return THERE.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip()));
    }
}
