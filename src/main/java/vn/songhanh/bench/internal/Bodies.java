package vn.songhanh.bench.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.organisation.Decision;
import vn.songhanh.organisation.Founding;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** A federation with its unions and a programme of three years: as little of a partnership as the figures need. */
@Component
class Bodies {

    private static final LocalDate FOUNDED = LocalDate.of(2010, 1, 1);
    private static final int UNIONS = 15;

    private final Organisation organisation;
    private final Programmes programmes;

    Bodies(Organisation organisation, Programmes programmes) {
        this.organisation = organisation;
        this.programmes = programmes;
    }

    /** Who the entries are about. */
    record Founded(ProgrammeId programme, UnitId federation, List<UnitId> unions) {}

    Founded found() {
        var federation = unit(UnitKind.CITY_FEDERATION, "Liên đoàn", null);
        var unions = IntStream.rangeClosed(1, UNIONS)
                .mapToObj(number -> unit(UnitKind.UPPER_UNION, "Công đoàn " + number, federation))
                .toList();
        var programme = programmes.open(new NewProgramme(
                BenchCommand.NAME,
                Words.same("Bench"),
                Words.same(""),
                "01",
                FOUNDED,
                Period.term(2021, 2023),
                Set.of(OwnershipSector.DOMESTIC_NON_STATE),
                List.of(new Programme.Party(Side.UNION, federation, FOUNDED, null)),
                List.of()));
        return new Founded(programme, federation, unions);
    }

    private UnitId unit(UnitKind kind, String name, @Nullable UnitId parent) {
        return organisation.found(new Founding(kind, "", name, name, parent, new Decision("1", FOUNDED, FOUNDED)));
    }
}
