package vn.songhanh.paper.internal;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profiles;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.internal.StepTable.Act;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.Dateline;
import vn.songhanh.web.NotFound;

/** Reads one paper for one seat. */
@Service
class PaperPages {

    private final PaperTable papers;
    private final TextTable texts;
    private final StepTable steps;
    private final FileTable files;
    private final PaperDocument documents;
    private final Programmes programmes;

    PaperPages(
            PaperTable papers,
            TextTable texts,
            StepTable steps,
            FileTable files,
            PaperDocument documents,
            Programmes programmes) {
        this.papers = papers;
        this.texts = texts;
        this.steps = steps;
        this.files = files;
        this.documents = documents;
        this.programmes = programmes;
    }

    @Transactional(readOnly = true)
    PaperPage one(Mandate mandate, PaperId id, PaperPage.Trial trial) {
        var paper = papers.byId(id).orElseThrow(NotFound::new);
        var document = documents.of(paper, OptionalInt.empty());
        var shown = files.shown(id).orElseGet(() -> Shown.of(document));
        var versions = texts.versions(id);
        var signed = steps.signatures(paper);
        var story = steps.steps(id);
        return new PaperPage(
                head(paper, versions.getFirst().text().subject(), document),
                paper.state() == Paper.State.RETURNED ? lastReturn(story) : "",
                shown.passages(),
                shown.annexes(),
                paper.waitsForSignature() || paper.state() == Paper.State.SIGNED
                        ? signatories(paper, signed)
                        : List.of(),
                versions.stream().map(PaperPages::version).toList(),
                story.stream().map(PaperPages::event).toList(),
                PaperActs.of(paper, mandate, signed),
                post(paper, mandate),
                Contents.hash(document),
                trial);
    }

    private String post(Paper paper, Mandate mandate) {
        return steps.lastPost(mandate.account())
                .or(() -> documents.heads(paper).stream()
                        .filter(head -> head.unit().equals(mandate.unit()))
                        .map(Letterhead::headPost)
                        .findFirst())
                .orElse("");
    }

    private PaperPage.Head head(Paper paper, String subject, OfficialDocument document) {
        var issued = paper.issued();
        return new PaperPage.Head(
                paper.id().value(),
                paper.kind().words(),
                PaperTitle.of(paper.kind(), subject),
                paper.state().words(),
                paper.state().badge(),
                stage(paper.state()),
                paper.joint(),
                issued == null ? "" : issued.symbol(),
                issued == null ? null : issued.on(),
                issued == null ? document.profile().source() : prescribing(issued.profile()),
                programmes.byId(paper.programme()).orElseThrow().title(),
                about(paper));
    }

    /** The rule in the words of its source, not the code it is kept by. */
    private static String prescribing(String code) {
        return Profiles.named(code).map(Profile::source).orElse(code);
    }

    private static @Nullable String about(Paper paper) {
        return paper.about() == null ? null : "/app/cases/" + paper.about();
    }

    private static int stage(Paper.State state) {
        return switch (state) {
            case DRAFT, RETURNED -> 0;
            case HANDED_IN -> 1;
            case HALF_SIGNED -> 2;
            case SIGNED -> 3;
            case CANCELLED -> -1;
        };
    }

    private static String lastReturn(List<StepTable.Step> story) {
        return story.stream()
                .filter(step -> step.act() == Act.RETURNED)
                .findFirst()
                .map(StepTable.Step::remark)
                .orElse("");
    }

    private List<PaperPage.Signatory> signatories(Paper paper, List<StepTable.Signed> signed) {
        return documents.heads(paper).stream()
                .map(head -> signed.stream()
                        .filter(one -> one.unit().equals(head.unit()))
                        .findFirst()
                        .map(one -> new PaperPage.Signatory(
                                one.side().name(), head.name(), one.name(), Dateline.minute(one.at())))
                        .orElseGet(() ->
                                new PaperPage.Signatory(paper.side(head.unit()).name(), head.name(), null, null)))
                .toList();
    }

    private static PaperPage.Version version(TextTable.Version version) {
        return new PaperPage.Version(version.number(), version.by(), Dateline.minute(version.at()));
    }

    private static PaperPage.Event event(StepTable.Step step) {
        var kind = step.act() == Act.NUMBERED ? "big" : step.side().name().toLowerCase(java.util.Locale.ROOT);
        return new PaperPage.Event(
                Dateline.minute(step.at()), PaperWords.of(step.act()), step.by(), kind, step.remark());
    }
}
