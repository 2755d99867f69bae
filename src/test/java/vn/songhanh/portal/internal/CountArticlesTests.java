package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Ledger;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.Activities;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.outreach.Plan;
import vn.songhanh.outreach.Report;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.programme.Programmes;
import vn.songhanh.support.City;
import vn.songhanh.support.DatabaseTest;
import vn.songhanh.support.MovableClock;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;
import vn.songhanh.time.VietnamTime;

/** Indicator 1.08 counts what is published, once (domain §6). Each test has a month of its own. */
@DatabaseTest
@Import(PortalWorld.class)
class CountArticlesTests {

    private static @Nullable PressCity only;

    @Autowired
    PortalWorld world;

    @Autowired
    Activities activities;

    @Autowired
    Figures figures;

    @Autowired
    Ledger ledger;

    @Autowired
    PublishDueEditions due;

    @Autowired
    MovableClock clock;

    PressCity city;

    private static final class PressCity extends City {
        PressCity(Organisation organisation, Registrations registrations, Programmes programmes) {
            super(organisation, registrations, programmes, "press", Period.term(2094, 2096), "02069");
        }
    }

    @Autowired
    void aCity(Organisation organisation, Registrations registrations, Programmes programmes) {
        if (only == null) {
            only = new PressCity(organisation, registrations, programmes);
        }
        city = only;
    }

    @BeforeEach
    void stand_still() {
        clock.stopOn(LocalDate.of(2096, 6, 1));
    }

    @AfterEach
    void go_on() {
        clock.release();
    }

    @Test
    void a_published_article_counts_once_whatever_editions_follow_and_not_when_it_is_gone() {
        var day = LocalDate.of(2095, 1, 12);
        var id = world.published(world.article("Bài " + PortalWorld.unique()), noon(day));
        assertThat(counted(day)).isEqualTo(1);

        world.changed(id, "bai-moi-" + id);
        assertThat(counted(day)).isEqualTo(1);

        gone(id);
        assertThat(counted(day)).isZero();
    }

    @Test
    void a_draft_a_document_and_what_was_taken_over_from_elsewhere_do_not_count() {
        var day = LocalDate.of(2095, 2, 12);
        world.submitted(world.article("Chưa đăng " + PortalWorld.unique()));
        var document = world.article("Kế hoạch " + PortalWorld.unique());
        world.published(
                new NewArticle(
                        "van-ban", "", document.vietnamese(), ArticleText.EMPTY, "Lan Anh", "", List.of(), List.of()),
                noon(day));
        var repost = world.published(world.article("Đăng lại " + PortalWorld.unique()), noon(day));
        assertThat(counted(day)).isEqualTo(1);

        world.takenFrom(repost, "https://example.org/bai-goc");

        assertThat(counted(day)).isZero();
    }

    @Test
    void the_same_title_in_a_month_is_the_same_item_on_the_portal_and_in_the_list() {
        var day = LocalDate.of(2095, 3, 12);
        var title = "Ra quân " + PortalWorld.unique();
        world.published(world.article(title), noon(day));

        var listed = listed(title.toUpperCase(java.util.Locale.ROOT), day.plusDays(1));
        assertThat(counted(day)).isEqualTo(1);
        listed("Trên báo " + PortalWorld.unique(), day);
        assertThat(counted(day)).isEqualTo(2);
        Voice.as(city.ofFederation(), () -> activities.cancel(listed, "Ghi thừa"));
        assertThat(counted(day)).isEqualTo(2);

        var first = "Liệt kê trước " + PortalWorld.unique();
        listed(first, day);
        world.published(world.article(first), noon(day.plusDays(2)));
        assertThat(counted(day)).isEqualTo(3);
    }

    @Test
    void what_goes_on_the_clock_counts_on_its_own_day_at_midnight_in_vietnam() {
        var day = LocalDate.of(2096, 7, 1);
        var midnight = day.atStartOfDay(VietnamTime.ZONE).toInstant();
        world.published(world.article("Hẹn giờ " + PortalWorld.unique()), midnight);
        assertThat(counted(day)).isZero();

        clock.stopAt(midnight);
        City.house(due::publish);

        assertThat(counted(day)).isEqualTo(1);
        assertThat(counted(day.minusDays(1))).isZero();
    }

    @Test
    void an_edition_counts_on_the_day_on_which_readers_first_saw_the_article() {
        var day = LocalDate.of(2095, 4, 12);
        var later = day.plusMonths(1);
        var id = world.published(world.article("Từ năm trước " + PortalWorld.unique()), noon(day));
        world.takenFrom(id, "https://example.org/bai-goc");
        assertThat(counted(day)).isZero();

        world.again(id, noon(later));

        assertThat(counted(day)).isEqualTo(1);
        assertThat(counted(later)).isZero();
        gone(id);
    }

    @Test
    void an_item_that_the_list_told_first_counts_once_whatever_editions_follow_in_other_months() {
        var day = LocalDate.of(2095, 6, 12);
        var later = day.plusMonths(1);
        var title = "Kể trước " + PortalWorld.unique();
        listed(title, day);
        var id = world.published(world.article(title), noon(day));

        world.again(id, noon(later));

        assertThat(counted(day)).isEqualTo(1);
        assertThat(counted(later)).isZero();
        gone(id);
    }

    @Test
    void an_item_counts_while_the_list_or_the_site_tells_it_whoever_was_first() {
        var day = LocalDate.of(2095, 8, 12);
        var title = "Hai nơi kể " + PortalWorld.unique();
        var listed = listed(title, day);
        var id = world.published(world.article(title), noon(day));
        Voice.as(city.ofFederation(), () -> activities.cancel(listed, "Ghi thừa"));
        assertThat(counted(day)).isEqualTo(1);
        gone(id);
        assertThat(counted(day)).isZero();

        var other = "Trang kể trước " + PortalWorld.unique();
        var first = world.published(world.article(other), noon(day));
        var second = listed(other, day);
        gone(first);
        assertThat(counted(day)).isEqualTo(1);
        Voice.as(city.ofFederation(), () -> activities.cancel(second, "Ghi thừa"));
        assertThat(counted(day)).isZero();
    }

    @Test
    void what_the_other_body_listed_first_and_took_back_is_gone_with_the_article() {
        var day = LocalDate.of(2095, 10, 12);
        var title = "Bên kia kể trước " + PortalWorld.unique();
        var listed = listed(city.ofBloc(), city.bloc, title, day);
        var id = world.published(world.article(title), noon(day));
        Voice.as(city.ofBloc(), () -> activities.cancel(listed, "Ghi thừa"));
        assertThat(counted(day)).isEqualTo(1);

        gone(id);

        assertThat(counted(day)).isZero();
    }

    @Test
    void an_item_whose_withdrawal_waits_for_the_other_body_counts_when_it_is_published_again() {
        var day = LocalDate.of(2095, 9, 12);
        var title = "Đăng lại sau khi gỡ " + PortalWorld.unique();
        var id = world.published(world.article(title), noon(day));
        partyConfirms();
        gone(id);

        var again = world.published(world.article(title), noon(day));
        partyConfirms();

        assertThat(figure(day).confirmed().longValueExact()).isEqualTo(1);
        assertThat(counted(day)).isZero();
        gone(again);
    }

    /** Off the front page too, where other tests look for what they publish on earlier days. */
    private void gone(ArticleId id) {
        PortalWorld.does(PortalWorld.HOA, () -> world.newsroom.takeDown(id, Words.same("Gỡ theo yêu cầu.")));
    }

    private void partyConfirms() {
        Voice.as(city.ofBloc(), () -> figures.waiting(city.programme, Side.UNION))
                .forEach(line -> Voice.as(city.ofBloc(), () -> ledger.confirm(line.id(), Side.PARTY)));
    }

    private ActivityId listed(String title, LocalDate day) {
        return listed(city.ofFederation(), city.federation, title, day);
    }

    private ActivityId listed(Acting officer, UnitId lead, String title, LocalDate day) {
        var plan = new Plan(ActivityKind.NEWS, title, "Báo thành phố", Plan.When.on(day), lead, List.of());
        return Voice.as(officer, () -> {
            var id = ((Outcome.Done) activities.plan(plan, List.of())).id();
            return ((Outcome.Done) activities.hold(id, new Report(0, 0, "", List.of()), "")).id();
        });
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(VietnamTime.ZONE).toInstant();
    }

    private long counted(LocalDate day) {
        return figure(day).claimed().longValueExact();
    }

    private Figure figure(LocalDate day) {
        var month = Period.month(java.time.YearMonth.from(day));
        var query = new FigureQuery(city.programme, Optional.empty(), month, Optional.empty());
        return City.house(() -> figures.all(query)).stream()
                .filter(one -> one.indicator().code().equals("1.08"))
                .findFirst()
                .orElseThrow();
    }
}
