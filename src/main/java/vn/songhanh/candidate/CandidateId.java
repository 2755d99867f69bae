package vn.songhanh.candidate;

/** One person in the pool. Says nothing about who it is. */
public record CandidateId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
