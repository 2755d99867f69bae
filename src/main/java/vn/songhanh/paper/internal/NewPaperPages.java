package vn.songhanh.paper.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.founding.CaseFile;
import vn.songhanh.founding.Cases;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** Reads what is asked before a paper is begun. */
@Service
class NewPaperPages {

    private final Programmes programmes;
    private final Letterheads letterheads;
    private final Cases cases;
    private final Clock clock;

    NewPaperPages(Programmes programmes, Letterheads letterheads, Cases cases, Clock clock) {
        this.programmes = programmes;
        this.letterheads = letterheads;
        this.cases = cases;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    NewPaperPage page(NewPaperForm form, Mandate mandate, @Nullable Words problem) {
        var today = VietnamTime.today(clock);
        var titles = new LinkedHashMap<String, Words>();
        programmes.all().reversed().forEach(programme -> titles.put(programme.code(), programme.title()));
        var programme = chosen(form);
        var year = form.chosenYear().orElse(today.getYear());
        var partner = programme
                .flatMap(found -> BeginPaper.other(found, mandate, today))
                .map(unit -> letterheads.of(unit, mandate.side().other(), today))
                .map(Letterhead::name);
        return new NewPaperPage(
                form.chosenKind().orElse(null),
                new NewPaperForm(
                        form.kind(),
                        programme.map(Programme::code).orElse(null),
                        Objects.requireNonNullElse(form.year(), Integer.toString(year)),
                        form.chosenIssuing().name(),
                        form.about()),
                titles,
                letterheads.of(mandate.unit(), mandate.side(), today).name(),
                partner.orElse(null),
                about(form, today).map(CaseFile::name).orElse(null),
                problem);
    }

    /** The programme that was named; else the one in force, else the last. */
    Optional<Programme> chosen(NewPaperForm form) {
        return Optional.ofNullable(form.programme())
                .flatMap(programmes::byCode)
                .or(() -> programmes.inForce(VietnamTime.today(clock)))
                .or(() -> programmes.all().stream().reduce((first, last) -> last));
    }

    private Optional<CaseFile> about(NewPaperForm form, LocalDate today) {
        return Optional.ofNullable(form.chosenCase()).flatMap(about -> cases.file(about, today));
    }
}
