package vn.songhanh.founding.internal;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** The yearly classification that comes as a workbook. */
@Controller
@RequestMapping("/app/classification")
class GradeWorkbookController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final GradeWorkbooks workbooks;
    private final Classifications classifications;

    GradeWorkbookController(GradeWorkbooks workbooks, Classifications classifications) {
        this.workbooks = workbooks;
        this.classifications = classifications;
    }

    @GetMapping("/workbook.xlsx")
    Reply written(@RequestParam(defaultValue = "") String year, Language language) {
        var workbook = workbooks.written(Voice.mandate(Role.OFFICER), year, language);
        return Reply.download(
                "xep-loai-%s.xlsx".formatted(year.replaceAll("\\D", "")), XLSX, out -> out.write(workbook));
    }

    @PostMapping("/workbook")
    Reply takeIn(@RequestParam Map<String, String> typed, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var mandate = Voice.mandate(Role.OFFICER);
        var year = typed.getOrDefault("year", "");
        var taken = file == null || file.isEmpty()
                ? new Classifications.Taken(Map.of("file", Words.of("Chưa chọn tệp.", "No file was chosen.")), 0)
                : workbooks.takeIn(mandate, typed, Typed.line(file.getOriginalFilename()), file.getBytes());
        return taken.faults().isEmpty()
                ? Reply.seeOther("/app/classification?year=" + year.replaceAll("\\D", ""))
                        .saying(ClassificationController.said(taken.uncounted()))
                : Reply.again(classifications.page(mandate, year, "", typed, taken.faults()));
    }
}
