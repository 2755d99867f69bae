package vn.songhanh.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those who sign in, and the roles they hold. For the house and for administrators. */
public interface People {

    /** Adds people who are not there yet, by their user names; those who are stay as they are. */
    void addAll(List<NewPerson> people);

    /** Gives a role at a unit for a time. */
    void grant(NewRole role);

    /** The person as they act on a day, from the seat they hold then; empty when nobody has this user name. */
    Optional<Acting.Person> acting(String username, LocalDate on);

    /** The person once for each seat they hold on a day; empty where they hold none, or the account is closed. */
    List<Acting.Person> seats(AccountId account, LocalDate on);
}
