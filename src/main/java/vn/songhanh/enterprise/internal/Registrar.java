package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Registration;
import vn.songhanh.enterprise.Registrations;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.organisation.Line;

/** Takes down in the register what other modules tell it. */
@Service
class Registrar implements Registrations {

    private final EnterpriseTable enterprises;
    private final FactTable facts;
    private final Stays stays;

    Registrar(EnterpriseTable enterprises, FactTable facts, Stays stays) {
        this.enterprises = enterprises;
        this.facts = facts;
        this.stays = stays;
    }

    @Override
    @Transactional
    public EnterpriseId register(Registration registration) {
        return enterprises.add(registration);
    }

    @Override
    @Transactional
    public void managed(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        if (line != Line.TERRITORY) {
            facts.putManagement(id, line, unit, stays.beginning(unit, from));
            return;
        }
        var put = false;
        for (var stay : stays.from(unit, from)) {
            var managed = List.of(new FactTable.Managed(id, line, stay.ward(), stay.from(), stay.to()));
            if (put) {
                facts.followManagement(managed);
            } else {
                facts.putManagement(managed);
                put = true;
            }
        }
    }

    @Override
    @Transactional
    public void status(EnterpriseId id, TaxStatus status, LocalDate from) {
        facts.putStatus(id, status, from);
    }

    @Override
    @Transactional
    public void formerName(EnterpriseId id, String name, LocalDate until) {
        enterprises.addFormerName(id, name, until);
    }
}
