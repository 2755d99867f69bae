package vn.songhanh.paper.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.UnitId;
import vn.songhanh.founding.Cases;
import vn.songhanh.paper.NewPaper;
import vn.songhanh.paper.NewPaper.Issuing;
import vn.songhanh.paper.PaperAnswer;
import vn.songhanh.paper.PaperAnswer.Objection;
import vn.songhanh.paper.PaperId;
import vn.songhanh.paper.PaperKind;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Begins a draft, issued by the unit of the person who begins it, alone or with the other body of the programme. */
@Component
class BeginPaper {

    private static final PaperId NONE = new PaperId(0);

    private final PaperTable papers;
    private final Versions versions;
    private final FirstText firstText;
    private final Programmes programmes;
    private final Cases cases;
    private final Clock clock;

    BeginPaper(
            PaperTable papers,
            Versions versions,
            FirstText firstText,
            Programmes programmes,
            Cases cases,
            Clock clock) {
        this.papers = papers;
        this.versions = versions;
        this.firstText = firstText;
        this.programmes = programmes;
        this.cases = cases;
        this.clock = clock;
    }

    PaperAnswer begin(Acting.Person person, Mandate mandate, NewPaper asked) {
        var programme = programmes.byId(asked.programme()).orElseThrow(NotFound::new);
        var today = VietnamTime.today(clock);
        if (asked.kind() == PaperKind.REQUEST
                && Optional.ofNullable(asked.about())
                        .flatMap(about -> cases.file(about, today))
                        .isEmpty()) {
            return new PaperAnswer.Declined(new Objection.CaseMissing());
        }
        var other = other(programme, mandate, today);
        if (asked.issuing() != Issuing.ALONE && other.isEmpty()) {
            return new PaperAnswer.Declined(new Objection.NobodyToJoin());
        }
        var draft = draft(asked, mandate, other.orElse(null));
        var id = papers.add(draft, clock.instant(), person.fullName());
        versions.first(papers.byId(id).orElseThrow(), firstText.of(draft, today), mandate, person.fullName());
        return new PaperAnswer.Done(id);
    }

    /** The other body, where the person's unit holds its side of the programme and another unit the other. */
    static Optional<UnitId> other(Programme programme, Mandate mandate, LocalDate today) {
        return programme.heldBy(mandate.side(), mandate.unit(), today)
                ? programme.holder(mandate.side().other(), today).filter(unit -> !unit.equals(mandate.unit()))
                : Optional.empty();
    }

    private static Paper draft(NewPaper asked, Mandate mandate, @Nullable UnitId other) {
        var led = asked.issuing() == Issuing.JOINTLY_LED && other != null;
        var lead = asked.issuing() == Issuing.JOINTLY_LED && other != null ? other : mandate.unit();
        return new Paper(
                NONE,
                asked.kind(),
                asked.programme(),
                asked.year(),
                asked.kind() == PaperKind.REQUEST ? asked.about() : null,
                led ? mandate.side().other() : mandate.side(),
                lead,
                asked.issuing() == Issuing.ALONE ? null : led ? mandate.unit() : other,
                Paper.State.DRAFT,
                0,
                null,
                null);
    }
}
