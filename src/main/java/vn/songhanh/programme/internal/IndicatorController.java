package vn.songhanh.programme.internal;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The indicators of a programme: their rules in words, and what it counts otherwise from a year on. */
@Controller
@RequestMapping("/app/programme/{code}/indicators")
class IndicatorController {

    private static final String ONE = "/{indicator:[0-9.]+[a-z]?}";

    private final IndicatorPages pages;
    private final ChangeIndicator change;
    private final Clock clock;

    IndicatorController(IndicatorPages pages, ChangeIndicator change, Clock clock) {
        this.pages = pages;
        this.change = change;
        this.clock = clock;
    }

    @GetMapping
    Reply show(@PathVariable String code, @RequestParam(defaultValue = "0") int year) {
        Voice.mandate();
        return Reply.show(pages.page(code, year));
    }

    @GetMapping(ONE)
    Reply rule(@PathVariable String code, @PathVariable String indicator) {
        Voice.mandate();
        return Reply.show(pages.rule(code, indicator, null, null));
    }

    @PostMapping(ONE)
    Reply change(
            @PathVariable String code,
            @PathVariable String indicator,
            @RequestParam(defaultValue = "1") int year,
            @RequestParam(defaultValue = "false") boolean shown,
            @RequestParam(defaultValue = "") String ruleVi,
            @RequestParam(defaultValue = "") String ruleEn,
            @RequestParam(defaultValue = "") String measure,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "0") int seen) {
        var programme = pages.programme(code);
        PlanningRight.demand(programme, VietnamTime.today(clock));
        var rule = Words.of(Typed.line(ruleVi), Typed.line(ruleEn));
        var distinct = "DISTINCT".equals(measure);
        var wish =
                new ChangeIndicator.Wish(programme, indicator, year, shown, rule, distinct, Typed.line(reason), seen);
        return switch (change.change(wish)) {
            case ChangeIndicator.Outcome.Done _ ->
                Reply.seeOther("/app/programme/%s/indicators/%s".formatted(code, indicator))
                        .saying(Words.of(
                                        "Đã ghi; áp dụng từ 01/01/{0}, các năm trước giữ cách tính cũ.",
                                        "Kept; it holds from 01/01/{0}, earlier years keep their rule.")
                                .with(Integer.toString(year)));
            case ChangeIndicator.Outcome.Declined(var objection) ->
                Reply.again(pages.rule(code, indicator, wish, words(objection)));
            case ChangeIndicator.Outcome.ChangedMeanwhile _ ->
                Reply.changedMeanwhile(
                        pages.rule(
                                code,
                                indicator,
                                wish,
                                Words.of(
                                        "Người khác vừa sửa cách tính của chương trình; xem lại lịch sử bên cạnh rồi lưu lần nữa.",
                                        "Somebody has just changed the programme's rules; look at the history, then save again.")));
        };
    }

    private static Words words(ChangeIndicator.Objection objection) {
        return switch (objection) {
            case YEAR_CLOSED ->
                Words.of(
                        "Năm này hai bên đã ký sơ kết hoặc ngoài thời hạn; chọn năm sau.",
                        "Both bodies have signed this year, or it lies outside of the term; choose a later one.");
            case REASON_MISSING ->
                Words.of("Ghi lý do hai bên thống nhất thay đổi.", "Say why both agree to change it.");
            case RULE_MISSING -> Words.of("Ghi cách tính bằng cả hai thứ tiếng.", "Write the rule in both languages.");
            case NOTHING_CHANGED -> Words.of("Chưa có gì khác.", "Nothing is different.");
        };
    }
}
