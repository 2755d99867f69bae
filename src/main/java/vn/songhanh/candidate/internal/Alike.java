package vn.songhanh.candidate.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.CandidateId;

/**
 * Somebody whom a union has introduced, and somebody of the same name, month of birth and sex: whom the Party side has registered itself,
 * who moved here, or whom a union has introduced since. Known to the Party side alone.
 *
 * @param enterprise of the introduction
 * @param partedBy who found that they are two; null while nobody has
 * @param reason why a joining was taken back; null where they have not been joined
 */
public record Alike(
        CandidateId introduced,
        String introducedCode,
        CandidateId own,
        String ownCode,
        String enterprise,
        @Nullable String partedBy,
        @Nullable Instant partedAt,
        @Nullable String reason) {

    public String path() {
        return "/app/candidates/%s/alike/%s".formatted(introduced, own);
    }

    /** Whether it is still to be found out if they are one. */
    public boolean open() {
        return partedBy == null;
    }

    /** Whom the page of the one speaks of. */
    public String otherCode(CandidateId one) {
        return one.equals(introduced) ? ownCode : introducedCode;
    }
}
