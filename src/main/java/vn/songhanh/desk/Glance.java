package vn.songhanh.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Mandate;
import vn.songhanh.text.Words;

/** A module that can say in a few figures how things stand. */
public interface Glance {

    /** What the one who acts from this seat should have before them; empty while there is nothing. */
    Optional<Standing> standing(Mandate mandate);

    /**
     * A few figures under one heading.
     *
     * @param href where all of them stand
     */
    record Standing(Words heading, String href, List<Reading> readings) {}

    /**
     * One figure that opens.
     *
     * @param value what both bodies count the same; null where there is no number
     * @param plan the target; null where there is none
     */
    record Reading(
            Words name,
            Words unit,
            @Nullable BigDecimal value,
            @Nullable BigDecimal plan,
            String href) {}
}
