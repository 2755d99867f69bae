package vn.songhanh.founding.internal;

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
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Typed;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** Organisations of before that come as a list. */
@Controller
@RequestMapping(ExistingListPage.PATH)
class ExistingListController {

    private final ExistingListPages pages;
    private final BringExistingList bring;
    private final TakeInExistingList takeIn;

    ExistingListController(ExistingListPages pages, BringExistingList bring, TakeInExistingList takeIn) {
        this.pages = pages;
        this.bring = bring;
        this.takeIn = takeIn;
    }

    @GetMapping
    Reply form() {
        return Reply.show(pages.none(Voice.mandate(Role.OFFICER), null));
    }

    @GetMapping("/list.xlsx")
    Reply written(Language language) {
        var workbook = pages.written(Voice.mandate(Role.OFFICER), language);
        return Reply.download("to-chuc-co-tu-truoc.xlsx", Listing.XLSX, out -> out.write(workbook));
    }

    @PostMapping("/lists")
    Reply bring(@RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        var mandate = Voice.mandate(Role.OFFICER);
        if (file == null
                || file.isEmpty() && Typed.line(file.getOriginalFilename()).isEmpty()) {
            return Reply.again(pages.none(mandate, Words.of("Chưa chọn tệp.", "No file was chosen.")));
        }
        var type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        try (var content = file.getInputStream()) {
            return switch (bring.bring(Typed.line(file.getOriginalFilename()), type, content)) {
                case BringExistingList.Outcome.Kept(var id) -> Reply.seeOther(ExistingListPage.PATH + "/lists/" + id);
                case BringExistingList.Outcome.Refused(var words) -> Reply.again(pages.none(mandate, words));
            };
        }
    }

    @GetMapping("/lists/{id:\\d{1,18}}")
    Reply show(@PathVariable long id) {
        var _ = Voice.mandate(Role.OFFICER);
        return Reply.show(pages.page(id));
    }

    @GetMapping("/lists/{id:\\d{1,18}}/refused.xlsx")
    Reply refused(@PathVariable long id, Language language) {
        var _ = Voice.mandate(Role.OFFICER);
        var workbook = pages.refused(id, language);
        return Reply.download("to-chuc-can-sua-%d.xlsx".formatted(id), Listing.XLSX, out -> out.write(workbook));
    }

    @PostMapping("/lists/{id:\\d{1,18}}")
    Reply takeIn(@PathVariable long id) {
        var _ = Voice.mandate(Role.OFFICER);
        return takeIn.takeIn(id) ? Reply.seeOther(ExistingListPage.PATH + "/lists/" + id) : Reply.again(pages.page(id));
    }
}
