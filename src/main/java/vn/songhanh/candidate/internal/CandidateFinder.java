package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Voice;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Words;
import vn.songhanh.web.Address;

/** Finds one's own candidates by name or the number of a paper, and all that one may know by pseudonym. Whoever is shown by name is noted in their log. */
@Service
@Order(2)
class CandidateFinder implements Finder.Counting {

    private final CandidateListTable lists;
    private final LookTable looks;

    CandidateFinder(CandidateListTable lists, LookTable looks) {
        this.lists = lists;
        this.looks = looks;
    }

    @Override
    public Words kind() {
        return Words.of("Người trong nguồn", "Candidates");
    }

    @Override
    @Transactional
    public List<Found> find(String question, int limit) {
        return matches(question, limit).found();
    }

    @Override
    @Transactional
    public Matches matches(String question, int limit) {
        if (!reads()) {
            return new Matches(List.of(), OptionalLong.empty());
        }
        var found = lists.named(new CandidateQuestion(question, null, null), limit);
        var lines = found.stream().map(CandidateListTable.Found::line).toList();
        looks.note(
                LookPurpose.SEARCH,
                lines.stream()
                        .filter(line -> line.name() != null)
                        .map(CandidateLine::id)
                        .toList());
        return new Matches(
                lines.stream().map(CandidateFinder::found).toList(),
                found.stream().mapToLong(CandidateListTable.Found::all).findFirst());
    }

    private static boolean reads() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person
                && person.mandate() instanceof Mandate mandate
                && mandate.works();
    }

    private static Found found(CandidateLine line) {
        var stage = Words.joined(" · ", List.of(line.stage().words(), Words.same(line.enterprise())));
        return line.name() == null
                ? new Found(Words.same(line.code()), stage, "/app/candidates/" + line.id())
                : new Found(
                        Words.same(line.name()),
                        Words.joined(" · ", List.of(Words.same(line.code()), stage)),
                        "/app/candidates/" + line.id());
    }

    @Override
    public Optional<Address> listing(String question) {
        return Optional.of(Address.of(CandidateQuestion.PATH).with("q", question));
    }
}
