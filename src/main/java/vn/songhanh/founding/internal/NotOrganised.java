package vn.songhanh.founding.internal;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.UnitNames;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.RegisterCount;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;

/** The enterprises that one's unit or a unit below it manages and that have no organisation on its line. */
@Component
class NotOrganised {

    private final Enterprises enterprises;
    private final UnitNames names;
    private final Programmes programmes;
    private final Clock clock;

    NotOrganised(Enterprises enterprises, UnitNames names, Programmes programmes, Clock clock) {
        this.enterprises = enterprises;
        this.names = names;
        this.programmes = programmes;
        this.clock = clock;
    }

    List<Standing> of(Mandate mandate) {
        var today = VietnamTime.today(clock);
        var line = Rights.lineOf(mandate.side());
        var scope = programmes
                .inForce(today)
                .<Collection<OwnershipSector>>map(Programme::scope)
                .orElse(Arrays.asList(OwnershipSector.values()));
        return enterprises.counted(RegisterCount.ALL, scope, Optional.of(mandate.unit()), today).stream()
                .filter(one -> one.organisation(line).isEmpty())
                .toList();
    }

    /** What the units that manage these enterprises are called today. */
    Map<UnitId, String> managing(List<Standing> standings, Mandate mandate) {
        var line = Rights.lineOf(mandate.side());
        var units = standings.stream()
                .map(one -> one.managing().get(line))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return names.namesOn(VietnamTime.today(clock), units);
    }
}
