package vn.songhanh.desk.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Directory;
import vn.songhanh.access.Role;
import vn.songhanh.access.UnitNames;
import vn.songhanh.desk.Finder;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Finds colleagues by name, and leads to the unit where they sit. */
@Service
@Order(7)
class ColleagueFinder implements Finder {

    private final Directory directory;
    private final UnitNames names;
    private final Clock clock;

    ColleagueFinder(Directory directory, UnitNames names, Clock clock) {
        this.directory = directory;
        this.names = names;
        this.clock = clock;
    }

    @Override
    public Words kind() {
        return Words.of("Người dùng hệ thống", "Colleagues");
    }

    @Override
    @Transactional(readOnly = true)
    public List<Found> find(String question, int limit) {
        var today = VietnamTime.today(clock);
        var colleagues = directory.named(question, today, limit);
        var units = names.namesOn(
                today, colleagues.stream().map(Directory.Colleague::unit).toList());
        return colleagues.stream()
                .map(one -> new Found(
                        Words.same(one.fullName()),
                        detail(one, units.getOrDefault(one.unit(), "#" + one.unit())),
                        "/app/organisation/" + one.unit()))
                .toList();
    }

    private static Words detail(Directory.Colleague colleague, String unit) {
        var parts = new ArrayList<Words>();
        parts.add(Words.joined(", ", colleague.roles().stream().map(Role::words).toList()));
        parts.add(Words.same(unit));
        return Words.joined(" · ", parts);
    }
}
