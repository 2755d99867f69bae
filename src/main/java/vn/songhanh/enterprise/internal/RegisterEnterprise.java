package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;
import vn.songhanh.time.VietnamTime;

/** An officer takes up an enterprise that the register has not known. */
@Service
class RegisterEnterprise {

    private final EnterpriseTable enterprises;
    private final Registrar registrar;
    private final WritingRight right;
    private final Clock clock;

    RegisterEnterprise(EnterpriseTable enterprises, Registrar registrar, WritingRight right, Clock clock) {
        this.enterprises = enterprises;
        this.registrar = registrar;
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
        var since = draft.knownSince(VietnamTime.today(clock));
        var id = registrar.register(new Registration(
                draft.code(),
                draft.codeConfirmed(),
                draft.name(),
                draft.shortName(),
                draft.legalForm(),
                draft.sector(),
                draft.address(),
                draft.industry(),
                draft.registeredOn(),
                since));
        state(id, draft.status(), since);
        if (draft.ward() != null) {
            registrar.managed(id, Line.TERRITORY, draft.ward(), since);
        }
        manage(id, draft, mandate, since);
        return new Outcome.Done(id);
    }

    /** That it is closed or moved is known of today only; that it works is taken for the whole time. */
    private void state(EnterpriseId id, TaxStatus status, LocalDate since) {
        registrar.status(id, status, status == TaxStatus.ACTIVE ? since : VietnamTime.today(clock));
    }

    /** Only a unit of the officer's own tree: nobody gives work to a neighbour. */
    private void manage(EnterpriseId id, Draft draft, Mandate mandate, LocalDate since) {
        var managing = draft.managing();
        if (managing != null && right.open(managing, mandate.unit(), VietnamTime.today(clock))) {
            registrar.managed(id, WritingRight.lineOf(mandate.side()), managing, since);
        }
    }
}
