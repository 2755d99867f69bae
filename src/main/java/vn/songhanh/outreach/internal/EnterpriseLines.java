package vn.songhanh.outreach.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.outreach.Objection;
import vn.songhanh.text.Fold;

/** Reads enterprises one a line, as they are pasted from a list or typed on a telephone. */
@Component
class EnterpriseLines {

    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{12}|\\d{10}(?:-\\d{3})?)(?!\\d)");

    private final EnterpriseLookupTable table;

    EnterpriseLines(EnterpriseLookupTable table) {
        this.table = table;
    }

    /** What the lines mean, each enterprise once, and the lines that mean none or several. */
    record Read(List<EnterpriseId> enterprises, List<Objection> faults) {}

    @Transactional(readOnly = true)
    Read read(String typed) {
        var lines =
                typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        var codes = lines.stream().map(EnterpriseLines::code).toList();
        var names = lines.stream().map(line -> Fold.unaccented(line)).toList();
        var hits = lines.isEmpty() ? List.<EnterpriseLookupTable.Hit>of() : table.find(codes, names);
        var found = new ArrayList<EnterpriseId>();
        var faults = new ArrayList<Objection>();
        for (var index = 0; index < lines.size(); index++) {
            var place = index;
            choose(
                    lines.get(index),
                    hits.stream().filter(hit -> hit.line() == place).toList(),
                    found,
                    faults);
        }
        return new Read(found.stream().distinct().toList(), faults);
    }

    private static void choose(
            String line, List<EnterpriseLookupTable.Hit> hits, List<EnterpriseId> found, List<Objection> faults) {
        if (hits.isEmpty()) {
            faults.add(new Objection.UnknownEnterprise(line));
            return;
        }
        var best = hits.getFirst().rank();
        var fitting = hits.stream().filter(hit -> hit.rank() == best).toList();
        if (fitting.size() == 1) {
            found.add(fitting.getFirst().id());
        } else {
            faults.add(new Objection.SeveralEnterprises(
                    line,
                    fitting.stream()
                            .map(EnterpriseLookupTable.Hit::name)
                            .limit(3)
                            .toList()));
        }
    }

    private static String code(String line) {
        var matcher = CODE.matcher(line);
        return matcher.find() ? matcher.group(1) : "";
    }
}
