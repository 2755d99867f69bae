package vn.songhanh.outreach.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.outreach.Objection;
import vn.songhanh.outreach.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Records a visit with a thumb: on a telephone, right after it, whether or not there is a connection. */
@Controller
@RequestMapping("/app/activities/visits")
class VisitController {

    private static final String KEY = "[A-Za-z0-9-]{16,64}";

    private final VisitPages pages;
    private final VisitReading readings;
    private final VisitPhotos pictures;
    private final RecordVisit recording;

    VisitController(VisitPages pages, VisitReading readings, VisitPhotos pictures, RecordVisit recording) {
        this.pages = pages;
        this.readings = readings;
        this.pictures = pictures;
        this.recording = recording;
    }

    @GetMapping("/new")
    Reply form(@RequestParam(defaultValue = "") String enterprise) {
        return Reply.show(pages.blank(Voice.mandate(Role.OFFICER), enterprise));
    }

    @PostMapping
    Reply create(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable List<MultipartFile> photo)
            throws IOException {
        var mandate = Voice.mandate(Role.OFFICER);
        var form = ActivityForm.typed(fields);
        var reading = readings.read(form, mandate.unit());
        var taken = pictures.read(Objects.requireNonNullElse(photo, List.of()));
        var faults = new ArrayList<>(reading.faults());
        faults.addAll(taken.faults());
        if (!form.line("key").matches(KEY)) {
            faults.add(new Objection.Missing(
                    "", Words.of("mã của phiếu: mở lại trang này", "the key of the form: open this page again")));
        }
        var plan = reading.plan();
        if (plan == null || !faults.isEmpty()) {
            faults.addAll(recording.against(plan, reading.report()));
            return again(form, faults);
        }
        return switch (recording.record(
                plan, reading.report(), taken.photos(), form.line("key"), form.text("reasonLate"))) {
            case Outcome.Done done ->
                Reply.seeOther("/app/activities/" + done.id())
                        .saying(Words.of("Đã ghi lần đến doanh nghiệp.", "The visit is recorded."));
            case Outcome.Declined(var objections) -> again(form, objections);
        };
    }

    private Reply again(ActivityForm form, List<Objection> objections) {
        return Reply.again(pages.again(Voice.mandate(Role.OFFICER), form, objections));
    }
}
