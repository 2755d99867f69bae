package vn.songhanh.membership.internal;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Months that come as workbooks. */
@Controller
@RequestMapping(MembershipQuestion.PATH + "/workbooks")
class WorkbookController {

    private final WorkbookPages pages;
    private final BringMonth bring;
    private final TakeInMonth takeIn;
    private final Rights rights;

    WorkbookController(WorkbookPages pages, BringMonth bring, TakeInMonth takeIn, Rights rights) {
        this.pages = pages;
        this.bring = bring;
        this.takeIn = takeIn;
        this.rights = rights;
    }

    @GetMapping
    Reply form() {
        rights.demand();
        return Reply.show(pages.none(null));
    }

    @PostMapping
    Reply bring(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        rights.demand();
        if (file == null
                || file.isEmpty() && Typed.line(file.getOriginalFilename()).isEmpty()) {
            return Reply.again(pages.none(Words.of("Chưa chọn tệp.", "No file was chosen.")));
        }
        var type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        try (var content = file.getInputStream()) {
            return switch (bring.bring(Typed.line(file.getOriginalFilename()), type, content)) {
                case BringMonth.Outcome.Kept(var id) -> Reply.seeOther(MembershipQuestion.PATH + "/workbooks/" + id);
                case BringMonth.Outcome.Refused(var words) -> Reply.again(pages.none(words));
            };
        }
    }

    @GetMapping("/{id:\\d{1,18}}")
    Reply show(@PathVariable long id) {
        rights.demand();
        return Reply.show(pages.page(id, "", null));
    }

    @GetMapping("/{id:\\d{1,18}}/refused.xlsx")
    Reply refused(@PathVariable long id, Language language) {
        rights.demand();
        var workbook = pages.refused(id, language);
        return Reply.download("doan-vien-can-sua-%d.xlsx".formatted(id), Listing.XLSX, out -> out.write(workbook));
    }

    @PostMapping("/{id:\\d{1,18}}")
    Reply takeIn(@PathVariable long id, @RequestParam(defaultValue = "") String reason) {
        rights.demand();
        var why = Typed.line(reason);
        if (why.isEmpty() && bring.month(bring.brought(id), "").locked()) {
            return Reply.again(pages.page(
                    id,
                    why,
                    Words.of(
                            "Kỳ này đã được hai bên ký: ghi lý do.", "Both bodies have signed this period: say why.")));
        }
        var told = takeIn.takeIn(id, why);
        return Reply.seeOther(MembershipQuestion.PATH + "/workbooks/" + id)
                .saying(Words.of("Đã ghi {0} công đoàn từ bảng tính.", "Told {0} unions from the workbook.")
                        .with(told));
    }
}
