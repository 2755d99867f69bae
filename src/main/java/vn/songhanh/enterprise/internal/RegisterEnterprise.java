package vn.songhanh.enterprise.internal;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.organisation.Line;
import vn.songhanh.time.VietnamTime;

/** An officer takes up an enterprise that the register has not known. */
@Service
class RegisterEnterprise {

    private final EnterpriseTable enterprises;
    private final FactTable facts;
    private final WritingRight right;
    private final Clock clock;

    RegisterEnterprise(EnterpriseTable enterprises, FactTable facts, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.facts = facts;
        this.right = right;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Outcome {

        record Done(EnterpriseId id) implements Outcome {}

        /** The code stands in the register already. */
        record AlreadyThere(EnterpriseId id) implements Outcome {}
    }

    @Transactional
    Outcome register(Draft draft) {
        var mandate = Voice.mandate(Role.OFFICER);
        var known = enterprises.byCode(draft.code());
        if (known.isPresent()) {
            return new Outcome.AlreadyThere(known.get());
        }
        var today = VietnamTime.today(clock);
        var id = enterprises.add(new Registration(
                draft.code(),
                draft.codeConfirmed(),
                draft.name(),
                draft.shortName(),
                draft.legalForm(),
                draft.sector(),
                draft.address(),
                draft.industry(),
                draft.registeredOn(),
                today));
        facts.putStatus(id, draft.status(), today);
        if (draft.ward() != null) {
            facts.putManagement(id, Line.TERRITORY, draft.ward(), today);
        }
        manage(id, draft, mandate);
        return new Outcome.Done(id);
    }

    /** Only a unit of the officer's own tree: nobody gives work to a neighbour. */
    private void manage(EnterpriseId id, Draft draft, Mandate mandate) {
        var today = VietnamTime.today(clock);
        if (draft.managing() != null && right.open(draft.managing(), mandate.unit(), today)) {
            facts.putManagement(id, WritingRight.lineOf(mandate.side()), draft.managing(), today);
        }
    }
}
