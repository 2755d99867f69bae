package vn.songhanh.founding.internal;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Fold;
import vn.songhanh.text.Words;

/** Finds working teams by their names and decisions; there are so few that they are read whole. */
@Service
@Order(5)
class TeamFinder implements Finder {

    private final TeamTable teams;

    TeamFinder(TeamTable teams) {
        this.teams = teams;
    }

    @Override
    public Words kind() {
        return Words.of("Tổ công tác", "Working teams");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        return teams.all().stream()
                .filter(team -> Fold.holds(team.name() + " " + team.decision(), question))
                .limit(limit)
                .map(team -> new Found(Words.same(team.name()), detail(team), "/app/cases/teams"))
                .toList();
    }

    private static Words detail(Team team) {
        return Words.of("{0}, ngày {1}", "{0} of {1}").with(team.decision(), team.decidedOn());
    }
}
