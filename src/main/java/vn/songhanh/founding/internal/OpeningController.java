package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.founding.Objective;
import vn.songhanh.founding.Outcome;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.web.Reply;

/** Opens a case. */
@Controller
@RequestMapping("/app/cases")
class OpeningController {

    private final OpenCase openCase;
    private final OpeningPages pages;

    OpeningController(OpenCase openCase, OpeningPages pages) {
        this.openCase = openCase;
        this.pages = pages;
    }

    @GetMapping("/new")
    Reply form(@RequestParam(defaultValue = "") String enterprise, @RequestParam(defaultValue = "") String objective) {
        return Reply.show(pages.page(enterprise, objective, "", Voice.mandate(Role.OFFICER), List.of()));
    }

    @PostMapping
    Reply create(
            @RequestParam(defaultValue = "") String enterprise,
            @RequestParam(defaultValue = "") String objective,
            @RequestParam(defaultValue = "") String on) {
        var mandate = Voice.mandate(Role.OFFICER);
        var id = OpeningPages.id(enterprise);
        var chosen = Arrays.stream(Objective.values())
                .filter(one -> one.name().equals(objective))
                .findFirst();
        var day = TypedDate.read(on) instanceof TypedDate.Day(var date) ? date : null;
        if (id.isEmpty() || chosen.isEmpty() || day == null) {
            return again(enterprise, objective, on, mandate, missing(id.isPresent(), chosen.isPresent(), day));
        }
        return switch (openCase.open(id.get(), chosen.get(), day)) {
            case Outcome.Done done ->
                Reply.seeOther("/app/cases/" + done.id()).saying(Words.of("Đã mở hồ sơ.", "The case is open."));
            case Outcome.Declined(var objections) -> again(enterprise, objective, on, mandate, objections);
        };
    }

    private static List<Objection> missing(boolean enterprise, boolean objective, @Nullable Object day) {
        var missing = new ArrayList<Objection>();
        if (!enterprise) {
            missing.add(new Objection.Missing(Part.ENTERPRISE));
        }
        if (!objective) {
            missing.add(new Objection.Missing(Part.OBJECTIVE));
        }
        if (day == null) {
            missing.add(new Objection.Missing(Part.DATE));
        }
        return missing;
    }

    private Reply again(String enterprise, String objective, String on, Mandate mandate, List<Objection> objections) {
        return Reply.again(pages.page(enterprise, objective, on, mandate, objections));
    }
}
