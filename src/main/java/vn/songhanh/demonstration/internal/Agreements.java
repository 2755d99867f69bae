package vn.songhanh.demonstration.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.programme.NewPlan;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** The programme of 2021–2023, its successor of 2024–2026, and their yearly plans. */
@Component
class Agreements {

    /** Targets of 2021 to 2026 by indicator; invented, of believable size. */
    private static final Map<String, int[]> TARGETS = Map.of(
            "1.03", new int[] {22, 40, 48, 40, 40, 40},
            "1.06", new int[] {16, 30, 36, 30, 30, 28},
            "3.01", new int[] {25, 42, 50, 42, 42, 40},
            "3.05a", new int[] {4, 6, 8, 7, 6, 6},
            "3.06", new int[] {15, 20, 25, 24, 24, 24},
            "2.18", new int[] {900, 1500, 1800, 1600, 1600, 1500});

    private final Programmes programmes;
    private final Stage stage;

    Agreements(Programmes programmes, Stage stage) {
        this.programmes = programmes;
        this.stage = stage;
    }

    ProgrammeId first() {
        var id = programmes.open(new NewProgramme(
                "2021-2023",
                Words.of(
                        "Chương trình phối hợp xây dựng, phát triển tổ chức đảng và tổ chức công đoàn trong doanh"
                                + " nghiệp ngoài nhà nước, giai đoạn 2021–2023",
                        "Coordination programme on building and developing Party organisations and trade unions in"
                                + " non-state enterprises, 2021–2023"),
                aim(),
                "01-CTr/ĐUK-LĐLĐ",
                LocalDate.of(2021, 4, 23),
                Period.term(2021, 2023),
                scope(),
                parties(),
                bases()));
        plans(id, 2021, 2023);
        return id;
    }

    ProgrammeId second() {
        var id = programmes.open(new NewProgramme(
                "2024-2026",
                Words.of(
                        "Chương trình phối hợp xây dựng, phát triển tổ chức đảng và tổ chức công đoàn trong doanh"
                                + " nghiệp ngoài nhà nước, giai đoạn 2024–2026",
                        "Coordination programme on building and developing Party organisations and trade unions in"
                                + " non-state enterprises, 2024–2026"),
                aim(),
                "01-CTr/ĐUK-LĐLĐ",
                LocalDate.of(2024, 1, 22),
                Period.term(2024, 2026),
                scope(),
                parties(),
                bases()));
        plans(id, 2024, 2026);
        return id;
    }

    /** The Bloc committee ends; its part in the programme goes to the People's Committee's Party organisation. */
    void handOver(ProgrammeId programme, LocalDate day) {
        programmes.handOver(programme, Side.PARTY, stage.unit("dang-uy-ubnd"), day);
    }

    private void plans(ProgrammeId id, int first, int last) {
        for (var year = first; year <= last; year++) {
            var targets = new ArrayList<NewPlan.Target>();
            var index = year - 2021;
            TARGETS.forEach((indicator, quantities) ->
                    targets.add(new NewPlan.Target(indicator, null, BigDecimal.valueOf(quantities[index]))));
            var plan = new NewPlan(id, year, "", targets);
            stage.on(LocalDate.of(year, 1, 5), () -> programmes.newPlan(plan));
        }
    }

    private List<Programme.Party> parties() {
        return List.of(
                new Programme.Party(Side.PARTY, stage.unit("dang-uy-khoi"), Bodies.BEGINNING, null),
                new Programme.Party(Side.UNION, stage.unit("ldld"), Bodies.BEGINNING, null));
    }

    private static Set<OwnershipSector> scope() {
        return EnumSet.of(
                OwnershipSector.DOMESTIC_NON_STATE,
                OwnershipSector.FDI,
                OwnershipSector.COOPERATIVE,
                OwnershipSector.NON_PUBLIC_SERVICE_UNIT);
    }

    private static Words aim() {
        return Words.of(
                "Hai bên thường xuyên phối hợp, hỗ trợ nhau; củng cố tổ chức đã có, thành lập tổ chức mới, tạo nguồn"
                        + " phát triển đảng viên và đoàn viên công đoàn.",
                "The two bodies coordinate and support each other; they strengthen the organisations that exist, found"
                        + " new ones, and build the pool of new Party and union members.");
    }

    private static List<Words> bases() {
        return List.of(
                Words.of(
                        "Nghị quyết số 28-NQ/TU ngày 10/11/2009 của Ban Thường vụ Thành ủy",
                        "Resolution 28-NQ/TU of 10/11/2009 of the standing committee of the City Party Committee"),
                Words.of(
                        "Nghị định số 98/2014/NĐ-CP ngày 24/10/2014 của Chính phủ",
                        "Decree 98/2014/NĐ-CP of the Government"),
                Words.of(
                        "Chỉ thị số 33-CT/TW ngày 18/3/2019 của Ban Bí thư",
                        "Directive 33-CT/TW of 18/3/2019 of the Secretariat"));
    }
}
