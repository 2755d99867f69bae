package vn.songhanh.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules by the date of the event they are asked for, never by today's. */
public interface Rulebook {

    /**
     * The rule in force on a day.
     *
     * @throws java.util.NoSuchElementException when no text ruled this on that day
     */
    Rule on(String code, LocalDate day);

    /** The same; empty where no text ruled this on that day. */
    Optional<Rule> find(String code, LocalDate day);

    /** All rules in force on a day, in order of their codes. */
    List<Rule> inForce(LocalDate day);
}
