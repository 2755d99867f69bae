package vn.songhanh.founding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Survey;

/**
 * Moves cases, as the person who speaks: an officer of the side to which the objective belongs, for what is managed
 * within the officer's unit; either side may record contacts. Days may lie in the past. Each step enters the ledger in its
 * own transaction when a programme was in force on its day and counts the sector of the enterprise.
 *
 * @throws vn.songhanh.web.Refused for speakers without a seat as officer (all that move a case)
 * @throws vn.songhanh.web.NotFound for a case that is not there (all that move a case)
 */
public interface Cases {

    /** Puts the enterprise on the list for this objective. */
    Outcome open(EnterpriseId enterprise, Objective objective, LocalDate on);

    /** Puts people of a trade, who have no employer, on the list for a professional union. */
    Outcome open(About.Trade trade, LocalDate on);

    /** Counts the people; the register is told, and the rules of that day say whether the enterprise is eligible. */
    Outcome survey(CaseId id, Survey survey);

    Outcome contact(CaseId id, Contact contact);

    Outcome answer(CaseId id, Answer answer);

    /** The workers have set up a mobilisation board of so many persons. */
    Outcome mobilised(CaseId id, LocalDate on, int persons);

    /** The founding congress was held, of all members or of delegates as their number asks for. */
    Outcome congressHeld(CaseId id, LocalDate on, int members);

    /** The enterprise comes to an organisation that is in others too, with so many members of its own. */
    Outcome join(CaseId id, UnitId organisation, String number, LocalDate on, int members);

    /** The case ends without an organisation. */
    Outcome close(CaseId id, Closing closing, LocalDate on);

    /** All required papers are there. */
    Outcome completeDossier(CaseId id, LocalDate on);

    /** Founds the organisation in its tree, tells the register, and enters the ledger, all or nothing. */
    Outcome decide(CaseId id, FoundingDecision decision);

    Outcome announce(CaseId id, LocalDate on);

    /** The case with its dossier, and what it is about as of a day; empty when there is none with this id. */
    Optional<CaseFile> file(CaseId id, LocalDate on);

    /** The unfinished cases of enterprises that these units manage whose day has passed, what has waited longest first. */
    List<LateCase> late(Objective objective, List<UnitId> units, LocalDate on);
}
