package vn.songhanh.programme.internal;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.FileImport;
import vn.songhanh.launch.Refusal;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;

/** Takes a year's plan in from the console, or only says what that would do. */
@Component
class PlanImport implements FileImport {

    private static final int FAULTS_SHOWN = 20;

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
        tell(plan, counts, output);
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

    private static void tell(BroughtPlan plan, BroughtPlan.Counts counts, CommandOutput output) {
        if (output.json()) {
            output.print(json(plan, counts, output.language()));
            return;
        }
        output.say(Words.of(
                        "{0} dòng: {1} mới, {2} thay đổi, {3} không đổi, {4} bị từ chối.",
                        "{0} rows: {1} new, {2} changed, {3} unchanged, {4} refused.")
                .with(counts.rows(), counts.added(), counts.changed(), counts.unchanged(), counts.refused()));
        plan.faults().stream()
                .limit(FAULTS_SHOWN)
                .forEach(fault -> output.say(Words.joined(
                        ": ",
                        List.of(fault.place().words(), Words.same(fault.code().name()), fault.message()))));
    }

    /** The same fields as for a list of enterprises; a plan has no doubtful rows. */
    private static Map<String, Object> json(BroughtPlan plan, BroughtPlan.Counts counts, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("rows", counts.rows());
        json.put("new", counts.added());
        json.put("changed", counts.changed());
        json.put("unchanged", counts.unchanged());
        json.put("doubtful", 0);
        json.put("refused", counts.refused());
        json.put(
                "faults",
                plan.faults().stream().map(fault -> json(fault, language)).toList());
        return json;
    }

    private static Map<String, Object> json(PlanFault fault, Language language) {
        var json = new LinkedHashMap<String, Object>();
        json.put("sheet", fault.place().sheet());
        json.put("row", fault.place().row());
        json.put("column", fault.place().letters());
        json.put("code", fault.code().name());
        json.put("message", fault.message().in(language));
        return json;
    }
}
