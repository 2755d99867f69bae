package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.review.Minutes;
import vn.songhanh.review.ReviewAnswer;
import vn.songhanh.review.ReviewId;
import vn.songhanh.review.Submissions;

/** What units submit for a review: most in time, some late, one given back and corrected, the rest not at all. */
@Component
class UnitReports {

    /** From here on the union line has no bodies between the grassroots and the city. */
    private static final LocalDate THREE_LEVELS = LocalDate.of(2025, 7, 1);

    private static final List<String> DISTRICTS =
            List.of("hai-an", "thuy-nguyen", "an-duong", "le-chan", "hong-bang", "ngo-quyen");

    private final Submissions submissions;
    private final Minutes minutes;
    private final Stage stage;

    UnitReports(Submissions submissions, Minutes minutes, Stage stage) {
        this.submissions = submissions;
        this.minutes = minutes;
        this.stage = stage;
    }

    /**
     * The whole round of a review.
     *
     * @param due by when the units submit
     */
    void all(ReviewId review, LocalDate due) {
        for (var body : bodies(due)) {
            for (var index = 0; index < DISTRICTS.size(); index++) {
                var district = DISTRICTS.get(index);
                var last = index == DISTRICTS.size() - 1;
                send(review, body, district, last ? due.plusDays(1) : due.minusDays(1), "");
                if (index == 0) {
                    giveBack(review, body, district, due);
                    send(review, body, district, due.plusDays(1), "Đã đối chiếu lại với hồ sơ tại đơn vị.");
                }
                accept(review, body, district, due.plusDays(1));
            }
        }
        explain(review, due.plusDays(1));
    }

    /** The first days of a round: two have submitted, of which one was given back and one accepted. */
    void begun(ReviewId review, LocalDate day) {
        var body = Body.PARTY;
        send(review, body, "hai-an", day, "");
        giveBack(review, body, "hai-an", day.plusDays(1));
        send(review, body, "thuy-nguyen", day, "Một hồ sơ thành lập chi bộ dự kiến có quyết định trong tháng 12.");
        accept(review, body, "thuy-nguyen", day.plusDays(1));
        send(review, body, "le-chan", day.plusDays(1), "");
    }

    /** What both sides say in the minutes to the units that have not submitted. */
    private void explain(ReviewId review, LocalDate day) {
        var words = "Các đơn vị chưa nộp không có bút toán chờ xử lý; hai bên lấy theo sổ cái chung và sẽ đôn đốc.";
        done(stage.as("can.bo.cong.doan", day, () -> minutes.explain(review, "UNITS:MISSING", words)), review);
        done(stage.as("can.bo.dang", day, () -> minutes.agree(review, "UNITS:MISSING")), review);
    }

    private static List<Body> bodies(LocalDate on) {
        return on.isBefore(THREE_LEVELS) ? List.of(Body.PARTY, Body.UNION) : List.of(Body.PARTY);
    }

    /** Who submits to whom. */
    private enum Body {
        PARTY("dang", "can.bo.dang"),
        UNION("cong.doan", "can.bo.cong.doan");

        private final String name;
        private final String officer;

        Body(String name, String officer) {
            this.name = name;
            this.officer = officer;
        }

        private String unit(String district, LocalDate on) {
            if (this == UNION) {
                return "ldld-" + district;
            }
            return on.isBefore(THREE_LEVELS) ? "dang-uy-" + district : "dang-uy-phuong-" + district;
        }
    }

    private void send(ReviewId review, Body body, String district, LocalDate day, String remark) {
        var officer = body.name + "." + district.replace('-', '.');
        done(stage.as(officer, day, () -> submissions.send(review, remark)), officer);
    }

    private void accept(ReviewId review, Body body, String district, LocalDate day) {
        var unit = unit(body, district, day);
        done(stage.as(body.officer, day, () -> submissions.accept(review, unit)), unit);
    }

    private void giveBack(ReviewId review, Body body, String district, LocalDate day) {
        var unit = unit(body, district, day);
        var reason = "Số doanh nghiệp được khảo sát chưa khớp danh sách đơn vị đã gửi, đề nghị rà lại.";
        done(stage.as(body.officer, day, () -> submissions.giveBack(review, unit, reason)), unit);
    }

    private UnitId unit(Body body, String district, LocalDate on) {
        return stage.unit(body.unit(district, on));
    }

    private static void done(ReviewAnswer answer, Object who) {
        if (!(answer instanceof ReviewAnswer.Done)) {
            throw new IllegalStateException("%s: %s".formatted(who, answer));
        }
    }
}
