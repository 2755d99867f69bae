package vn.songhanh.organisation.internal;

import java.util.List;
import vn.songhanh.organisation.Reorganisation.Objection;

/** What the rules say to a reorganisation. */
sealed interface Ruling {

    record Agreed(Change change) implements Ruling {}

    record Declined(List<Objection> objections) implements Ruling {}
}
