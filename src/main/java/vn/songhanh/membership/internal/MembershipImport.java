package vn.songhanh.membership.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.FileImport;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Takes a month of unions in from the console, or only says what that would do. */
@Component
class MembershipImport implements FileImport {

    private static final int FAULTS_SHOWN = 20;

    private final ReadMonth reading;
    private final TakeInMonth takeIn;

    MembershipImport(ReadMonth reading, TakeInMonth takeIn) {
        this.reading = reading;
        this.takeIn = takeIn;
    }

    @Override
    public String kind() {
        return "membership";
    }

    @Override
    public int run(Path file, Arguments arguments, CommandOutput output) {
        var reason = arguments.find("reason").orElse("");
        var month = switch (open(file, reason)) {
            case ReadMonth.Opening.Refused(var words) -> throw new Refusal(words);
            case ReadMonth.Opening.Opened(var opened) -> opened;
        };
        if (!arguments.has("dry-run") && month.locked() && reason.isBlank()) {
            throw new Refusal(Words.of(
                    "Kỳ này đã được hai bên ký: cần --reason.",
                    "Both bodies have signed this period: --reason is needed."));
        }
        tell(month, output);
        if (!arguments.has("dry-run")) {
            var told = takeIn.takeIn(month, reason);
            output.say(Words.of("Đã ghi {0} công đoàn.", "Told {0} unions.").with(told));
        }
        return Command.DONE;
    }

    private ReadMonth.Opening open(Path file, String reason) {
        try {
            return reading.open(Files.readAllBytes(file), file.getFileName().toString(), reason);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(BroughtMonth month, CommandOutput output) {
        if (output.json()) {
            output.print(json(month, output.language()));
            return;
        }
        var counts = month.counts();
        output.say(Words.of(
                        "{0} dòng: {1} mới, {2} không đổi, {3} bị từ chối.",
                        "{0} rows: {1} new, {2} unchanged, {3} refused.")
                .with(counts.rows(), counts.told(), counts.unchanged(), counts.refused()));
        month.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> output.say(Words.joined(
                        ": ",
                        List.of(fault.place().words(), Words.same(fault.code().name()), fault.message()))));
    }

    /** The same fields as for a list of enterprises; a month has no changed and no doubtful rows. */
    private static Map<String, Object> json(BroughtMonth month, Language language) {
        var counts = month.counts();
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", counts.rows());
        json.put("new", counts.told());
        json.put("changed", 0);
        json.put("unchanged", counts.unchanged());
        json.put("doubtful", 0);
        json.put("refused", counts.refused());
        json.put(
                "faults",
                month.faults().stream().map(fault -> json(fault, language)).toList());
        return json;
    }

    private static Map<String, Object> json(MonthFault fault, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", fault.place().sheet());
        json.put("row", fault.place().row());
        json.put("column", fault.place().letters());
        json.put("code", fault.code().name());
        json.put("message", fault.message().in(language));
        return json;
    }
}
