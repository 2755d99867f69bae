package vn.songhanh.journey;

import static vn.songhanh.journey.Visit.to;
import static vn.songhanh.journey.Visitor.ADMINISTRATOR;
import static vn.songhanh.journey.Visitor.DISTRICT;
import static vn.songhanh.journey.Visitor.EDITOR;
import static vn.songhanh.journey.Visitor.LEADER;
import static vn.songhanh.journey.Visitor.NOBODY;
import static vn.songhanh.journey.Visitor.OFFICER;

import java.util.List;

/** An example of every route of the demonstration. */
final class Visits {

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
            to("/app/programme", LEADER),
            to("/app/enterprises", OFFICER),
            to("/app/enterprises/new", OFFICER),
            to("/app/enterprises/{id:\\d+}", OFFICER).linkedFrom("/app/enterprises"),
            to("/app/enterprises/{id:\\d+}/edit", DISTRICT).at("/app/enterprises/1/edit"),
            to("/app/enterprises/{id:\\d+}/management/new", DISTRICT).at("/app/enterprises/1/management/new"),
            to("/app/enterprises/{id:\\d+}/surveys/new", DISTRICT).at("/app/enterprises/1/surveys/new"),
            to("/app/enterprises/imports", OFFICER),
            to("/app/enterprises/imports/{id:\\d+}", OFFICER).linkedFrom("/app/enterprises/imports"),
            to("/app/enterprises/imports/{id:\\d+}/mapping", OFFICER).at("/app/enterprises/imports/1/mapping"),
            to("/app/cases", OFFICER),
            to("/app/cases", OFFICER).at("/app/cases?view=ready"),
            to("/app/cases/new", OFFICER).at("/app/cases/new?enterprise=1"),
            to("/app/cases/{id:\\d+}", OFFICER).linkedFrom("/app/cases"),
            to("/app/ledger", LEADER),
            to("/app/ledger/entries/{id}", LEADER).linkedFrom("/app/ledger"),
            to("/app/ledger/figures/{indicator}", LEADER).linkedFrom("/app/programme"),
            to("/app/reviews", LEADER),
            to("/app/reviews/{id}", LEADER).linkedFrom("/app/reviews"),
            to("/app/newsroom", EDITOR),
            to("/app/newsroom/articles/new", EDITOR),
            to("/app/newsroom/articles/{id:\\d+}", EDITOR).linkedFrom("/app/newsroom?state=PUBLISHED"),
            to("/app/newsroom/articles/{id:\\d+}/withdrawal", EDITOR).at("/app/newsroom/articles/1/withdrawal"),
            to("/app/organisation", OFFICER),
            to("/app/organisation/changes/new", OFFICER),
            to("/app/organisation/{id}", OFFICER).linkedFrom("/app/organisation"),
            to("/app/rules", OFFICER),
            to("/app/rules/{code}", OFFICER).linkedFrom("/app/rules"),
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
            to("/app/enterprises.csv", OFFICER),
            to("/app/enterprises.xlsx", OFFICER),
            to("/app/enterprises/imports/template.xlsx", OFFICER));

    private Visits() {}
}
