package vn.songhanh.programme.internal;

import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Voice;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/** Who makes the plans of a programme: officers and leaders of the two organisations that hold its sides. */
final class PlanningRight {

    private PlanningRight() {}

    static boolean may(Programme programme, LocalDate today) {
        return Voice.speaker()
                .filter(speaker -> programme.mayBePlannedBy(speaker, today))
                .isPresent();
    }

    /** Administrators, and officers and leaders: whose organisation it is, the rule on the agreement asks. */
    static void demandToOpen() {
        if (!(Voice.speaker().orElse(null) instanceof Acting.Person person) || !mayOpen(person)) {
            throw new Refused(
                    HttpStatus.FORBIDDEN,
                    Words.of(
                            "Chỉ quản trị viên, cán bộ, lãnh đạo của tổ chức ký kết ghi được chương trình.",
                            "Only administrators, officers and leaders of an organisation that signs write down a"
                                    + " programme."));
        }
    }

    private static boolean mayOpen(Acting.Person person) {
        var mandate = person.mandate();
        return person.administrator() || (mandate != null && mandate.works());
    }

    static void demandToChange(Programme programme, LocalDate today) {
        if (Voice.speaker()
                .filter(speaker -> programme.mayBeChangedBy(speaker, today))
                .isEmpty()) {
            demand(programme, today);
        }
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
