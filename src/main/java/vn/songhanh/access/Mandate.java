package vn.songhanh.access;

import java.util.Set;
import org.springframework.http.HttpStatus;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** The body and unit for which a person acts, and what they may do there. */
public record Mandate(AccountId account, Side side, UnitId unit, Set<Role> roles) {

    public boolean may(Role role) {
        return roles.contains(role);
    }

    /** Whether it does the work of its unit, as an officer or a leader, and does not only look at it. */
    public boolean works() {
        return may(Role.OFFICER) || may(Role.LEADER);
    }

    /** This mandate, or a refusal that names the role which is missing. */
    public Mandate as(Role needed) {
        if (!may(needed)) {
            throw new Refused(
                    HttpStatus.FORBIDDEN,
                    Words.of(
                            "Việc này cần vai trò %s.".formatted(needed.words().vi()),
                            "This takes the role %s.".formatted(needed.words().en())));
        }
        return this;
    }
}
