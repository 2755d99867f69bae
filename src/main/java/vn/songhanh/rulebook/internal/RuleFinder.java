package vn.songhanh.rulebook.internal;

import java.time.Clock;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Finds the rules in force today by their words, clauses and codes; a rulebook is short enough to be read whole. */
@Service
@Order(6)
class RuleFinder implements Finder {

    private final Rulebook rulebook;
    private final Clock clock;

    RuleFinder(Rulebook rulebook, Clock clock) {
        this.rulebook = rulebook;
        this.clock = clock;
    }

    @Override
    public Words kind() {
        return Words.of("Quy định", "Rules");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return rulebook.inForce(VietnamTime.today(clock)).stream()
                .filter(rule -> Fold.holds(text(rule), question))
                .limit(limit)
                .map(rule -> new Found(rule.words(), rule.cited(), "/app/rules/" + rule.code()))
                .toList();
    }

    private static String text(Rule rule) {
        return String.join(
                " ",
                rule.code(),
                rule.words().vi(),
                rule.words().en(),
                rule.clause().vi(),
                rule.clause().en());
    }
}
