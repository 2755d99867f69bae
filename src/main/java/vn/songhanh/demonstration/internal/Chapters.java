package vn.songhanh.demonstration.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The parts of the story. */
@Component
record Chapters(
        Bodies bodies,
        Cast cast,
        Register register,
        Agreements agreements,
        Work work,
        Teamwork teamwork,
        TradeUnion tradeUnion,
        Gradings gradings,
        Transfers transfers,
        Nominees nominees,
        TwiceRegistered twiceRegistered,
        Campaigns campaigns,
        Confirmations confirmations,
        YearPlans plans,
        Disagreements disagreements,
        TwiceTold twiceTold,
        Farewells farewells,
        MembersBooks membersBooks,
        YearEnds years,
        OfficialPapers papers,
        Coordination coordination,
        News news) {

    /** Everything that is there before the story begins. */
    void begin() {
        cast.begin();
        bodies.begin();
        cast.take();
        register.begin();
    }

    /** What happens later, whatever the programme. */
    List<Moment> moments() {
        var moments = new ArrayList<Moment>();
        for (var change : bodies.changes()) {
            moments.add(change);
            moments.add(new Moment(change.on(), Moment.WORK, cast::take));
        }
        moments.addAll(register.changes());
        moments.addAll(work.moments());
        moments.addAll(teamwork.moments());
        moments.addAll(tradeUnion.moments());
        moments.addAll(gradings.moments());
        moments.addAll(transfers.moments());
        moments.addAll(nominees.moments());
        moments.addAll(twiceRegistered.moments());
        moments.addAll(campaigns.moments());
        moments.addAll(papers.moments());
        moments.addAll(coordination.moments());
        moments.addAll(news.moments());
        return moments;
    }
}
