package vn.songhanh.founding.internal;

import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.Grade;

/**
 * An organisation in an enterprise and its classification for a year.
 *
 * @param enterprise the one in which it was first
 * @param grade null while it is not classified
 * @param agreement a union has a collective agreement of class A
 * @param version how often it was told; zero while it is not classified
 * @param entry what stands in the ledger for it; null for none
 */
public record Rating(
        long unit,
        String name,
        int enterprise,
        String enterpriseName,
        @Nullable Grade grade,
        boolean agreement,
        int version,
        @Nullable Long entry) {}
