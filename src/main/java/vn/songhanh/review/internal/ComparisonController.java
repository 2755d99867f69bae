package vn.songhanh.review.internal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Voice;
import vn.songhanh.sheet.CsvFile;
import vn.songhanh.text.Language;
import vn.songhanh.web.Reply;

/** Two sets of figures compared, on a page and as a file. */
@Controller
class ComparisonController {

    private final CompareSets comparing;

    ComparisonController(CompareSets comparing) {
        this.comparing = comparing;
    }

    @GetMapping("/app/reviews/comparison")
    Reply show(@RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String after) {
        Voice.mandate();
        return Reply.show(page(before, after));
    }

    @GetMapping("/app/reviews/comparison.csv")
    Reply file(
            @RequestParam(defaultValue = "") String before,
            @RequestParam(defaultValue = "") String after,
            Language language) {
        Voice.mandate();
        var page = page(before, after);
        var file = new ComparisonFile(page, language).csv();
        return Reply.download("so-sanh-so-lieu.csv", CsvFile.TYPE, out -> out.write(file));
    }

    private ComparisonPage page(String before, String after) {
        return before.isBlank() && after.isBlank() ? comparing.usual() : comparing.page(before, after);
    }
}
