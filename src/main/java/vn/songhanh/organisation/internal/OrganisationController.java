package vn.songhanh.organisation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.Reply;

/** The trees on any day, and each unit's story. A day or a line that cannot be read is today and the Party line. */
@Controller
@RequestMapping("/app/organisation")
class OrganisationController {

    private final TreePages trees;
    private final UnitPages units;
    private final Clock clock;

    OrganisationController(TreePages trees, UnitPages units, Clock clock) {
        this.trees = trees;
        this.units = units;
        this.clock = clock;
    }

    @GetMapping
    Reply tree(
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String on) {
        var wanted = Arrays.stream(Line.values())
                .filter(one -> one.name().equals(line))
                .findFirst()
                .orElse(Line.PARTY);
        return Reply.show(trees.tree(wanted, day(on)));
    }

    @GetMapping("/{id}")
    Reply unit(@PathVariable long id, @RequestParam(required = false) @Nullable String on) {
        return Reply.show(units.unit(new UnitId(id), day(on)));
    }

    @GetMapping("/{id}/below")
    Reply below(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam(defaultValue = "0") int from) {
        return Reply.show(trees.below(new UnitId(id), day(on), Math.max(0, from)));
    }

    private LocalDate day(@Nullable String typed) {
        return TypedDate.read(typed == null ? "" : typed) instanceof TypedDate.Day(var date)
                ? date
                : VietnamTime.today(clock);
    }
}
