package vn.songhanh.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
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

    /**
     * The organisations with which a programme begins and that its ledger was never told of: those that live on the day before its
     * first one, by what is known now. An opening that somebody has taken back was told.
     */
    List<Unopened> unopened(Programme programme);

    /**
     * An organisation that is missing in the opening.
     *
     * @param enterprise where it is counted; null for a professional union that is in none
     */
    record Unopened(Line line, UnitId unit, @Nullable EnterpriseId enterprise) {}
}
