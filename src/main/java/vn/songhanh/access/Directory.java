package vn.songhanh.access;

import java.time.LocalDate;
import java.util.List;

/** The colleagues of the two bodies: who holds a role, where. Never the persons that the bodies work with. */
public interface Directory {

    /** Those who hold a role on the day and whose name has these words, with or without diacritics. */
    List<Colleague> named(String question, LocalDate on, int limit);

    /** One person at one unit. */
    record Colleague(AccountId account, String fullName, Side side, UnitId unit, List<Role> roles) {}
}
