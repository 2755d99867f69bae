package vn.songhanh.founding.internal;

import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.founding.Objective;
import vn.songhanh.text.Words;

/** Why an enterprise stands on the radar: one condition of the register (indicators 3.03, 3.02, 2.17), and the rule that names it. */
public enum RadarReason {
    READY_FOR_UNION(
            RegisterCount.READY_FOR_UNION,
            Objective.UNION,
            Eligibility.UNION_SURVEY,
            Words.of("Đủ lao động, chưa có công đoàn", "Enough workers, no union")),
    READY_FOR_PARTY(
            RegisterCount.READY_FOR_PARTY,
            Objective.PARTY,
            Eligibility.PARTY,
            Words.of("Đủ đảng viên, chưa có tổ chức đảng", "Enough Party members, no organisation")),
    ONE_OR_TWO_MEMBERS(
            RegisterCount.ONE_OR_TWO_MEMBERS,
            Objective.PARTY,
            Eligibility.SHARED_CELL,
            Words.of("Có đảng viên, chưa đủ để lập tổ chức đảng", "A few Party members, too few for an organisation"));

    private final RegisterCount count;
    private final Objective objective;
    private final String rule;
    private final Words words;

    RadarReason(RegisterCount count, Objective objective, String rule, Words words) {
        this.count = count;
        this.objective = objective;
        this.rule = rule;
        this.words = words;
    }

    /** What the register counts by the same condition. */
    RegisterCount count() {
        return count;
    }

    public Objective objective() {
        return objective;
    }

    /** The code of the rule that names the threshold. */
    String rule() {
        return rule;
    }

    public Words words() {
        return words;
    }
}
