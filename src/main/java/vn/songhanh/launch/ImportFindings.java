package vn.songhanh.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.sheet.CellFault;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** What the command {@code import} found in a file; a row is one of the five, and told the same way for every kind of file. */
public record ImportFindings(
        int rows, int added, int changed, int unchanged, int doubtful, int refused, List<? extends CellFault> faults) {

    private static final int FAULTS_SHOWN = 20;

    /** Tells a person the counts and the first faults, a program everything. */
    public void tell(CommandOutput output) {
        if (output.json()) {
            output.print(json(output.language()));
            return;
        }
        output.say(Words.of(
                        "{0} dòng: {1} mới, {2} thay đổi, {3} không đổi, {4} cần xem lại, {5} bị từ chối.",
                        "{0} rows: {1} new, {2} changed, {3} unchanged, {4} doubtful, {5} refused.")
                .with(rows, added, changed, unchanged, doubtful, refused));
        faults.stream().limit(FAULTS_SHOWN).forEach(fault -> output.say(line(fault)));
        if (faults.size() > FAULTS_SHOWN) {
            output.say(Words.of("… và {0} lỗi nữa; xem đủ với --json.", "… and {0} more; see all with --json.")
                    .with(faults.size() - FAULTS_SHOWN));
        }
    }

    private static Words line(CellFault fault) {
        return Words.joined(
                ": ", List.of(fault.place().words(), Words.same(fault.code().name()), fault.message()));
    }

    private Map<String, Object> json(Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", rows);
        json.put("new", added);
        json.put("changed", changed);
        json.put("unchanged", unchanged);
        json.put("doubtful", doubtful);
        json.put("refused", refused);
        json.put("faults", faults.stream().map(fault -> json(fault, language)).toList());
        return json;
    }

    private static Map<String, Object> json(CellFault fault, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", fault.place().sheet());
        json.put("row", fault.place().row());
        json.put("column", fault.place().letters());
        json.put("code", fault.code().name());
        json.put("message", fault.message().in(language));
        return json;
    }
}
