package vn.songhanh.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.songhanh.document.Block;
import vn.songhanh.document.Block.Bases;
import vn.songhanh.document.Block.Paragraph;
import vn.songhanh.document.Block.SectionHeading;
import vn.songhanh.document.Block.Table;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Annex;
import vn.songhanh.document.OfficialDocument.Foot;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.Profile;
import vn.songhanh.time.Dateline;

/** The report as both offices would draw it up: the outline of a review (báo cáo sơ kết, tổng kết), six sections and annexes. */
final class ReportDocument {

    private final Report report;
    private final Profile profile;
    private final FigureTables tables;
    private final LiveFigures live;

    private ReportDocument(Report report, Profile profile) {
        this.report = report;
        this.profile = profile;
        this.tables = new FigureTables(report.groups(), report.lookback());
        this.live = new LiveFigures(report.groups());
    }

    /** In that form, on the sheets of the body that leads. */
    static OfficialDocument of(Report report, Profile form) {
        var profile = report.issue().heads().on(form);
        var made = new ReportDocument(report, profile);
        return new OfficialDocument(profile, made.head(), made.body(), made.foot(), made.annexes());
    }

    private Head head() {
        var issue = report.issue();
        return new Head(
                issue.heads().issuers(), DocumentType.REPORT, issue.number(), issue.place(), issue.date(), subject());
    }

    private String subject() {
        return "kết quả %s thực hiện %s; phương hướng, nhiệm vụ %s"
                .formatted(
                        report.lookback().words(),
                        report.programme().title().vi(),
                        report.lookback().nextWords());
    }

    private List<Block> body() {
        var body = new ArrayList<Block>();
        body.add(new Bases(bases()));
        body.add(Paragraph.of("%s báo cáo kết quả thực hiện Chương trình %s như sau:"
                .formatted(report.issue().heads().names(), report.lookback().words())));
        for (var section : ReviewWords.SECTIONS) {
            body.add(new SectionHeading(1, title(section)));
            body.addAll(text(section));
            if (section.equals("III")) {
                body.addAll(figures(body));
            }
        }
        return body;
    }

    private List<String> bases() {
        var programme = report.programme();
        var bases = new ArrayList<String>();
        programme.bases().forEach(basis -> bases.add("Căn cứ " + basis.vi()));
        bases.add("Căn cứ %s, số %s, ký ngày %s"
                .formatted(programme.title().vi(), programme.number(), Dateline.inDocument(programme.signedOn())));
        return bases;
    }

    private String title(String section) {
        return section.equals("V")
                ? "Phương hướng, nhiệm vụ, chỉ tiêu " + report.lookback().nextWords()
                : ReviewWords.section(section).vi();
    }

    private List<Block> text(String section) {
        var words = report.texts().getOrDefault(section, "");
        if (words.isBlank()) {
            // the results speak for themselves in their table
            return section.equals("III") ? List.of() : List.of(Paragraph.of("(Chưa có nội dung)"));
        }
        return SectionText.blocks(words, live, tables);
    }

    /** The table and the chart of the targets close the results, unless the text has put one in another place. */
    private List<Block> figures(List<Block> body) {
        var figures = new ArrayList<Block>();
        if (body.stream().noneMatch(Table.class::isInstance)) {
            figures.add(Paragraph.of("Kết quả từng chỉ tiêu, theo số liệu hai bên cùng xác nhận:"));
            figures.add(tables.targets());
        }
        if (body.stream().noneMatch(Block.Figure.class::isInstance)) {
            tables.chart(0).ifPresent(figures::add);
        }
        measuredAgainst().ifPresent(figures::add);
        return figures;
    }

    private Optional<Paragraph> measuredAgainst() {
        var plans = report.measuredAgainst();
        return plans.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.of("Tỷ lệ tính theo " + String.join("; ", plans) + "."));
    }

    private List<Annex> annexes() {
        var lists = new ReportTables(report);
        var indicators = new ArrayList<Block>();
        indicators.add(tables.all());
        measuredAgainst().ifPresent(indicators::add);
        var annexes = new ArrayList<Annex>();
        annexes.add(
                new Annex("Kết quả thực hiện các chỉ tiêu " + report.lookback().words(), indicators));
        annexes.add(lists.founded());
        lists.rewarded().ifPresent(annexes::add);
        lists.minutes().ifPresent(annexes::add);
        return annexes;
    }

    private Foot foot() {
        var issue = report.issue();
        return issue.heads().foot(profile, issue.signers(), issue.recipients());
    }
}
