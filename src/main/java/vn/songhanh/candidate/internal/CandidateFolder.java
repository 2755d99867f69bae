package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.CandidateId;

/** Brings together what the body that speaks may know of one person. */
@Component
class CandidateFolder {

    private final PersonTable people;
    private final PaperTable papers;
    private final StoryTable stories;
    private final Notes notes;
    private final Reach reach;

    CandidateFolder(PersonTable people, PaperTable papers, StoryTable stories, Notes notes, Reach reach) {
        this.people = people;
        this.papers = papers;
        this.stories = stories;
        this.notes = notes;
        this.reach = reach;
    }

    /** @param looks at most so many of the latest looks */
    CandidateContents open(Candidacy found, LocalDate today, int looks) {
        return new CandidateContents(
                people.find(found.id()).orElse(null),
                reach.standing(found.enterprise(), today),
                people.consents(found.id()),
                papers.there(found.id()),
                stories.of(found.id()).reversed(),
                notes.undone().of(found.id()),
                notes.exceptions().of(found.id()),
                notes.looks().of(found.id(), looks),
                notes.alike().of(found.id()),
                notes.alike().joined(found.id()),
                notes.undone().recalledOn(found.id()).orElse(null),
                people.standstill(found.id()).orElse(null));
    }

    /** Under which introduction the path goes on; empty where it stands for itself. */
    Optional<CandidateId> joinedInto(CandidateId id) {
        return notes.alike().joinedInto(id);
    }

    /** Whether the last step of the side may be told anew. */
    boolean mendable(Candidacy found, Side side) {
        return notes.undone()
                .last(found.id(), side)
                .filter(last -> last.against(found).isEmpty())
                .isPresent();
    }

    void looked(LookPurpose purpose, Collection<CandidateId> seen) {
        notes.looks().note(purpose, seen);
    }
}
