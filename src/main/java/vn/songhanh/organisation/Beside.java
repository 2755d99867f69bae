package vn.songhanh.organisation;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

/** What another module knows of a unit, shown on the unit's page; each module that knows something implements it. */
public interface Beside {

    /** Where to go on from the unit as it was on a day; empty where there is nothing. */
    List<Way> from(UnitId unit, LocalDate on);

    /** A way to another page. */
    record Way(Words words, String href) {}
}
