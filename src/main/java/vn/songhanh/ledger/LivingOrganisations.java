package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.programme.Programme;

/** Indicators 3.11a and 3.11b: the stock of organisations is what lives in the tree, for each enterprise of the scope. */
public interface LivingOrganisations {

    /** The enterprises of which the ledger tells, on a day, another number of organisations than live in their tree. */
    List<Differing> differing(Programme programme, Line line, LocalDate day);

    /**
     * An enterprise for which the two differ.
     *
     * @param ledger told and not withdrawn, whatever the other body has answered
     * @param tree living; a combined organisation lives once, where it was first
     */
    record Differing(EnterpriseId enterprise, String name, long ledger, long tree) {}
}
