package vn.songhanh.enterprise.internal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.Listing;
import vn.songhanh.text.Language;
import vn.songhanh.text.Words;
import vn.songhanh.web.Reply;

/** One list that was brought: looked at, mended, decided, started. */
@Controller
@RequestMapping(ImportsPage.PATH + "/{id:\\d+}")
class ImportController {

    private final ImportPages pages;
    private final MapColumns columns;
    private final DecideRows rows;
    private final StartImport start;
    private final RefusedRows refused;

    ImportController(ImportPages pages, MapColumns columns, DecideRows rows, StartImport start, RefusedRows refused) {
        this.pages = pages;
        this.columns = columns;
        this.rows = rows;
        this.start = start;
        this.refused = refused;
    }

    @GetMapping
    Reply show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String show,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page = pages.page(new ImportId(id), show, Voice.mandate());
        if (request.getHeader("HX-Request") != null && !page.is("RUNNING")) {
            // The part that asked shows only progress; what came of it is another page.
            response.setHeader("HX-Refresh", "true");
        }
        return Reply.show(page);
    }

    @GetMapping("/mapping")
    Reply mapping(@PathVariable long id) {
        return Reply.show(columns.page(new ImportId(id), Voice.mandate(Role.OFFICER)));
    }

    @PostMapping("/mapping")
    Reply map(@PathVariable long id, @RequestParam Map<String, String> fields) {
        columns.map(new ImportId(id), fields, Voice.mandate(Role.OFFICER));
        pages.forget(new ImportId(id));
        return Reply.seeOther(ImportPages.path(new ImportId(id)))
                .saying(Words.of("Đã đọc lại tệp theo các cột vừa chọn.", "The file was read anew by these columns."));
    }

    @PostMapping("/decisions")
    Reply decide(@PathVariable long id, @RequestParam Map<String, String> fields) {
        var decided = rows.decide(new ImportId(id), fields, Voice.mandate(Role.OFFICER));
        pages.forget(new ImportId(id));
        return Reply.seeOther(ImportPages.path(new ImportId(id)))
                .saying(Words.of("Đã ghi {0} quyết định.", "{0} decisions were kept.")
                        .with(decided));
    }

    @PostMapping("/run")
    Reply run(@PathVariable long id) {
        start.start(new ImportId(id), Voice.mandate(Role.OFFICER));
        return Reply.seeOther(ImportPages.path(new ImportId(id)));
    }

    @GetMapping("/refused.xlsx")
    Reply refused(@PathVariable long id, Language language) {
        Voice.mandate();
        var workbook = refused.workbook(new ImportId(id), language);
        return Reply.download("dong-bi-tu-choi-%d.xlsx".formatted(id), Listing.XLSX, out -> out.write(workbook));
    }
}
