package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Cell;
import vn.songhanh.document.Block.Column;
import vn.songhanh.document.Block.Column.Kind;
import vn.songhanh.document.Block.Row;
import vn.songhanh.document.Block.Table;
import vn.songhanh.founding.CaseFile;
import vn.songhanh.founding.Cases;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.time.Dateline;

/** The enterprise or the trade of a founding case, its people in numbers, and what its dossier holds. */
@Component
class RequestMatter implements Matter {

    static final String DOSSIER = "Bảng hồ sơ";

    private final Cases cases;
    private final Organisation organisation;

    RequestMatter(Cases cases, Organisation organisation) {
        this.cases = cases;
        this.organisation = organisation;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.REQUEST;
    }

    @Override
    public Map<String, String> places(Paper paper, LocalDate asOf) {
        var places = new HashMap<String, String>();
        places.put("above", above(paper, asOf).map(Unit::name).orElse("…"));
        file(paper, asOf).ifPresent(file -> {
            places.put(
                    "enterprise", file.ofTrade() ? "%s (nghề: %s)".formatted(file.where(), file.name()) : file.name());
            places.put("known", file.ofTrade() ? "" : " (mã số %s)".formatted(file.where()));
            places.put("consent", file.ofTrade() ? "Người làm nghề" : "Doanh nghiệp");
            places.put("organisation", wanted(file.objective()));
            places.put("people", people(file));
            places.put(
                    "judged",
                    file.complete()
                            ? "Xét đủ điều kiện theo quy định"
                            : "Trong khi bổ sung các tài liệu còn thiếu của hồ sơ");
        });
        return places;
    }

    private static String wanted(Objective objective) {
        return switch (objective) {
            case UNION -> "công đoàn cơ sở";
            case PROFESSIONAL_UNION -> "nghiệp đoàn cơ sở";
            case PARTY -> "tổ chức đảng";
        };
    }

    /** In numbers; who they are stands in the dossier, which is kept outside of the system. */
    private static String people(CaseFile file) {
        var survey = file.survey();
        if (survey == null) {
            return "(chưa khảo sát)";
        }
        if (file.ofTrade()) {
            return "%s người làm nghề, %s người có đơn gia nhập, theo khảo sát ngày %s"
                    .formatted(
                            written(survey.workers()),
                            written(survey.unionMembers()),
                            Dateline.inDocument(survey.on()));
        }
        var members = switch (file.objective()) {
            case UNION, PROFESSIONAL_UNION -> "%s đoàn viên công đoàn".formatted(written(survey.unionMembers()));
            case PARTY ->
                "%s đảng viên chính thức, %s đảng viên dự bị"
                        .formatted(written(survey.officialMembers()), written(survey.probationaryMembers()));
        };
        return "%s lao động, %s, theo khảo sát ngày %s"
                .formatted(written(survey.workers()), members, Dateline.inDocument(survey.on()));
    }

    private static String written(int number) {
        return Numbers.written(number, Language.VI);
    }

    @Override
    public Map<String, List<Block>> tables(Paper paper, LocalDate asOf) {
        return file(paper, asOf)
                .map(file -> Map.of(DOSSIER, List.<Block>of(dossier(file))))
                .orElse(Map.of());
    }

    private static Table dossier(CaseFile file) {
        var rows = new ArrayList<Row>();
        for (var item : file.beside()) {
            rows.add(Row.Cells.of(
                    Cell.of(Integer.toString(rows.size() + 1)),
                    Cell.of(item.words().vi()),
                    Cell.of(item.there() ? "Có" : item.required() ? "Còn thiếu" : "Không bắt buộc")));
        }
        var columns = List.of(
                new Column("TT", Kind.CENTRED, 1),
                new Column("Tài liệu", Kind.TEXT, 8),
                new Column("Tình trạng", Kind.CENTRED, 2.4));
        return new Table("Danh mục hồ sơ kèm theo", columns, rows);
    }

    private Optional<CaseFile> file(Paper paper, LocalDate asOf) {
        return Optional.ofNullable(paper.about()).flatMap(about -> cases.file(about, asOf));
    }

    private Optional<Unit> above(Paper paper, LocalDate asOf) {
        return organisation
                .unit(paper.lead(), asOf)
                .map(Unit::parent)
                .flatMap(parent -> organisation.unit(parent, asOf));
    }
}
