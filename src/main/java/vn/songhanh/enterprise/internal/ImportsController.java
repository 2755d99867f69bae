package vn.songhanh.enterprise.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
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
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Reply;

/** Bringing a list of enterprises. */
@Controller
@RequestMapping(ImportsPage.PATH)
class ImportsController {

    private static final Words NO_FILE = Words.of("Chưa chọn tệp.", "No file was chosen.");

    private final ImportPages pages;
    private final BringList bring;

    ImportsController(ImportPages pages, BringList bring) {
        this.pages = pages;
        this.bring = bring;
    }

    @GetMapping
    Reply show() {
        return Reply.show(pages.list(Voice.mandate(), null));
    }

    @PostMapping
    Reply create(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String asOf)
            throws IOException {
        var mandate = Voice.mandate(Role.OFFICER);
        var name = file == null
                ? ""
                : Optional.ofNullable(file.getOriginalFilename()).orElse("");
        if (file == null || name.isEmpty()) {
            return Reply.again(pages.list(mandate, NO_FILE));
        }
        var type = Optional.ofNullable(file.getContentType()).orElse("application/octet-stream");
        var day = TypedDate.read(Typed.line(asOf)) instanceof TypedDate.Day(var told) && !told.isAfter(bring.today())
                ? told
                : bring.today();
        try (var content = file.getInputStream()) {
            return switch (bring.bring(name, type, content, day, Mapping.NONE)) {
                case BringList.Outcome.Taken(var id) -> Reply.seeOther(ImportPages.path(id));
                case BringList.Outcome.Refused(var words) -> Reply.again(pages.list(mandate, words));
            };
        }
    }

    /** An empty list with the columns that are recognised. */
    @GetMapping("/template.xlsx")
    Reply template(Language language) {
        Voice.mandate();
        var workbook = new RegisterFile(List.of(), language).xlsx();
        return Reply.download("mau-danh-sach-doanh-nghiep.xlsx", Listing.XLSX, out -> out.write(workbook));
    }
}
