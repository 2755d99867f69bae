package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Preparation;
import vn.songhanh.organisation.Line;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** People hold their roles at units, so the first unit of each body comes before them. */
@Component
class FirstUnits implements Preparation {

    private static final int FIRST = 10;

    private final UnitTable units;
    private final Clock clock;

    FirstUnits(UnitTable units, Clock clock) {
        this.units = units;
        this.clock = clock;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Words what() {
        return Words.of("Lập hai bên và đơn vị trực thuộc", "Found the two bodies and their units");
    }

    @Override
    public Words how() {
        return Words.of(
                "Một tổ chức đầu hệ thống ở bên Đảng và một ở bên Công đoàn, rồi các đơn vị trực thuộc.",
                "One root on the Party line and one on the union line, then the units below them.");
    }

    @Override
    public String path() {
        return "/app/organisation";
    }

    @Override
    public boolean done() {
        var today = VietnamTime.today(clock);
        return Stream.of(Line.PARTY, Line.UNION)
                .noneMatch(line -> units.roots(line, today).isEmpty());
    }
}
