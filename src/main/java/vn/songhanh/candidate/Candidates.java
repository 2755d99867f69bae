package vn.songhanh.candidate;

/**
 * Moves persons along their path, as the officer who speaks. Days may lie in the past. Each step is judged by the rules of its
 * day and enters the ledger in its own transaction when a programme was in force and counts the sector of the enterprise.
 *
 * @throws vn.songhanh.web.Refused for speakers without a seat as officer
 * @throws vn.songhanh.web.NotFound for a person who is not there, or not for this body
 */
public interface Candidates {

    Outcome enter(Entry entry);

    Outcome take(CandidateId id, Step step);

    /** Enters what has come about by nothing but time: certificates about to end, dossiers and probations that are late. For the house. */
    void timePasses();
}
