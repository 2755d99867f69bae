package vn.songhanh.journey;

import static vn.songhanh.journey.Visit.to;
import static vn.songhanh.journey.Visitor.ADMINISTRATOR;
import static vn.songhanh.journey.Visitor.DISTRICT;
import static vn.songhanh.journey.Visitor.EDITOR;
import static vn.songhanh.journey.Visitor.LEADER;
import static vn.songhanh.journey.Visitor.NOBODY;
import static vn.songhanh.journey.Visitor.OFFICER;
import static vn.songhanh.journey.Visitor.UNION_OFFICER;

import java.util.List;
import java.util.Set;

/** An example of every route of the demonstration. */
final class Visits {

    private static final String PEOPLE = "/app/admin/people";
    private static final String REVIEW = "/app/reviews/{id}";
    private static final String ONE_REVIEW = "/app/reviews/{id:\\d+}";
    private static final String IMPORT = "/app/enterprises/imports/{id:\\d+}";
    private static final String CONSENTED = "/app/cases?state=CONSENT&mine=true";
    private static final String CASE = "/app/cases/{id:\\d+}";
    private static final String STEP = CASE
            + "/{step:survey|contact|answer|board|congress|dossier|decision|announcement|follow-up|closure|joining|correction}";
    private static final String PLANNED = "/app/activities?state=PLANNED&q=t%E1%BB%9D%20r%C6%A1i";
    private static final String UNTOLD = "/app/activities?state=PLANNED&q=gi%C3%A1m%20%C4%91%E1%BB%91c";
    private static final String ACTIVITY = "/app/activities/{id:\\d+}";
    private static final String PLAN = "/app/programme/{code}/plans/{year:\\d{4}}";
    private static final String LIKENESSES = "/app/ledger/likenesses";
    private static final String CANDIDATE = "/app/candidates/{id:\\d+}";
    private static final String PAPER = "/app/papers/{id:\\d+}";
    private static final String VERSION = PAPER + "/texts/{number:\\d{1,6}}";
    private static final String MADE = "/app/makings/{print:[0-9a-f]{64}}";
    private static final String ISSUED = "/app/papers?state=SIGNED";
    private static final String ARTICLE = "/app/newsroom/articles/{id:\\d+}";

    private static final String MEMBERS = "/app/membership";
    private static final String UNION = MEMBERS + "/{union:\\d{1,18}}";
    private static final String MEETING = "/app/meetings/{id:\\d+}";
    private static final String ASSIGNMENT = "/app/assignments/{id:\\d+}";
    private static final String REQUEST = "/app/requests/{id:\\d+}";
    private static final String NEXT_MEETINGS = "/app/meetings?state=CALLED";

    static final List<Visit> PAGES = List.of(
            to("/", NOBODY),
            to("/chuyen-muc/{slug}", NOBODY).linkedFrom("/"),
            to("/tin/{slug}", NOBODY).at("/tin/chi-bo-moi-o-dang-lam"),
            to("/tags/{slug}", NOBODY).at("/tags/hai-an"),
            to("/tim-kiem", NOBODY).at("/tim-kiem?q=chi%20bo"),
            to("/chuong-trinh/{code}", NOBODY).at("/chuong-trinh/2024-2026"),
            to("/chuong-trinh/{code}", NOBODY).at("/chuong-trinh/2021-2023?nam=2022"),
            to("/sign-in", NOBODY),
            to("/app", OFFICER),
            to("/app", LEADER),
            to("/app", ADMINISTRATOR),
            to("/app/search", OFFICER).at("/app/search?q=chi%20bo"),
            to("/app", OFFICER).at("/app?show=late"),
            to("/app/notices", OFFICER),
            to("/app/notices/settings", OFFICER),
            to("/app/admin/mail", ADMINISTRATOR),
            to("/app/meetings", OFFICER),
            to("/app/meetings/new", OFFICER),
            to(MEETING, OFFICER).linkedFrom(NEXT_MEETINGS),
            to(MEETING, UNION_OFFICER).linkedFrom("/app/meetings?state=HELD"),
            to(MEETING + "/edit", OFFICER).linkedFrom(NEXT_MEETINGS, MEETING, MEETING + "/edit"),
            to(MEETING + "/conclusions", OFFICER)
                    .linkedFrom("/app/meetings?state=HELD", MEETING, MEETING + "/conclusions"),
            to("/app/assignments", OFFICER),
            to(ASSIGNMENT, OFFICER).linkedFrom("/app/assignments?whose=ours&state=OPEN"),
            to("/app/requests", OFFICER),
            to("/app/requests/new", OFFICER),
            to(REQUEST, OFFICER).linkedFrom("/app/requests?whose=theirs&state=SENT"),
            to(REQUEST + "/edit", UNION_OFFICER).at("/app/requests/1/edit"),
            to("/app/programme", LEADER),
            to("/app/programme/{code}/indicators", OFFICER).at("/app/programme/2024-2026/indicators"),
            to("/app/programme/{code}/indicators/{indicator:[0-9.]+[a-z]?}", OFFICER)
                    .at("/app/programme/2024-2026/indicators/3.06"),
            to(PLAN, LEADER).at("/app/programme/2024-2026/plans/2026"),
            to(PLAN + "/indicators/{indicator:[0-9.]+[a-z]?}", LEADER)
                    .at("/app/programme/2024-2026/plans/2026/indicators/3.06"),
            to(PLAN + "/workbooks", LEADER).at("/app/programme/2024-2026/plans/2026/workbooks"),
            to(PLAN + "/versions/{number:\\d+}", LEADER).at("/app/programme/2024-2026/plans/2026/versions/1"),
            to("/app/programme/new", ADMINISTRATOR),
            to("/app/programme/{code}/edit", OFFICER).at("/app/programme/2024-2026/edit"),
            to("/app/programme/{code}/deadlines", OFFICER).at("/app/programme/2024-2026/deadlines"),
            to("/app/enterprises", OFFICER),
            to("/app/enterprises/new", OFFICER),
            to("/app/enterprises/{id:\\d+}", OFFICER).linkedFrom("/app/enterprises"),
            to("/app/enterprises/{id:\\d+}/edit", DISTRICT).at("/app/enterprises/1/edit"),
            to("/app/enterprises/{id:\\d+}/management/new", DISTRICT).at("/app/enterprises/1/management/new"),
            to("/app/enterprises/{id:\\d+}/surveys/new", DISTRICT).at("/app/enterprises/1/surveys/new"),
            to("/app/enterprises/imports", OFFICER),
            to(IMPORT, OFFICER).linkedFrom("/app/enterprises/imports"),
            to(IMPORT + "/mapping", OFFICER).linkedFrom("/app/enterprises/imports", IMPORT, IMPORT + "/mapping"),
            to("/app/activities", OFFICER),
            to("/app/activities", OFFICER).at("/app/activities?view=month&on=2026-05-12"),
            to("/app/activities", OFFICER).at("/app/activities?view=week&on=2026-11-18"),
            to("/app/activities", OFFICER).at("/app/activities?view=quarter&on=2026-11-18"),
            to("/app/activities/new", OFFICER),
            to("/app/activities/visits/new", UNION_OFFICER),
            to("/app/activities/calendars", OFFICER),
            to("/app/activities/contacts/{enterprise:\\d{1,9}}", OFFICER)
                    .linkedFrom(
                            "/app/activities?kind=DIALOGUE&state=HELD",
                            ACTIVITY,
                            "/app/enterprises/{id:\\d+}",
                            "/app/activities/contacts/{enterprise:\\d{1,9}}"),
            to(ACTIVITY, UNION_OFFICER).linkedFrom("/app/activities?state=HELD"),
            to(ACTIVITY, UNION_OFFICER).linkedFrom(PLANNED),
            to(ACTIVITY + "/edit", UNION_OFFICER).linkedFrom(PLANNED, ACTIVITY, ACTIVITY + "/edit"),
            to(ACTIVITY + "/report", UNION_OFFICER).linkedFrom(UNTOLD, ACTIVITY, ACTIVITY + "/report"),
            to(ACTIVITY + "/cancellation", UNION_OFFICER).linkedFrom(PLANNED, ACTIVITY, ACTIVITY + "/cancellation"),
            to("/app/candidates", OFFICER),
            to("/app/candidates/new", OFFICER),
            to("/app/candidates/outlived", OFFICER),
            to(CANDIDATE, OFFICER).linkedFrom("/app/candidates"),
            to(CANDIDATE, UNION_OFFICER).linkedFrom("/app/candidates"),
            to(CANDIDATE + "/rights", OFFICER).linkedFrom("/app/candidates", CANDIDATE, CANDIDATE + "/rights"),
            to(CANDIDATE + "/last", OFFICER)
                    .linkedFrom("/app/candidates?stage=PROBATION", CANDIDATE, CANDIDATE + "/last"),
            to(CANDIDATE + "/alike/{other:\\d+}", OFFICER)
                    .linkedFrom("/app/candidates?q=Tr%E1%BA%A7u", CANDIDATE, CANDIDATE + "/alike/{other:\\d+}"),
            to(CANDIDATE + "/sheet", OFFICER)
                    .linkedFrom("/app/candidates", CANDIDATE, CANDIDATE + "/rights", CANDIDATE + "/sheet"),
            to(CANDIDATE + "/{step:[a-z]+(?:-[a-z]+)?}", OFFICER)
                    .linkedFrom("/app/candidates?stage=PROBATION", CANDIDATE, CANDIDATE + "/recognition"),
            to("/app/cases", OFFICER),
            to("/app/radar", OFFICER),
            to("/app/cases/times", OFFICER),
            to("/app/cases/teams", OFFICER),
            to("/app/classification", OFFICER),
            to("/app/cases/new", OFFICER).at("/app/cases/new?enterprise=1"),
            to("/app/cases/trades/new", UNION_OFFICER),
            to("/app/cases/existing", UNION_OFFICER),
            to("/app/cases/existing/{enterprise:\\d{1,9}}", UNION_OFFICER).at("/app/cases/existing/1"),
            to("/app/cases", OFFICER).at("/app/cases?view=board"),
            to(CASE, UNION_OFFICER).linkedFrom("/app/cases?objective=PROFESSIONAL_UNION", CASE),
            to(CASE, OFFICER).linkedFrom("/app/cases"),
            to("/app/cases/organisations/{unit:\\d+}", OFFICER)
                    .linkedFrom("/app/cases?state=DECIDED", CASE, "/app/cases/organisations/{unit:\\d+}"),
            to(STEP, UNION_OFFICER).linkedFrom(CONSENTED, CASE, CASE + "/contact"),
            to(STEP, UNION_OFFICER).linkedFrom(CONSENTED, CASE, CASE + "/dossier"),
            to("/app/ledger", LEADER),
            to("/app/ledger/entries/{id}", LEADER).linkedFrom("/app/ledger"),
            to("/app/ledger/confirmations/new", OFFICER).at("/app/ledger/confirmations/new?all=true"),
            to("/app/ledger/entries/{id}/reversal", OFFICER).at("/app/ledger/entries/5/reversal"),
            to(LIKENESSES, OFFICER),
            to(LIKENESSES + "/{first:\\d+}/{second:\\d+}", OFFICER).linkedFrom(LIKENESSES),
            to("/app/ledger/tables", OFFICER),
            to("/app/checks", OFFICER),
            to("/app/checks/{code:[a-z-]+}", OFFICER).linkedFrom("/app/checks"),
            to("/app/ledger/figures/{indicator}", LEADER).linkedFrom("/app/programme"),
            to("/app/reviews", LEADER),
            to(REVIEW, LEADER).linkedFrom("/app/reviews", ONE_REVIEW),
            to(REVIEW + "/texts/{section}", OFFICER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/texts/III"),
            to("/app/reviews/comparison", LEADER),
            to(REVIEW + "/minutes", LEADER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/minutes"),
            to(REVIEW + "/submissions", LEADER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/submissions"),
            to(REVIEW + "/submissions/{unit}", OFFICER)
                    .linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/submissions", REVIEW + "/submissions/{unit}"),
            to("/app/papers", OFFICER),
            to("/app/papers/new", OFFICER),
            to("/app/papers/new", OFFICER).at("/app/papers/new?kind=YEARLY_PLAN"),
            to("/app/papers/series", OFFICER),
            to("/app/papers/letterhead", OFFICER),
            to(PAPER, OFFICER).linkedFrom(ISSUED),
            to(PAPER, OFFICER).linkedFrom("/app/papers?state=RETURNED"),
            to(PAPER, LEADER).linkedFrom("/app/papers?state=HALF_SIGNED"),
            to(PAPER + "/draft", OFFICER).linkedFrom("/app/papers?state=RETURNED", PAPER, PAPER + "/draft"),
            to(VERSION, OFFICER).linkedFrom(ISSUED, PAPER, VERSION),
            to(MADE, OFFICER).at(Walk.MAKING),
            to(MEMBERS, OFFICER),
            to(MEMBERS, UNION_OFFICER).at(MEMBERS + "?month=2026-09&told=yes"),
            to(UNION, OFFICER).linkedFrom(MEMBERS + "?told=yes"),
            to(MEMBERS + "/months/{month:\\d{4}-\\d{2}}", UNION_OFFICER).at(MEMBERS + "/months/2026-10"),
            to(UNION + "/months/{month:\\d{4}-\\d{2}}/correction", UNION_OFFICER)
                    .linkedFrom(MEMBERS + "?told=yes", UNION, UNION + "/months/{month:\\d{4}-\\d{2}}/correction"),
            to(MEMBERS + "/workbooks", UNION_OFFICER),
            to("/app/newsroom", EDITOR),
            to("/app/newsroom/articles/new", EDITOR),
            to(ARTICLE, EDITOR).linkedFrom("/app/newsroom?state=RETURNED"),
            to(ARTICLE, EDITOR).linkedFrom("/app/newsroom?state=SUBMITTED"),
            to(ARTICLE, EDITOR).linkedFrom("/app/newsroom?state=SCHEDULED"),
            to(ARTICLE, EDITOR).linkedFrom("/app/newsroom?state=PUBLISHED"),
            to(ARTICLE, EDITOR).linkedFrom("/app/newsroom?state=WITHDRAWN"),
            to(ARTICLE + "/draft", EDITOR).linkedFrom("/app/newsroom?state=RETURNED", ARTICLE, ARTICLE + "/draft"),
            to(ARTICLE + "/preview", EDITOR).linkedFrom("/app/newsroom?state=SUBMITTED", ARTICLE, ARTICLE + "/preview"),
            to(ARTICLE + "/withdrawal", EDITOR)
                    .linkedFrom("/app/newsroom?state=PUBLISHED", ARTICLE, ARTICLE + "/withdrawal"),
            to("/app/organisation", OFFICER),
            to("/app/organisation/changes/new", ADMINISTRATOR)
                    .at("/app/organisation/changes/new?kind=FOUND&line=PARTY"),
            to("/app/organisation/{id}", OFFICER).linkedFrom("/app/organisation"),
            to("/app/rules", OFFICER),
            to("/app/rules/{code}", OFFICER).at("/app/rules/UNION_MIN_MEMBERS"),
            to("/app/rules/working-days", OFFICER).at("/app/rules/working-days?year=2027&from=05/02/2027&count=30"),
            to("/app/rules/working-days", ADMINISTRATOR),
            to("/app/admin", ADMINISTRATOR),
            to(PEOPLE, ADMINISTRATOR),
            to(PEOPLE + "/new", ADMINISTRATOR),
            to(PEOPLE + "/{id}", ADMINISTRATOR).at(PEOPLE + "/1"),
            to(PEOPLE + "/{id}/closure", ADMINISTRATOR).at(PEOPLE + "/2/closure"),
            to(PEOPLE + "/{id}/edit", ADMINISTRATOR).at(PEOPLE + "/2/edit"),
            to(PEOPLE + "/{id}/password", ADMINISTRATOR).at(PEOPLE + "/2/password"),
            to(PEOPLE + "/{id}/roles/new", ADMINISTRATOR).at(PEOPLE + "/2/roles/new"),
            to(PEOPLE + "/{id}/roles/{role}/ending", ADMINISTRATOR)
                    .linkedFrom(PEOPLE + "/2", PEOPLE + "/{id}/roles/{role}/ending"),
            to("/app/admin/audit", ADMINISTRATOR),
            to("/app/password", OFFICER),
            to("/error", NOBODY).at("/khong-co-trang-nay"));

    /** What is not a page: files, feeds, pieces of pages. */
    static final List<Visit> FILES = List.of(
            to("/health", NOBODY),
            to("/robots.txt", NOBODY),
            to("/sitemap.xml", NOBODY),
            to("/{file:rss\\.xml|atom\\.xml|feed\\.json}", NOBODY).at("/rss.xml"),
            to("/chuyen-muc/{slug}/sitemap.xml", NOBODY).at("/chuyen-muc/tin-phoi-hop/sitemap.xml"),
            to("/chuyen-muc/{slug}/{file:rss\\.xml|atom\\.xml|feed\\.json}", NOBODY)
                    .at("/chuyen-muc/tin-phoi-hop/feed.json"),
            to("/chuong-trinh", NOBODY),
            to("/chuong-trinh/{code}/du-lieu.csv", NOBODY).at("/chuong-trinh/2024-2026/du-lieu.csv"),
            to("/app/ledger/tables.csv", OFFICER),
            to("/app/ledger/tables.xlsx", OFFICER),
            to("/app/ledger/tables.sdmx.csv", OFFICER),
            to(CANDIDATE + "/data.json", OFFICER)
                    .linkedFrom("/app/candidates", CANDIDATE, CANDIDATE + "/rights", CANDIDATE + "/data.json"),
            to("/app/enterprises.csv", OFFICER),
            to("/app/classification/workbook.xlsx", UNION_OFFICER).at("/app/classification/workbook.xlsx?year=2025"),
            to("/app/activities.csv", OFFICER),
            to("/app/activities.xlsx", OFFICER),
            to("/app/activities/contacts/{enterprise:\\d{1,9}}/log.csv", OFFICER)
                    .at("/app/activities/contacts/1/log.csv"),
            to("/app/activities/contacts/{enterprise:\\d{1,9}}/log.xlsx", OFFICER)
                    .at("/app/activities/contacts/1/log.xlsx"),
            to(MEMBERS + "/workbook.xlsx", UNION_OFFICER).at(MEMBERS + "/workbook.xlsx?month=2026-10"),
            to("/app/enterprises.xlsx", OFFICER),
            to("/app/radar.xlsx", OFFICER),
            to("/app/cases/existing/list.xlsx", UNION_OFFICER),
            to("/app/enterprises/imports/template.xlsx", OFFICER),
            to(PLAN + "/workbook.xlsx", OFFICER).at("/app/programme/2024-2026/plans/2026/workbook.xlsx"),
            to(REVIEW + "/report.docx", OFFICER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/report.docx"),
            to(REVIEW + "/report.pdf", OFFICER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/report.pdf"),
            to(REVIEW + "/report.png", OFFICER).linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/report.png"),
            to("/app/reviews/comparison.csv", OFFICER),
            to(REVIEW + "/minutes.docx", OFFICER)
                    .linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/minutes", REVIEW + "/minutes.docx"),
            to(REVIEW + "/minutes.pdf", OFFICER)
                    .linkedFrom("/app/reviews", ONE_REVIEW, REVIEW + "/minutes", REVIEW + "/minutes.pdf"),
            to(PAPER + "/paper.docx", OFFICER).linkedFrom(ISSUED, PAPER, PAPER + "/paper.docx"),
            to(PAPER + "/paper.pdf", OFFICER).linkedFrom(ISSUED, PAPER, PAPER + "/paper.pdf"),
            to(PAPER + "/paper.png", OFFICER).linkedFrom(ISSUED, PAPER, PAPER + "/paper.png"),
            to(MADE + "/file", OFFICER).linkedFrom(Walk.MAKING, MADE + "/file"),
            to("/media/{name}", NOBODY).linkedFrom("/"));

    /**
     * No evidence, no calendar and no workbook of a plan was brought, no row refused for good, no tree is too large to come whole, no
     * session ended in a form, and all is set up already.
     */
    static final Set<String> WITHOUT_EXAMPLE = Set.of(
            "/app/attachments/{id}",
            "/lich/{name}",
            IMPORT + "/refused.xlsx",
            MEMBERS + "/workbooks/{id:\\d{1,18}}",
            MEMBERS + "/workbooks/{id:\\d{1,18}}/refused.xlsx",
            "/app/cases/existing/lists/{id:\\d{1,18}}",
            "/app/cases/existing/lists/{id:\\d{1,18}}/refused.xlsx",
            PLAN + "/workbooks/{id:\\d+}",
            PLAN + "/workbooks/{id:\\d+}/refused.xlsx",
            "/app/organisation/{id}/below",
            "/app/form-again",
            "/set-up");

    private Visits() {}
}
