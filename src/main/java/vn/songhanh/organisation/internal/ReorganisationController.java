package vn.songhanh.organisation.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Reorganisation;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;
import vn.songhanh.web.Reply;

/** A reorganisation is written down, looked at in numbers, and then recorded. */
@Controller
@RequestMapping("/app/organisation/changes")
class ReorganisationController {

    private final ReorganisationPages pages;
    private final Reorganise reorganise;
    private final Trial trial;

    ReorganisationController(ReorganisationPages pages, Reorganise reorganise, Trial trial) {
        this.pages = pages;
        this.reorganise = reorganise;
        this.trial = trial;
    }

    @GetMapping("/new")
    Reply form(@RequestParam MultiValueMap<String, String> asked) {
        var form = new ReorganisationForm(asked);
        return Reply.show(pages.fresh(form.kind(), form.line(), form.unit()));
    }

    @PostMapping
    Reply create(@RequestParam MultiValueMap<String, String> typed) {
        var form = new ReorganisationForm(typed);
        return switch (ReorganisationReading.of(form)) {
            case ReorganisationReading.Reading.Faulty(var faults) -> Reply.again(pages.again(form, faults));
            case ReorganisationReading.Reading.Understood(var wish) ->
                form.confirms() ? record(form, wish) : preview(form, wish);
        };
    }

    private Reply preview(ReorganisationForm form, Reorganisation wish) {
        try {
            var page = pages.preview(form, wish, trial.of(wish));
            return page.faults().isEmpty() ? Reply.show(page) : Reply.again(page);
        } catch (Refused refused) {
            if (refused.status() != HttpStatus.CONFLICT) {
                throw refused;
            }
            return Reply.again(pages.again(form, Map.of("", refused.words())));
        }
    }

    private Reply record(ReorganisationForm form, Reorganisation wish) {
        return switch (reorganise.reorganise(wish, form.seen())) {
            case Reorganise.Answer.Declined(var objections) ->
                Reply.again(pages.again(form, ObjectionFields.faults(objections)));
            case Reorganise.Answer.ChangedMeanwhile(var units) ->
                Reply.changedMeanwhile(
                        pages.changedMeanwhile(form, units.iterator().next()));
            case Reorganise.Answer.Agreed(var begun) ->
                Reply.seeOther("/app/organisation/%s?on=%s"
                                .formatted(
                                        shown(form.unit().orElse(null), begun),
                                        wish.decision().effectiveOn()))
                        .saying(Words.of(
                                        "Đã ghi theo {0}, có hiệu lực từ ngày {1}.",
                                        "Recorded by {0}, in force from {1}.")
                                .with(wish.decision().number(), wish.decision().effectiveOn()));
        };
    }

    private static UnitId shown(@Nullable UnitId unit, List<UnitId> begun) {
        return unit == null ? begun.getFirst() : unit;
    }
}
