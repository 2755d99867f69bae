package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Reply;

/** Where the programme stands. */
@Controller
class ProgrammeController {

    private final ProgrammePages pages;

    ProgrammeController(ProgrammePages pages) {
        this.pages = pages;
    }

    @GetMapping("/app/programme")
    Reply show(
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "0") int year,
            @RequestParam(defaultValue = "") String on) {
        var day = TypedDate.read(on) instanceof TypedDate.Day(var asked)
                ? Optional.of(asked)
                : Optional.<LocalDate>empty();
        return Reply.show(pages.page(person(), programme, year, day));
    }

    /** An administrator without a seat sees the agreement, but no figures: the ledger is open to the two bodies. */
    private static Acting.Person person() {
        return Voice.speaker().orElse(null) instanceof Acting.Person person && person.administrator()
                ? person
                : seated();
    }

    private static Acting.Person seated() {
        Voice.mandate();
        return (Acting.Person) Voice.speaker().orElseThrow();
    }
}
