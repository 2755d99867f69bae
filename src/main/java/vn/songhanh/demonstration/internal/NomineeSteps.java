package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;

/** How the path of an invented person goes: most to the end, some not. */
final class NomineeSteps {

    private static final Map<String, String> PAPERS = Map.of(
            "CLASS_CERTIFICATE", "Tủ 2",
            "APPLICATION", "Tủ 2",
            "HISTORY", "Tủ 2",
            "MEMBER_INTRODUCTION", "Tủ 2",
            "ORGANISATION_RESOLUTION", "Tủ 2",
            "OPINIONS", "Tủ 2");

    private static final Map<String, String> RECOGNITION_PAPERS = Map.of(
            "NEW_MEMBER_CLASS", "Tủ 2",
            "SELF_REVIEW", "Tủ 2",
            "GUIDE_REMARK", "Tủ 2",
            "REMARKS", "Tủ 2",
            "CELL_RESOLUTION", "Tủ 2",
            "COMMITTEE_RESOLUTION", "Tủ 2",
            "DECISION", "Tủ 2");

    /** Who goes to another enterprise while on probation, and how many days after the beginning. */
    private static final Map<Integer, Integer> MOVES = Map.of(21, 480, 24, 300);

    /** Whose activity was transferred there since; that of the others waits. */
    private static final int TRANSFERRED = 24;

    private NomineeSteps() {}

    static boolean moves(int number) {
        return MOVES.containsKey(number);
    }

    static List<Step> of(int number, LocalDate begin) {
        if (number % 9 == 4) {
            return List.of();
        }
        var steps = new ArrayList<Step>();
        steps.add(step(StepKind.INTRODUCTION, begin, 10, "%02d-NQ/CĐCS".formatted(number + 1)));
        steps.add(step(StepKind.POOL, begin, 38, "").also(begin.plusDays(38)));
        steps.add(step(StepKind.CLASS, begin, 66, ""));
        if (number % 9 == 7) {
            steps.add(step(StepKind.LEAVING, begin, 140, ""));
            return steps;
        }
        steps.add(step(StepKind.CERTIFICATE, begin, 94, "GCN-%03d".formatted(number + 1)));
        steps.add(
                step(StepKind.DOSSIER, begin, 122, "").also(begin.plusDays(129)).with(PAPERS));
        steps.add(step(StepKind.VERIFICATION, begin, 164, ""));
        if (number % 9 == 2) {
            steps.add(step(StepKind.REJECTION, begin, 199, ""));
            return steps;
        }
        admitted(number, begin, steps);
        return steps;
    }

    private static void admitted(int number, LocalDate begin, List<Step> steps) {
        steps.add(step(StepKind.CELL, begin, 192, "%02d-NQ/CB".formatted(number + 1))
                .voted(7, 9)
                .backed(Introducers.TRADE_UNION, 12 + number)
                .past(Schooling.DIPLOMA, null));
        if (number % 9 == 5) {
            steps.add(step(StepKind.WITHDRAWAL, begin, 206, ""));
            return;
        }
        steps.add(step(StepKind.COMMITTEE, begin, 213, "%02d-NQ/ĐU".formatted(number + 1))
                .voted(11, 13));
        steps.add(step(StepKind.ADMISSION, begin, 248, "%d-QĐ/ĐU".formatted(100 + number))
                .also(begin.plusDays(251))
                .ofUnionMember(true));
        var held = begin.plusDays(270);
        steps.add(Step.of(StepKind.CEREMONY, held, ""));
        Optional.ofNullable(MOVES.get(number)).ifPresent(days -> {
            steps.add(step(StepKind.MOVE, begin, days, ""));
            if (number == TRANSFERRED) {
                steps.add(step(StepKind.TRANSFER, begin, days + 20, ""));
            }
        });
        steps.add(Step.of(StepKind.RECOGNITION, held.plusMonths(12).plusDays(21), "%d-QĐ/ĐU".formatted(200 + number))
                .also(held.plusMonths(12).plusDays(7))
                .with(RECOGNITION_PAPERS));
    }

    private static Step step(StepKind kind, LocalDate begin, int days, String number) {
        return Step.of(kind, begin.plusDays(days), number);
    }
}
