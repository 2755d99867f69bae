package vn.songhanh.candidate;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.enterprise.EnterpriseId;

/**
 * A person who enters the pool by their own will.
 *
 * @param consents at least that to be registered
 * @param surelyAnother said when somebody alike is in the pool: this is another person, asked and answered by themself
 */
public record Entry(
        Person person, EnterpriseId enterprise, LocalDate on, List<Consent> consents, boolean surelyAnother) {

    public Entry {
        consents = List.copyOf(consents);
    }
}
