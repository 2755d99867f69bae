package vn.songhanh.desk;

import java.util.List;
import vn.songhanh.access.Mandate;

/** A module that knows what waits for somebody. */
public interface Waiting {

    /** What waits for the person who acts from this seat, the most pressing first. */
    List<Task> waitingFor(Mandate mandate);

    /** What the same person waits for: it lies with the other body or with another unit. */
    default List<Task> waitingOnOthers(Mandate mandate) {
        return List.of();
    }

    /** What the same person may begin here any day. */
    default List<Shortcut> shortcuts(Mandate mandate) {
        return List.of();
    }
}
