package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.CountedEnterprise;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.RegisterCounts;
import vn.songhanh.enterprise.RegisterTotals;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.rulebook.Rulebook;

/** The face of the module. */
@Service
class Register implements Enterprises {

    private final RegisterTable register;
    private final TotalsTable totals;
    private final FactTable facts;
    private final OrganisedTable organised;
    private final Organisation organisation;
    private final Rulebook rulebook;

    Register(
            RegisterTable register,
            TotalsTable totals,
            FactTable facts,
            OrganisedTable organised,
            Organisation organisation,
            Rulebook rulebook) {
        this.register = register;
        this.totals = totals;
        this.facts = facts;
        this.organised = organised;
        this.organisation = organisation;
        this.rulebook = rulebook;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Standing> standing(EnterpriseId id, LocalDate on) {
        return register.standing(id, on);
    }

    @Override
    @Transactional(readOnly = true)
    public RegisterCounts counts(Collection<OwnershipSector> scope, Optional<UnitId> managedWithin, LocalDate on) {
        var counts = register.counts(scoped(scope, managedWithin, on)).stream()
                .collect(Collectors.toMap(RegisterTable.Counted::count, Function.identity()));
        var all = counts.getOrDefault(RegisterCount.ALL, new RegisterTable.Counted(RegisterCount.ALL, 0, 0, 0, 0, 0));
        return new RegisterCounts(
                counts.values().stream()
                        .collect(Collectors.toMap(RegisterTable.Counted::count, RegisterTable.Counted::enterprises)),
                all.workers(),
                all.unionMembers(),
                all.officialMembers(),
                all.probationaryMembers());
    }

    @Override
    @Transactional(readOnly = true)
    public List<CountedEnterprise> each(Collection<OwnershipSector> scope, LocalDate on) {
        return register.each(scoped(scope, Optional.empty(), on));
    }

    @Override
    @Transactional(readOnly = true)
    public RegisterTotals totals(Collection<OwnershipSector> scope, LocalDate on) {
        return totals.of(scope, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> counted(
            RegisterCount count, Collection<OwnershipSector> scope, Optional<UnitId> managedWithin, LocalDate on) {
        return register.counted(count, scoped(scope, managedWithin, on));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitId> managing(Line line, Collection<OwnershipSector> scope, LocalDate on) {
        return register.managing(line, scope, on);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<EnterpriseId, String> names(Collection<EnterpriseId> ids) {
        return register.names(ids);
    }

    @Override
    @Transactional
    public void surveyed(EnterpriseId id, Survey survey) {
        facts.putSurvey(id, survey);
    }

    @Override
    @Transactional
    public void organised(EnterpriseId id, Line line, UnitId unit, LocalDate from) {
        organised.put(id, line, unit, from);
    }

    @Override
    @Transactional
    public void organisedSince(EnterpriseId id, UnitId unit, LocalDate from) {
        organised.since(id, unit, from);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EnterpriseId> organisedIn(UnitId organisation, LocalDate on) {
        return organised.enterprisesOf(organisation, on, on);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EnterpriseId> organisedBetween(UnitId organisation, LocalDate first, LocalDate last) {
        return organised.enterprisesOf(organisation, first, last);
    }

    @Override
    @Transactional
    public void organisationEnded(UnitId organisation, LocalDate from) {
        organised.end(organisation, from);
    }

    @Override
    @Transactional
    public boolean organisationLeft(EnterpriseId id, UnitId organisation, LocalDate from) {
        return organised.leave(id, organisation, from);
    }

    private RegisterTable.Scope scoped(
            Collection<OwnershipSector> scope, Optional<UnitId> managedWithin, LocalDate on) {
        var units = managedWithin.map(unit -> organisation.idsWithin(unit, on)).orElse(null);
        return new RegisterTable.Scope(
                on,
                scope,
                units,
                rulebook.on("UNION_SURVEY_WORKERS", on).value(),
                rulebook.on("PARTY_MIN_OFFICIAL_MEMBERS", on).value());
    }
}
