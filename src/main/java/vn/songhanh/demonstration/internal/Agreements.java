package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.programme.NewProgramme;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.ProgrammeId;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** The programme of 2021–2023 and its successor of 2024–2026. */
@Component
class Agreements {

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
        return id;
    }

    /** The Bloc committee ends; its part in the programme goes to the People's Committee's Party organisation. */
    void handOver(ProgrammeId programme, LocalDate day) {
        programmes.handOver(programme, Side.PARTY, stage.unit("dang-uy-ubnd"), day);
    }

    private List<Programme.Party> parties() {
        return List.of(
                new Programme.Party(Side.PARTY, stage.unit("dang-uy-khoi"), Bodies.BEGINNING, null),
                new Programme.Party(Side.UNION, stage.unit("ldld"), Bodies.BEGINNING, null));
    }

    /** Both agreements count the same sectors. */
    static Set<OwnershipSector> scope() {
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
