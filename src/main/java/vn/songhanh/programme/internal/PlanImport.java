package vn.songhanh.programme.internal;

import java.nio.file.Path;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.FileImport;
import vn.songhanh.launch.ImportFindings;
import vn.songhanh.launch.Refusal;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;

/** Takes a year's plan in from the console, or only says what that would do. */
@Component
class PlanImport implements FileImport {

    private final ProgrammeTable programmes;
    private final PlanHeads heads;
    private final BringPlan bring;
    private final TakeInPlan takeIn;

    PlanImport(ProgrammeTable programmes, PlanHeads heads, BringPlan bring, TakeInPlan takeIn) {
        this.programmes = programmes;
        this.heads = heads;
        this.bring = bring;
        this.takeIn = takeIn;
    }

    @Override
    public String kind() {
        return "plan";
    }

    @Override
    @Transactional
    public int run(Path file, Arguments arguments, CommandOutput output) {
        var code = arguments.find("programme").orElseThrow(PlanImport::incomplete);
        var year = arguments
                .find("year")
                .filter(written -> written.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseThrow(PlanImport::incomplete);
        var programme = programmes
                .byCode(code)
                .filter(one -> one.year(year).isPresent())
                .orElseThrow(() -> new Refusal(Words.of(
                                "Không có chương trình “{0}”, hoặc năm {1} ngoài thời hạn của nó.",
                                "There is no programme “{0}”, or {1} lies outside of its term.")
                        .with(code, Integer.toString(year))));
        var head = heads.head(programme, year, new PlanScope.OfUnit(PlanSheet.WHOLE_PROGRAMME), Shown.KEPT);
        var plan = switch (bring.open(file, file.getFileName().toString(), head)) {
            case BringPlan.Opening.Refused(var words) -> throw new Refusal(words);
            case BringPlan.Opening.Opened(var opened) -> opened;
        };
        var counts = plan.counts(heads.sheet(head));
        var taken = !arguments.has("dry-run") && counts.added() + counts.changed() + counts.refused() > 0;
        findings(plan, counts).tell(output);
        return taken
                ? takenIn(programme, year, plan, head, arguments.find("reason").orElse(""), output)
                : Command.DONE;
    }

    private int takenIn(
            Programme programme, int year, BroughtPlan plan, PlanHead head, String reason, CommandOutput output) {
        return switch (takeIn.takeIn(programme, year, plan, head.seen(), reason)) {
            case TakeInPlan.Outcome.Done(var number) -> {
                output.say(Words.of("Đã ghi thành bản số {0}.", "Taken in as version {0}.")
                        .with(number));
                yield Command.DONE;
            }
            case TakeInPlan.Outcome.Faulty _ -> {
                output.say(Words.of(
                        "Chưa ghi gì: kế hoạch có dòng cần sửa.", "Nothing was written: the plan has rows to mend."));
                yield Command.REFUSED;
            }
            case TakeInPlan.Outcome.Declined(var objection) ->
                throw new Refusal(
                        PlanController.faults(objection).values().iterator().next());
            case TakeInPlan.Outcome.ChangedMeanwhile _ ->
                throw new Refusal(Words.of(
                        "Kế hoạch vừa được người khác sửa; chạy lại.",
                        "Somebody has just changed the plan; run again."));
        };
    }

    private static Refusal incomplete() {
        return Refusal.ofUsage(Words.of(
                "Nhập kế hoạch cần --programme CODE và --year YEAR.",
                "To import a plan, --programme CODE and --year YEAR are needed."));
    }

    /** A plan has no doubtful rows. */
    private static ImportFindings findings(BroughtPlan plan, BroughtPlan.Counts counts) {
        return new ImportFindings(
                counts.rows(),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                0,
                counts.refused(),
                plan.faults());
    }
}
