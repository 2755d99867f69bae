package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.Voice;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.DemonstrationLoader;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;

/** Tells the whole story once, in one transaction: a load that was cut off leaves nothing. */
@Component
class Demonstration implements DemonstrationLoader {

    private final Programmes programmes;
    private final Chapters chapters;
    private final QueryPlans plans;
    private final TransactionTemplate transaction;

    Demonstration(Programmes programmes, Chapters chapters, QueryPlans plans, TransactionTemplate transaction) {
        this.programmes = programmes;
        this.chapters = chapters;
        this.plans = plans;
        this.transaction = transaction;
    }

    @Override
    public void load(CommandOutput output) {
        Voice.house("demonstration", () -> {
            if (programmes.byCode("2021-2023").isPresent()) {
                return false;
            }
            output.say(Words.of(
                    "Đang nạp số liệu trình diễn (hư cấu), khoảng một phút…",
                    "Loading the demonstration (invented data), about a minute…"));
            transaction.executeWithoutResult(_ -> tell());
            return true;
        });
    }

    private void tell() {
        plans.useIndexes();
        var moments = new ArrayList<Moment>();
        chapters.begin();
        var first = chapters.agreements().first();
        chapters.confirmations().opening(first, Bodies.BEGINNING);
        chapters.confirmations().confirm(first, LocalDate.of(2021, 1, 15));
        moments.addAll(chapters.moments());
        moments.addAll(chapters.confirmations().monthly(first, 2021, 2023));
        moments.addAll(chapters.plans().moments(first, 2021, 2023));
        moments.addAll(chapters.years().moments(first, 2021, 2023));
        moments.add(new Moment(LocalDate.of(2024, 1, 1), Moment.REORGANISATION, () -> moments2024(moments)));
        play(moments);
    }

    /** Moments may add later ones: the second programme begins when the first has ended. */
    private void play(List<Moment> moments) {
        for (var index = 0; index < moments.size(); index++) {
            moments.subList(index, moments.size()).sort(null);
            moments.get(index).act().run();
        }
    }

    private void moments2024(List<Moment> moments) {
        var second = chapters.agreements().second();
        chapters.confirmations().opening(second, LocalDate.of(2023, 12, 31));
        chapters.confirmations().confirm(second, LocalDate.of(2024, 1, 5));
        var handOver = LocalDate.of(2025, 2, 1);
        moments.add(
                new Moment(handOver, Moment.WORK, () -> chapters.agreements().handOver(second, handOver)));
        moments.addAll(chapters.confirmations().monthly(second, 2024, 2026));
        moments.addAll(chapters.plans().moments(second, 2024, 2026));
        moments.addAll(chapters.years().moments(second, 2024, 2025));
        moments.addAll(chapters.disagreements().moments(second));
        moments.addAll(chapters.years().lastYear(second, 2026));
        moments.addAll(chapters.twiceTold().moments(second));
        moments.addAll(chapters.farewells().moments(second));
        moments.addAll(chapters.membersBooks().moments());
    }
}
