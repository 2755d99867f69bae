package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.candidate.Person;
import vn.songhanh.web.Page;

/** Everything that this body keeps of a person, to be printed and handed to them. */
public record SheetPage(
        Candidacy found, Person person, CandidateContents contents, List<Request> requests, LocalDate on)
        implements Page {

    /** Whether the person was compared with somebody and found to be another. */
    public boolean apart() {
        return contents.alike().stream().anyMatch(one -> !one.open());
    }

    public String path() {
        return "/app/candidates/" + found.id();
    }
}
