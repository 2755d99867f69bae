package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.About;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Words;

/** Numbers that no rule forbids and that look like slips: more members than were counted. Who tells them is asked whether they are right. */
final class Plausibility {

    private static final Words WORKERS = Words.of("số lao động khảo sát ngày {0}", "the workers counted on {0}");
    private static final Words TOO_MANY_WORKERS = Words.of(
            "{0} lao động là nhiều bất thường (lần khảo sát trước: {1}).",
            "{0} workers are unusually many (the count before: {1}).");
    private static final Words OF_TRADE =
            Words.of("số người làm nghề khảo sát ngày {0}", "the people of the trade counted on {0}");
    private static final Words TOO_MANY_OF_TRADE = Words.of(
            "{0} người làm nghề là nhiều bất thường (lần khảo sát trước: {1}).",
            "{0} people of the trade are unusually many (the count before: {1}).");
    private static final Words OFFICIAL =
            Words.of("số đảng viên chính thức khảo sát ngày {0}", "the official members counted on {0}");

    private final List<Objection> doubts = new ArrayList<>();
    private final List<Words> exceeded = new ArrayList<>();
    private final About about;
    private final @Nullable Survey survey;

    private Plausibility(Subject subject) {
        this.about = subject.about();
        this.survey = subject.survey();
    }

    static List<Objection> doubts(Case before, Step step, Grounds grounds) {
        var plausibility = new Plausibility(grounds.subject());
        switch (step) {
            case Step.Surveyed surveyed -> plausibility.surveyed(surveyed.survey());
            case Step.CongressHeld congress -> plausibility.moreThanWork(congress.members());
            case Step.Decided decided -> plausibility.decided(before, decided.decision());
            case Step.Corrected corrected -> plausibility.decided(before, corrected.decision());
            case Step.Joined joined -> plausibility.members(before, joined.members(), 0);
            case Step.Contacted _,
                    Step.Answered _,
                    Step.BoardFormed _,
                    Step.Filed _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> {}
        }
        return plausibility.doubts();
    }

    private void surveyed(Survey counted) {
        if (counted.unlikelyAfter(survey)) {
            var before =
                    survey == null ? Words.of("–", "–") : Words.of("{0}", "{0}").with(survey.workers());
            doubts.add(new Objection.Unlikely(
                    Part.WORKERS, of(TOO_MANY_WORKERS, TOO_MANY_OF_TRADE).with(counted.workers(), before)));
        }
    }

    private void decided(Case before, FoundingDecision decision) {
        var congress = before.congressMembers();
        if (congress != null) {
            more(
                    decision.members(),
                    Words.of("số đoàn viên của đại hội thành lập", "the members of the congress"),
                    congress);
        }
        members(before, decision.members(), decision.probationary());
    }

    /** Union members are won after the count, so only those who work there bound them; Party members were there before. */
    private void members(Case before, int members, int probationary) {
        if (before.objective() == Objective.PARTY && survey != null) {
            more(members, OFFICIAL.with(survey.on()), survey.officialMembers());
        }
        moreThanWork(members + probationary);
    }

    private void moreThanWork(int members) {
        if (survey != null) {
            more(members, of(WORKERS, OF_TRADE).with(survey.on()), survey.workers());
        }
    }

    private Words of(Words enterprise, Words trade) {
        return switch (about) {
            case About.Enterprise _ -> enterprise;
            case About.Trade _ -> trade;
        };
    }

    private void more(int members, Words than, int counted) {
        if (members > counted) {
            exceeded.add(Words.of("{0} ({1})", "{0} ({1})").with(than, counted));
        }
    }

    private List<Objection> doubts() {
        if (!exceeded.isEmpty()) {
            doubts.add(new Objection.Unlikely(
                    Part.MEMBERS, Words.of("Nhiều hơn {0}.", "More than {0}.").with(Words.joined(exceeded))));
        }
        return doubts;
    }
}
