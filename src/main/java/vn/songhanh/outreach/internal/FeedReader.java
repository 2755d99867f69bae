package vn.songhanh.outreach.internal;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.songhanh.access.Acting;
import vn.songhanh.access.People;
import vn.songhanh.access.Voice;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.outreach.ActivityState;
import vn.songhanh.outreach.Plan;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads a calendar for whoever has its address, as the person it belongs to would see it from their seat today. */
@Service
class FeedReader {

    private static final Duration LENGTH = Duration.ofHours(2);
    private static final int MONTHS_BACK = 12;
    private static final Words NO_PART =
            Words.of("Đơn vị không còn tham gia hoạt động này.", "The unit takes no part in this activity any more.");

    private final FeedTable feeds;
    private final People people;
    private final Organisation organisation;
    private final TransactionOperations transactions;
    private final Clock clock;

    FeedReader(
            FeedTable feeds,
            People people,
            Organisation organisation,
            TransactionOperations transactions,
            Clock clock) {
        this.feeds = feeds;
        this.people = people;
        this.organisation = organisation;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws NotFound when there is no such calendar, it was revoked, or the person no longer holds the seat */
    String read(String secret) {
        var today = VietnamTime.today(clock);
        var feed = Voice.house("calendar", () -> transactions.execute(_ -> feeds.bySecret(Feeds.hash(secret))))
                .orElseThrow(NotFound::new);
        var reader = Voice.house("calendar", () -> people.seats(feed.account(), today)).stream()
                .filter(person ->
                        person.mandate() != null && person.mandate().unit().equals(feed.unit()))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Voice.as(reader, () -> transactions.execute(_ -> write(feed, reader)));
    }

    private String write(Feed feed, Acting.Person reader) {
        var today = VietnamTime.today(clock);
        var ofUnit = feed.kind() == Feed.Kind.UNIT;
        var units = organisation.idsWithin(feed.unit(), today);
        var unit = organisation.unit(feed.unit(), today).orElseThrow(NotFound::new);
        var calendar = new EventCalendar("Song Hành – " + (ofUnit ? unit.shortName() : reader.fullName()));
        feeds.events(ofUnit ? units : null, ofUnit ? null : reader.account(), today.minusMonths(MONTHS_BACK))
                .forEach(event -> add(calendar, event));
        if (ofUnit) {
            feeds.takenOff(units, today.minusMonths(MONTHS_BACK)).forEach(event -> add(calendar, event));
        }
        return calendar.written();
    }

    private static void add(EventCalendar calendar, FeedTable.Event event) {
        var activity = event.activity();
        var plan = activity.plan();
        var mark = new EventCalendar.Mark(event.uid() + "@songhanh", activity.version(), activity.changedAt());
        var said = new EventCalendar.Said(
                plan.title(),
                plan.place(),
                Words.joined(
                                " · ",
                                java.util.List.of(
                                        plan.kind().words(), activity.state().words()))
                        .vi());
        var status = activity.state().off()
                ? EventCalendar.Status.CANCELLED
                : activity.state() == ActivityState.HELD
                        ? EventCalendar.Status.CONFIRMED
                        : EventCalendar.Status.TENTATIVE;
        add(calendar, plan.when(), mark, said, status);
    }

    private static void add(EventCalendar calendar, FeedTable.TakenOff event) {
        add(
                calendar,
                event.when(),
                new EventCalendar.Mark(event.uid() + "@songhanh", event.sequence(), event.at()),
                new EventCalendar.Said(event.title(), "", NO_PART.vi()),
                EventCalendar.Status.CANCELLED);
    }

    private static void add(
            EventCalendar calendar,
            Plan.When when,
            EventCalendar.Mark mark,
            EventCalendar.Said said,
            EventCalendar.Status status) {
        var at = when.at();
        if (at == null || !when.to().equals(when.from())) {
            calendar.days(mark, when.from(), when.to(), said, status);
        } else {
            var begins = when.from().atTime(at).atZone(VietnamTime.ZONE).toInstant();
            calendar.at(mark, begins, LENGTH, said, status);
        }
    }
}
