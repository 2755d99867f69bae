package vn.songhanh.candidate.internal;

import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Step;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/** Whether a resolution has the votes that the rule of its day asks for, of all who have one. */
final class VoteRules {

    static final String CELL = "CANDIDATE_CELL_RESOLUTION_THIRDS";
    static final String COMMITTEE = "CANDIDATE_COMMITTEE_RESOLUTION_THIRDS";
    static final String STANDING = "CANDIDATE_STANDING_COMMITTEE_HALVES";
    static final String LEAST = "PARTY_CELL_MIN_OFFICIAL_MEMBERS";
    static final String PROBATIONARY = "MEMBER_PROBATION_NO_VOTE";

    private VoteRules() {}

    /** Two thirds of all official members, whether they came or not. */
    static Stream<Objection> cell(Step step, Grounds grounds) {
        return Stream.concat(
                thirds(step, CELL, grounds),
                Stream.of(quorum(step, grounds), probationary(step, grounds)).flatMap(Optional::stream));
    }

    /** A cell with too few official members cannot meet validly. */
    private static Optional<Objection> quorum(Step step, Grounds grounds) {
        var rule = grounds.rule(LEAST);
        return Optional.ofNullable(step.vote())
                .filter(vote -> vote.all() < rule.value())
                .map(vote -> new Objection.TooFewOfficial(vote.all(), rule));
    }

    /**
     * Members on probation have no vote. Where the last count of the enterprise has so many members and not so many official ones,
     * they have been counted as voters; a combined cell has others beside, which whoever decides says.
     */
    private static Optional<Objection> probationary(Step step, Grounds grounds) {
        var survey = grounds.standing().survey();
        var vote = step.vote();
        return survey == null
                        || vote == null
                        || vote.all() <= survey.officialMembers()
                        || vote.all() > survey.officialMembers() + survey.probationaryMembers()
                ? Optional.empty()
                : Optional.of(new Objection.PerhapsProbationary(
                        vote.all(), survey.officialMembers(), survey.on(), grounds.rule(PROBATIONARY)));
    }

    /** Two thirds of the committee; more than half of a standing committee that is authorised to decide. */
    static Stream<Objection> committee(Step step, Grounds grounds) {
        var vote = step.vote();
        if (vote == null || !vote.standingCommittee()) {
            return thirds(step, COMMITTEE, grounds);
        }
        var rule = grounds.rule(STANDING);
        return vote.agree() * 2 > vote.all() * rule.value()
                ? counted(vote, rule)
                : Stream.of(new Objection.TooFewVotes(vote.agree(), vote.all(), rule));
    }

    private static Stream<Objection> thirds(Step step, String code, Grounds grounds) {
        var vote = step.vote();
        if (vote == null) {
            return Stream.of(new Objection.Missing("agree", Words.of("số phiếu tán thành", "the votes for")));
        }
        var rule = grounds.rule(code);
        return vote.agree() * 3 >= vote.all() * rule.value()
                ? counted(vote, rule)
                : Stream.of(new Objection.TooFewVotes(vote.agree(), vote.all(), rule));
    }

    private static Stream<Objection> counted(Step.Vote vote, Rule rule) {
        return vote.all() < 1 || vote.agree() > vote.all()
                ? Stream.of(new Objection.NoSuchVote(vote.agree(), vote.all(), rule))
                : Stream.empty();
    }
}
