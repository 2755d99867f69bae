package vn.songhanh.membership.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.FileImport;
import vn.songhanh.launch.ImportFindings;
import vn.songhanh.launch.Refusal;
import vn.songhanh.text.Words;

/** Takes a month of unions in from the console, or only says what that would do. */
@Component
class MembershipImport implements FileImport {

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
        findings(month).tell(output);
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

    /** A month has no changed and no doubtful rows. */
    private static ImportFindings findings(BroughtMonth month) {
        var counts = month.counts();
        return new ImportFindings(
                counts.rows(), counts.told(), 0, counts.unchanged(), 0, counts.refused(), month.faults());
    }
}
