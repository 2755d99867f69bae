package vn.songhanh.programme.internal;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** A year's plan as a workbook: out, and in again. */
@Controller
@RequestMapping("/app/programme/{code}/plans/{year:\\d{4}}")
class PlanWorkbookController {

    private final PlanPages plans;
    private final PlanWorkbookPages pages;
    private final BringPlan bring;
    private final TakeInPlan takeIn;
    private final Clock clock;

    PlanWorkbookController(PlanPages plans, PlanWorkbookPages pages, BringPlan bring, TakeInPlan takeIn, Clock clock) {
        this.plans = plans;
        this.pages = pages;
        this.bring = bring;
        this.takeIn = takeIn;
        this.clock = clock;
    }

    @GetMapping("/workbook.xlsx")
    Reply written(@PathVariable String code, @PathVariable int year, Language language) {
        Voice.mandate();
        var workbook = pages.written(code, year, language);
        return Reply.download("ke-hoach-%s-%d.xlsx".formatted(code, year), Listing.XLSX, out -> out.write(workbook));
    }

    @GetMapping("/workbooks")
    Reply form(@PathVariable String code, @PathVariable int year) {
        Voice.mandate();
        return Reply.show(pages.none(code, year, null));
    }

    @PostMapping("/workbooks")
    Reply bring(
            @PathVariable String code,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var programme = planned(code, year);
        if (file == null
                || file.isEmpty() && Typed.line(file.getOriginalFilename()).isEmpty()) {
            return Reply.again(pages.none(code, year, Words.of("Chưa chọn tệp.", "No file was chosen.")));
        }
        var type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        try (var content = file.getInputStream()) {
            return switch (bring.bring(programme, year, Typed.line(file.getOriginalFilename()), type, content)) {
                case BringPlan.Outcome.Kept(var id) -> Reply.seeOther(path(code, year) + "/workbooks/" + id);
                case BringPlan.Outcome.Refused(var words) -> Reply.again(pages.none(code, year, words));
            };
        }
    }

    @GetMapping("/workbooks/{id:\\d+}")
    Reply show(@PathVariable String code, @PathVariable int year, @PathVariable long id) {
        Voice.mandate();
        return Reply.show(pages.page(code, year, id, Shown.KEPT, null));
    }

    @GetMapping("/workbooks/{id:\\d+}/refused.xlsx")
    Reply refused(@PathVariable String code, @PathVariable int year, @PathVariable long id, Language language) {
        Voice.mandate();
        var workbook = pages.refused(code, year, id, language);
        return Reply.download("ke-hoach-can-sua-%d.xlsx".formatted(id), Listing.XLSX, out -> out.write(workbook));
    }

    @PostMapping("/workbooks/{id:\\d+}")
    Reply takeIn(
            @PathVariable String code,
            @PathVariable int year,
            @PathVariable long id,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam(defaultValue = "") String reason) {
        var programme = planned(code, year);
        return switch (takeIn.takeIn(programme, year, id, seen, Typed.line(reason))) {
            case TakeInPlan.Outcome.Done(var number) ->
                Reply.seeOther(path(code, year))
                        .saying(Words.of(
                                        "Đã ghi bảng kế hoạch thành bản số {0}.",
                                        "The workbook is taken in as version {0}.")
                                .with(number));
            case TakeInPlan.Outcome.Faulty _ -> Reply.again(pages.page(code, year, id, Shown.KEPT, null));
            case TakeInPlan.Outcome.Declined(var objection) ->
                Reply.again(pages.page(
                        code,
                        year,
                        id,
                        Shown.KEPT,
                        PlanController.faults(objection).values().iterator().next()));
            case TakeInPlan.Outcome.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(pages.page(
                        code,
                        year,
                        id,
                        Shown.KEPT,
                        Words.of(
                                "Kế hoạch vừa được người khác sửa ở các ô này; xem lại các thay đổi dưới đây rồi ghi.",
                                "Somebody has just changed these targets; look at the differences below, then take it"
                                        + " in.")));
        };
    }

    private Programme planned(String code, int year) {
        var programme = plans.programme(code, year);
        PlanningRight.demand(programme, VietnamTime.today(clock));
        return programme;
    }

    private static String path(String code, int year) {
        return "/app/programme/%s/plans/%d".formatted(code, year);
    }
}
