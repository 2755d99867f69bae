package vn.songhanh.founding.internal;

import java.util.stream.Stream;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Objection;

/** What cannot be when people are counted. */
final class CountRules {

    private CountRules() {}

    static Stream<Objection> against(Survey survey) {
        return Stream.of(survey.unionMembers(), survey.officialMembers() + survey.probationaryMembers())
                .filter(members -> members > survey.workers())
                .map(members -> new Objection.MoreThanWorkers(survey.workers(), members));
    }
}
