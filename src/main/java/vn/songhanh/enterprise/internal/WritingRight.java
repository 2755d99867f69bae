package vn.songhanh.enterprise.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Refused;

/**
 * Who may write about an enterprise: officers, where the unit that manages it on their line is theirs or below theirs, or where no
 * unit that still exists manages it on their line.
 */
@Component
class WritingRight {

    private final RegisterTable register;
    private final Organisation organisation;
    private final Clock clock;

    WritingRight(RegisterTable register, Organisation organisation, Clock clock) {
        this.register = register;
        this.organisation = organisation;
        this.clock = clock;
    }

    static Line lineOf(Side side) {
        return switch (side) {
            case PARTY -> Line.PARTY;
            case UNION -> Line.UNION;
        };
    }

    /** Passes for those who may; refused with the name of the unit that manages it for those who may not. */
    void demand(EnterpriseId id) {
        if (Voice.speaker().orElse(null) instanceof Acting.House) {
            return;
        }
        refusal(id, Voice.mandate(Role.OFFICER)).ifPresent(words -> {
            throw new Refused(HttpStatus.FORBIDDEN, words);
        });
    }

    boolean has(EnterpriseId id, Mandate mandate) {
        return mandate.may(Role.OFFICER) && refusal(id, mandate).isEmpty();
    }

    private Optional<Words> refusal(EnterpriseId id, Mandate mandate) {
        var today = VietnamTime.today(clock);
        return register.standing(id, today)
                .map(standing -> standing.managing().get(lineOf(mandate.side())))
                .filter(unit -> !open(unit, mandate.unit(), today))
                .map(unit -> Words.of(
                                "Doanh nghiệp do {0} quản lý; chỉ cán bộ của đơn vị đó hoặc cấp trên của đơn vị đó"
                                        + " được sửa.",
                                "The enterprise is managed by {0}; only officers of that unit or of one above it may"
                                        + " change it.")
                        .with(name(unit, today)));
    }

    /** A unit that no longer exists keeps nobody out. */
    boolean open(UnitId managing, UnitId acting, LocalDate on) {
        var path = organisation.path(managing, on);
        return path.isEmpty() || path.contains(acting);
    }

    private String name(UnitId unit, LocalDate on) {
        return organisation.unit(unit, on).map(found -> found.name()).orElse("");
    }
}
