package vn.songhanh.access.internal;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.UnitSearch;
import vn.songhanh.access.Voice;
import vn.songhanh.web.NotFound;

/** Gives a person a role at a unit for a time. */
@Service
class GrantRole {

    private final AccountTable accounts;
    private final MandateTable mandates;
    private final UnitSearch units;

    GrantRole(AccountTable accounts, MandateTable mandates, UnitSearch units) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.units = units;
    }

    /** Answers why not; nothing when the role has been given. */
    @Transactional
    List<RoleObjection> grant(AccountId id, RoleForm.Wish wish) {
        Voice.administrator();
        // two who give the same role at once would both find it free
        accounts.lock();
        var account = accounts.byId(id).orElseThrow(NotFound::new);
        var unit = units.unit(wish.unit(), wish.from());
        if (unit.isEmpty()) {
            return List.of(new RoleObjection.UnitMissing(wish.from()));
        }
        var role = new NewRole(account.username(), unit.get().side(), wish.unit(), wish.role(), wish.from(), wish.to());
        var objections = account.objectionsTo(role);
        if (objections.isEmpty()) {
            mandates.grant(id, role);
        }
        return objections;
    }
}
