package vn.songhanh.founding.internal;

import java.util.List;
import vn.songhanh.founding.Objection;

/** What the rules of a case say to a step. */
sealed interface Change {

    record Agreed(Case next) implements Change {}

    record Declined(List<Objection> objections) implements Change {}
}
