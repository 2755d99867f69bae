package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import vn.songhanh.candidate.CandidateId;

/** A path of the Party side that goes on under an introduction since a day. */
public record Joined(CandidateId id, String code, LocalDate on) {}
