package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Stage;

/**
 * Somebody whose data have outlived their purpose, by pseudonym.
 *
 * @param outcome how the path ended, as both bodies may know it
 * @param due from when the data are to be erased
 */
public record Outlived(
        CandidateId id, String code, String enterprise, Stage outcome, LocalDate endedOn, LocalDate due) {}
