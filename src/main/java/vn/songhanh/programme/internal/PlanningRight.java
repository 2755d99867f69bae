package vn.songhanh.programme.internal;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Role;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Who makes the plans of a programme: officers and leaders of the two organisations that hold its sides. */
final class PlanningRight {

    private PlanningRight() {}

    static boolean may(Programme programme, LocalDate today) {
        if (!(Voice.speaker().orElse(null) instanceof Acting.Person person) || person.mandate() == null) {
            return false;
        }
        var mandate = person.mandate();
        return (mandate.may(Role.OFFICER) || mandate.may(Role.LEADER))
                && programme.heldBy(mandate.side(), mandate.unit(), today);
    }

    static void demand(Programme programme, LocalDate today) {
        if (!may(programme, today)) {
            throw new Refused(
                    HttpStatus.FORBIDDEN,
                    Words.of(
                            "Chỉ cán bộ, lãnh đạo của hai tổ chức ký chương trình được lập và sửa kế hoạch.",
                            "Only officers and leaders of the two organisations of the programme make its plans."));
        }
    }
}
