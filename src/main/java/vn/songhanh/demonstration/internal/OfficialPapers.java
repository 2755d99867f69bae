package vn.songhanh.demonstration.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.founding.CaseId;
import vn.songhanh.paper.NewPaper;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.PaperText;
import vn.songhanh.paper.Papers;
import vn.songhanh.programme.Programmes;

/** The papers of 2021 to 2026: drawn up, handed in, signed; some are still on their way. */
@Component
class OfficialPapers {

    private final Papers papers;
    private final Programmes programmes;
    private final Stage stage;

    OfficialPapers(Papers papers, Programmes programmes, Stage stage) {
        this.papers = papers;
        this.programmes = programmes;
        this.stage = stage;
    }

    List<Moment> moments() {
        return Rows.of("papers.csv").stream()
                .map(row -> new Moment(row.day("on"), Moment.REVIEW, () -> tell(row)))
                .toList();
    }

    private void tell(Rows.Row row) {
        var on = row.day("on");
        var officer = row.get("officer");
        var paper = did(officer, on, () -> papers.begin(asked(row)));
        if (row.has("text")) {
            did(officer, on.plusDays(1), () -> papers.write(paper, text(row.get("text"))));
        }
        switch (row.get("end")) {
            case "DRAFT" -> {}
            case "CANCELLED" -> did(officer, on.plusDays(1), () -> papers.cancel(paper, row.get("remark")));
            case "RETURNED" -> {
                did(officer, on.plusDays(1), () -> papers.handIn(paper));
                did(leader(officer), on.plusDays(2), () -> papers.giveBack(paper, row.get("remark")));
            }
            default -> signed(row, paper);
        }
    }

    private void signed(Rows.Row row, PaperId paper) {
        var day = row.day("on").plusDays(1);
        var officer = row.get("officer");
        did(officer, day, () -> papers.handIn(paper));
        if (row.get("end").equals("HANDED_IN")) {
            return;
        }
        did(leader(officer), day, () -> papers.sign(paper));
        if (!row.get("issuing").equals("ALONE") && row.get("end").equals("SIGNED")) {
            did(otherLeader(officer), day, () -> papers.sign(paper));
        }
    }

    private NewPaper asked(Rows.Row row) {
        return new NewPaper(
                PaperKind.valueOf(row.get("kind")),
                programmes.byCode(row.get("programme")).orElseThrow().id(),
                row.number("year"),
                NewPaper.Issuing.valueOf(row.get("issuing")),
                about(row));
    }

    private @Nullable CaseId about(Rows.Row row) {
        return row.has("case") ? stage.caseOf(row.get("case")) : null;
    }

    private static PaperText text(String name) {
        var parts = Rows.text("papers/%s.txt".formatted(name)).split("(?m)^---\\R");
        return new PaperText(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    private static String leader(String officer) {
        return officer.contains("cong.doan") ? "lanh.dao.cong.doan" : "lanh.dao.dang";
    }

    private static String otherLeader(String officer) {
        return officer.contains("cong.doan") ? "lanh.dao.dang" : "lanh.dao.cong.doan";
    }

    private PaperId did(String username, LocalDate on, Supplier<PaperAnswer> act) {
        if (stage.as(username, on, act) instanceof PaperAnswer.Done done) {
            return done.paper();
        }
        throw new IllegalStateException("%s could not work on a paper on %s".formatted(username, on));
    }
}
