package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.outreach.Objection;

/** Reads enterprises one a line, as they are pasted from a list or typed on a telephone. */
@Component
class EnterpriseLines {

    private final EnterpriseLookup lookup;

    EnterpriseLines(EnterpriseLookup lookup) {
        this.lookup = lookup;
    }

    /** What the lines mean, each enterprise once, and the lines that mean none or several. */
    record Read(List<EnterpriseId> enterprises, List<Objection> faults) {}

    @Transactional(readOnly = true)
    Read read(String typed) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var meant = lookup.meant(lines);
        var found = new ArrayList<EnterpriseId>();
        var faults = new ArrayList<Objection>();
        for (var index = 0; index < lines.size(); index++) {
            choose(lines.get(index), meant.get(index), found, faults);
        }
        return new Read(found.stream().distinct().toList(), faults);
    }

    private static void choose(
            String line, List<EnterpriseLookup.Hit> meant, List<EnterpriseId> found, List<Objection> faults) {
        switch (meant.size()) {
            case 0 -> faults.add(new Objection.UnknownEnterprise(line));
            case 1 -> found.add(meant.getFirst().id());
            default ->
                faults.add(new Objection.SeveralEnterprises(
                        line,
                        meant.stream().map(EnterpriseLookup.Hit::name).limit(3).toList()));
        }
    }
}
