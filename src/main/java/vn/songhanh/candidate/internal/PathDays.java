package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.candidate.Stage;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/**
 * The days of a path from which something is due.
 *
 * @param certificateOn the day of the certificate; null without one
 * @param dossierOn the day of the application in the dossier; null without one
 * @param receivedOn the day on which the admission decision was received; null without one
 * @param heldOn the day of the ceremony; null before it
 * @param cameOn the day on which a member came whose activity is still to be transferred; null for all others
 */
record PathDays(
        Stage stage,
        @Nullable LocalDate withdrawnOn,
        @Nullable LocalDate certificateOn,
        @Nullable LocalDate dossierOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate cameOn) {

    static final String WITHDRAW = "PRIVACY_WITHDRAW";

    static PathDays of(Candidacy path) {
        return new PathDays(
                path.stage(),
                path.withdrawnOn(),
                path.day(StepKind.CERTIFICATE).orElse(null),
                path.day(StepKind.DOSSIER).orElse(null),
                path.laterDay(StepKind.ADMISSION).orElse(null),
                path.day(StepKind.CEREMONY).orElse(null),
                path.cameAsMemberOn().orElse(null));
    }

    /** What is due, by the rules of today, the nearest first. */
    List<Due> due(Laws laws, LocalDate today) {
        if (stage.ended()) {
            return List.of();
        }
        if (withdrawnOn != null) {
            return laws
                    .perhapsOn(WITHDRAW, withdrawnOn)
                    .map(rule -> new Due(
                            Words.of("Dừng xử lý, đóng hồ sơ", "Stop and close the file"),
                            laws.days().onOrAfter(withdrawnOn.plusDays(rule.value())),
                            rule,
                            withdrawnOn,
                            StepKind.WITHDRAWAL))
                    .stream()
                    .toList();
        }
        var dues = new ArrayList<Due>();
        before(dues, laws, today);
        after(dues, laws, today);
        dues.sort(Comparator.comparing(Due::day));
        return dues;
    }

    /** What ends before the admission: the next step saves it, or else what ended is renewed. The cell asks for the certificate last. */
    private void before(List<Due> dues, Laws laws, LocalDate today) {
        if (certificateOn != null && between(Stage.CERTIFIED, Stage.VERIFIED)) {
            var rule = laws.on(CellRules.CERTIFICATE, today);
            var end = certificateOn.plusMonths(rule.value());
            dues.add(Due.ends(
                    Words.of("Giấy chứng nhận hết giá trị", "The certificate ends"),
                    end,
                    rule,
                    nextUntil(end, today, StepKind.CLASS)));
        }
        if (dossierOn != null && between(Stage.DOSSIER, Stage.COMMITTEE_RESOLVED)) {
            var rule = laws.on(CellRules.DOSSIER, today);
            var end = dossierOn.plusMonths(rule.value());
            dues.add(Due.ends(
                    Words.of("Hồ sơ phải bổ sung nếu chưa kết nạp", "The dossier must be supplemented unless admitted"),
                    end,
                    rule,
                    nextUntil(end, today, StepKind.DOSSIER)));
        }
    }

    private boolean between(Stage first, Stage last) {
        return stage.compareTo(first) >= 0 && stage.compareTo(last) <= 0;
    }

    private StepKind nextUntil(LocalDate end, LocalDate today, StepKind afterwards) {
        return end.isBefore(today)
                ? afterwards
                : StepKind.next(stage, Side.PARTY).orElseThrow();
    }

    private void after(List<Due> dues, Laws laws, LocalDate today) {
        if (cameOn != null) {
            laws.transfer(cameOn).ifPresent(dues::add);
        }
        if (stage == Stage.ADMITTED && receivedOn != null) {
            var rule = laws.on(PathRules.CEREMONY, today);
            dues.add(new Due(
                    Words.of("Tổ chức lễ kết nạp", "Hold the ceremony"),
                    laws.days().plus(receivedOn, rule.value()),
                    rule,
                    receivedOn,
                    StepKind.CEREMONY));
        }
        if (stage == Stage.PROBATION && heldOn != null) {
            probation(dues, laws.probationEnd(heldOn), laws, today);
        }
    }

    /** That probation has ended makes nobody late: from then on the cell has its working days. */
    private static void probation(List<Due> dues, LocalDate end, Laws laws, LocalDate today) {
        if (!end.isBefore(today)) {
            dues.add(Due.ends(
                    Words.of("Hết thời gian dự bị", "Probation ends"),
                    end,
                    laws.on(PathRules.PROBATION, today),
                    StepKind.RECOGNITION));
        }
        var review = laws.on(PathRules.REVIEW, today);
        dues.add(new Due(
                Words.of("Chi bộ xét công nhận chính thức", "The cell considers the recognition"),
                laws.days().plus(end, review.value()),
                review,
                end.plusDays(1),
                StepKind.RECOGNITION));
    }
}
