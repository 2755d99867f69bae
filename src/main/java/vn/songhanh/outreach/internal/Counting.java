package vn.songhanh.outreach.internal;

import static vn.songhanh.programme.Account.ENTERPRISE_CONSENTED;
import static vn.songhanh.programme.Account.ENTERPRISE_DEFERRED;
import static vn.songhanh.programme.Account.ENTERPRISE_REACHED;
import static vn.songhanh.programme.Account.ENTERPRISE_REFUSED;
import static vn.songhanh.programme.Account.MATERIAL_HANDED_OUT;
import static vn.songhanh.programme.Account.OWNER_MEETING;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.Evidence;
import vn.songhanh.ledger.Fact;
import vn.songhanh.ledger.FactKind;
import vn.songhanh.ledger.Posting;
import vn.songhanh.ledger.Subjects;
import vn.songhanh.organisation.Line;
import vn.songhanh.outreach.ActivityId;
import vn.songhanh.outreach.ActivityKind;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Visit;
import vn.songhanh.programme.Account;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/**
 * What an activity that was held counts (domain §6, 1.01 to 1.10): the activity itself once, under its lead; each enterprise that
 * was reached once, under the units that managed it on that day; and what the enterprise answered.
 *
 * @param places the lead on its line; on the other line the partner there, or the unit above all partners there
 */
record Counting(Programme programme, Activity activity, Map<Line, UnitId> places) {

    /** What of the activity is counted, and the fact of it; in the order in which they are entered. */
    Map<String, Fact> facts(List<Visit> visits, Map<EnterpriseId, Standing> standings) {
        var facts = new LinkedHashMap<String, Fact>();
        put(facts, "activity", subject(), itself());
        put(facts, "copies", subject(activity.id(), "copies"), copies());
        for (var visit : visits) {
            var standing = standings.get(visit.enterprise());
            if (visit.present() && standing != null && programme.scope().contains(standing.sector())) {
                reached(visit, standing, facts);
            }
        }
        return facts;
    }

    private void put(Map<String, Fact> facts, String counts, String subject, List<Posting> postings) {
        if (!postings.isEmpty()) {
            facts.put(counts, fact(FactKind.ACTIVITY, subject, null, places, postings));
        }
    }

    private boolean news() {
        return activity.plan().kind() == ActivityKind.NEWS;
    }

    private String subject() {
        return news() ? Subjects.news(activity.plan().title(), activity.on()) : subject(activity.id(), "activity");
    }

    private List<Posting> itself() {
        var postings = new ArrayList<Posting>();
        var kind = activity.plan().kind();
        kind.counted().ifPresent(account -> postings.add(new Posting(account, 1)));
        if (activity.attendance() > 0) {
            kind.attended().ifPresent(account -> postings.add(new Posting(account, activity.attendance())));
        }
        if (!news()) {
            postings.addAll(handedOut());
        }
        return postings;
    }

    /** Of a news item, which others may tell too, the copies are a fact of their own. */
    private List<Posting> copies() {
        return news() ? handedOut() : List.of();
    }

    private List<Posting> handedOut() {
        return activity.handedOut() > 0 ? List.of(new Posting(MATERIAL_HANDED_OUT, activity.handedOut())) : List.of();
    }

    private void reached(Visit visit, Standing standing, Map<String, Fact> facts) {
        var postings = new ArrayList<Posting>();
        postings.add(new Posting(ENTERPRISE_REACHED, 1));
        var what = "reached/" + standing.id();
        var subject = subject(activity.id(), what);
        if (visit.ownerMet() && activity.plan().kind().meetsOwners()) {
            postings.add(new Posting(OWNER_MEETING, 1));
            subject = Subjects.meeting(standing.id(), activity.on());
        }
        facts.put(what, fact(FactKind.CONTACT, subject, standing, standing.managing(), postings));
        switch (visit.answer()) {
            case Answer.Agrees _ -> answered(facts, FactKind.CONSENT, standing, ENTERPRISE_CONSENTED);
            case Answer.Refuses _ -> answered(facts, FactKind.REFUSAL, standing, ENTERPRISE_REFUSED);
            case Answer.Defers _ -> answered(facts, FactKind.DEFERRAL, standing, ENTERPRISE_DEFERRED);
            case Answer.Open _ -> {}
        }
    }

    private void answered(Map<String, Fact> facts, FactKind kind, Standing standing, Account account) {
        var what = "answer/" + standing.id();
        var postings = List.of(new Posting(account, 1));
        facts.put(what, fact(kind, subject(activity.id(), what), standing, standing.managing(), postings));
    }

    /** What of an activity is counted, as the subject of a fact of its own. */
    static String subject(ActivityId activity, String counts) {
        return "activity:%s/%s".formatted(activity, counts);
    }

    private Fact fact(
            FactKind kind,
            String subject,
            @Nullable Standing standing,
            Map<Line, UnitId> where,
            List<Posting> postings) {
        return Fact.of(
                programme.id(),
                kind,
                subject,
                title(standing == null ? kindWords() : kind.words(), standing),
                standing == null ? null : standing.id(),
                activity.on(),
                where,
                postings,
                Evidence.none("/app/activities/" + activity.id()));
    }

    private Words kindWords() {
        return activity.plan().kind().words();
    }

    /** What people called an activity is Vietnamese; on English pages it goes by its number. */
    private Words title(Words what, @Nullable Standing standing) {
        return standing == null
                ? Words.of(
                        "%s: %s".formatted(what.vi(), activity.plan().title()),
                        "%s, activity %s".formatted(what.en(), activity.id()))
                : Words.joined(": ", List.of(what, Words.same(standing.name())));
    }

    /** What an entry says, so that two of the same content are the same; its title may change without it. */
    static String content(Fact fact) {
        var postings = new TreeMap<String, Long>();
        fact.postings().forEach(posting -> postings.put(posting.account().name(), posting.quantity()));
        return "%s %s %s %s %s"
                .formatted(fact.programme(), fact.kind(), fact.happenedOn(), postings, new TreeMap<>(fact.places()));
    }
}
