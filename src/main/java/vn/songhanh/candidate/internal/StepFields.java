package vn.songhanh.candidate.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.text.Words;

/**
 * What the form of a step asks for.
 *
 * @param on what the day is the day of
 * @param number what the number is the number of; null where none is asked for
 * @param also what the second day is; null where there is none
 * @param rules the codes of the rules that may refuse the step, shown before they do
 */
public record StepFields(
        Words on, @Nullable Words number, @Nullable Words also, List<String> rules) {

    static final String ABSENCE = "MEMBER_ABSENCE_MONTHS";
    private static final Words DAY = Words.of("Ngày", "Day");
    private static final Words RESOLUTION = Words.of("Số nghị quyết", "Number of the resolution");

    static StepFields of(StepKind kind) {
        return switch (kind) {
            case INTRODUCTION ->
                new StepFields(
                        Words.of("Ngày nghị quyết", "Day of the resolution"),
                        RESOLUTION,
                        null,
                        List.of(IntroducerRules.BESIDE_UNION));
            case POOL ->
                new StepFields(
                        Words.of("Ngày đưa vào nguồn", "Taken in on"),
                        RESOLUTION,
                        Words.of("Ngày phân công đảng viên giúp đỡ", "A member assigned to help on"),
                        List.of());
            case CLASS -> simple(Words.of("Ngày cử đi học", "Sent on"), null);
            case CERTIFICATE ->
                new StepFields(
                        Words.of("Ngày cấp", "Given on"),
                        Words.of("Số giấy chứng nhận", "Number of the certificate"),
                        null,
                        List.of(CellRules.CERTIFICATE));
            case DOSSIER ->
                new StepFields(
                        Words.of("Ngày đơn xin vào Đảng", "Day of the application"),
                        null,
                        Words.of("Ngày lý lịch", "Day of the personal history"),
                        List.of(PathRules.ORDER, CellRules.DOSSIER));
            case VERIFICATION ->
                new StepFields(Words.of("Ngày thẩm tra xong", "Verified on"), null, null, List.of(PathRules.ORDER));
            case CELL ->
                new StepFields(
                        Words.of("Ngày nghị quyết", "Day of the resolution"),
                        RESOLUTION,
                        null,
                        List.of(
                                PathRules.ORDER,
                                CellRules.DOSSIER,
                                CellRules.MIN_AGE,
                                CellRules.MAX_AGE,
                                CellRules.SCHOOLING,
                                CellRules.CERTIFICATE,
                                IntroducerRules.YOUTH_AGE,
                                IntroducerRules.BESIDE_YOUTH,
                                IntroducerRules.BESIDE_UNION,
                                IntroducerRules.TWO,
                                IntroducerRules.TOGETHER,
                                CellRules.AGAIN,
                                VoteRules.LEAST,
                                VoteRules.CELL,
                                VoteRules.PROBATIONARY));
            case COMMITTEE ->
                new StepFields(
                        Words.of("Ngày nghị quyết", "Day of the resolution"),
                        RESOLUTION,
                        null,
                        List.of(CellRules.DOSSIER, VoteRules.COMMITTEE, VoteRules.STANDING));
            case ADMISSION ->
                new StepFields(
                        Words.of("Ngày quyết định", "Day of the decision"),
                        Words.of("Số quyết định", "Number of the decision"),
                        Words.of("Ngày chi bộ nhận quyết định", "Received by the cell on"),
                        List.of(CellRules.DOSSIER, PathRules.CEREMONY));
            case CEREMONY ->
                new StepFields(
                        Words.of("Ngày tổ chức lễ", "Held on"),
                        null,
                        null,
                        List.of(PathRules.CEREMONY, PathRules.PROBATION));
            case RECOGNITION ->
                new StepFields(
                        Words.of("Ngày quyết định", "Day of the decision"),
                        Words.of("Số quyết định", "Number of the decision"),
                        Words.of("Ngày chi bộ xét công nhận", "The cell considered it on"),
                        List.of(PathRules.PROBATION, PathRules.REVIEW, PathRules.PAPERS));
            case MOVE ->
                new StepFields(Words.of("Ngày chuyển", "Moved on"), null, null, List.of(IntroducerRules.TOGETHER));
            case TRANSFER ->
                new StepFields(Words.of("Ngày tiếp nhận", "Taken over on"), null, null, List.of(PathRules.TRANSFER));
            case HELPER -> simple(Words.of("Ngày phân công", "Assigned on"), null);
            case PAPERS ->
                new StepFields(
                        Words.of("Ngày soát giấy tờ", "Papers checked on"), null, null, List.of(PathRules.PAPERS));
            case STRIKING_OFF -> new StepFields(DAY, null, null, List.of(ABSENCE));
            case LEAVING, REJECTION, EXPIRY, WITHDRAWAL -> simple(DAY, null);
        };
    }

    private static StepFields simple(Words on, @Nullable Words number) {
        return new StepFields(on, number, null, List.of());
    }
}
