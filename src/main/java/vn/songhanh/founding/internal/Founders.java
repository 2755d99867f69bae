package vn.songhanh.founding.internal;

import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.text.Words;

/**
 * With whom an organisation was founded, as the decision says.
 *
 * @param counted union members, or official Party members: who counts for the least number
 * @param probationary Party members on probation; zero for a union
 * @param elsewhere members in the other enterprises of a combined organisation, who count too
 * @param approval the number of the superior committee's prior approval (Charter Đ.21 k.5); empty for none
 */
public record Founders(int counted, int probationary, int elsewhere, String approval) {

    private static final Words ELSEWHERE =
            Words.of(", {0} ở doanh nghiệp khác", ", {0 member|members} in other enterprises");
    private static final Words APPROVED =
            Words.of("; cấp ủy cấp trên đồng ý trước: {0}", "; prior approval of the superior committee: {0}");

    static Founders of(FoundingDecision decision) {
        return new Founders(
                decision.members(),
                decision.probationary(),
                decision.others(),
                decision.approval().strip());
    }

    /** Of its own enterprise. */
    int members() {
        return counted + probationary;
    }

    /** How many of what, and the approval where there was one. */
    public Words words(boolean party) {
        var own = party
                ? Words.of(
                                "{0} đảng viên chính thức, {1} dự bị",
                                "{0 official member|official members}, {1} on probation")
                        .with(counted, probationary)
                : Words.of("{0} thành viên", "{0 member|members}").with(counted);
        return Words.of("{0}{1}{2}", "{0}{1}{2}")
                .with(
                        own,
                        elsewhere == 0 ? "" : ELSEWHERE.with(elsewhere),
                        approval.isEmpty() ? "" : APPROVED.with(approval));
    }
}
