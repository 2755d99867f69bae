package vn.songhanh.paper.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.songhanh.document.Block;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.OfficialDocument.Foot;
import vn.songhanh.document.OfficialDocument.Head;
import vn.songhanh.document.OfficialDocument.Recipients;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.document.Signature;
import vn.songhanh.document.Signature.Rank;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.paper.PaperText;
import vn.songhanh.time.VietnamTime;

/** Draws a paper up as an official document: its text, what it draws from the data, its head and foot. */
@Component
class PaperDocument {

    private final TextTable texts;
    private final StepTable steps;
    private final Matters matters;
    private final PaperLetterheads letterheads;
    private final Clock clock;

    PaperDocument(TextTable texts, StepTable steps, Matters matters, PaperLetterheads letterheads, Clock clock) {
        this.texts = texts;
        this.steps = steps;
        this.matters = matters;
        this.letterheads = letterheads;
        this.clock = clock;
    }

    /** As it would be issued today, or was; without number it is marked as a draft. */
    OfficialDocument of(Paper paper, OptionalInt number) {
        var issued = paper.issued();
        var today = issued == null ? VietnamTime.today(clock) : issued.on();
        var asOf = Objects.requireNonNullElse(paper.asOf(), today);
        var text = texts.newest(paper.id()).text();
        var heads = letterheads.of(paper, today);
        var profile = heads.getFirst().on(Profiles.inForce(paper.family(), today));
        return new OfficialDocument(
                profile,
                head(paper, heads, number, today, text),
                body(paper, text, asOf),
                foot(paper, heads, profile, text),
                matters.annexes(paper, asOf));
    }

    /** The letterheads of those who issue it, on its date. */
    List<Letterhead> heads(Paper paper) {
        var issued = paper.issued();
        return letterheads.of(paper, issued == null ? VietnamTime.today(clock) : issued.on());
    }

    private Head head(Paper paper, List<Letterhead> heads, OptionalInt number, LocalDate date, PaperText text) {
        var office = Optional.of(heads.getFirst().draftingUnit()).filter(unit -> !unit.isBlank());
        return new Head(
                PaperLetterheads.issuers(heads),
                paper.kind().type(),
                number,
                office,
                letterheads.place(heads, date),
                date,
                text.subject());
    }

    private List<Block> body(Paper paper, PaperText text, LocalDate asOf) {
        var blocks = PaperMarks.blocks(text.words(), matters.tables(paper, asOf));
        return blocks.isEmpty() ? List.of(Block.Paragraph.of("(Chưa có nội dung)")) : blocks;
    }

    private Foot foot(Paper paper, List<Letterhead> heads, Profile profile, PaperText text) {
        var signed = steps.signatures(paper);
        var signatures = heads.stream()
                .map(head -> signature(
                        paper,
                        head,
                        profile,
                        signed.stream()
                                .filter(one -> one.unit().equals(head.unit()))
                                .findFirst()))
                .toList();
        return new Foot(
                signatures,
                new Recipients(
                        Recipients.typed(text.recipients()), heads.getFirst().archive()));
    }

    /** Minutes are signed by those who chaired; every other paper for the body that decides. */
    private static Signature signature(
            Paper paper, Letterhead head, Profile profile, Optional<StepTable.Signed> signed) {
        var name = signed.map(StepTable.Signed::name).orElse("");
        var post =
                signed.map(StepTable.Signed::post).filter(own -> !own.isBlank()).orElse(head.headPost());
        return paper.kind() == PaperKind.MINUTES
                ? new Signature(List.of(), paper.joint() ? "Đồng chủ trì" : "Chủ trì", name)
                : Signature.of(profile, head.authority(), Rank.ofLeader(post), post, name);
    }
}
