package vn.songhanh.programme.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Reads what the form of an agreement shows. */
@Service
class ProgrammeFormPages {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");
    private static final String SET_IN = "\u2003";

    private final ProgrammeTable programmes;
    private final ProgrammeChangeTable changes;
    private final Organisation organisation;
    private final Clock clock;

    ProgrammeFormPages(
            ProgrammeTable programmes, ProgrammeChangeTable changes, Organisation organisation, Clock clock) {
        this.programmes = programmes;
        this.changes = changes;
        this.organisation = organisation;
        this.clock = clock;
    }

    /** Non-state enterprises, as the programmes of this kind have it (NQ 28-NQ/TU); to be changed by hand. */
    @Transactional(readOnly = true)
    ProgrammeFormPage empty() {
        PlanningRight.demandToOpen();
        var sectors = List.of(OwnershipSector.values()).stream()
                .filter(sector -> sector != OwnershipSector.STATE && sector != OwnershipSector.HOUSEHOLD)
                .map(Enum::name)
                .toList();
        return page(null, ProgrammeForm.empty(sectors), Map.of(), null);
    }

    @Transactional(readOnly = true)
    ProgrammeFormPage of(String code) {
        var programme = changeable(code);
        return page(code, form(programme), Map.of(), null);
    }

    /** The programme, to those who may change it. */
    @Transactional(readOnly = true)
    Programme changeable(String code) {
        var programme = programmes.byCode(code).orElseThrow(NotFound::new);
        PlanningRight.demandToChange(programme, VietnamTime.today(clock));
        return programme;
    }

    @Transactional(readOnly = true)
    ProgrammeFormPage faulty(@Nullable String code, ProgrammeForm form, Map<String, Words> faults) {
        return page(code, form, faults, null);
    }

    /** Keeps what was typed; sending it once more overwrites knowingly. */
    @Transactional(readOnly = true)
    ProgrammeFormPage changedMeanwhile(String code, ProgrammeForm form) {
        var programme = changeable(code);
        var last = changes.last(programme.id());
        var at = last.at();
        return page(
                code,
                form.over(last.version()),
                Map.of(),
                new ProgrammeFormPage.Meanwhile(
                        last.by(),
                        at == null ? "" : MINUTE.format(VietnamTime.at(at)),
                        differences(form(programme), form)));
    }

    private ProgrammeForm form(Programme programme) {
        var today = VietnamTime.today(clock);
        return ProgrammeForm.of(
                programme,
                changes.last(programme.id()).version(),
                programme.holder(Side.PARTY, today).orElse(null),
                programme.holder(Side.UNION, today).orElse(null));
    }

    private static Map<Words, String> differences(ProgrammeForm kept, ProgrammeForm typed) {
        var differences = new LinkedHashMap<Words, String>();
        differ(differences, Words.of("Tên chương trình", "Title"), kept.titleVi(), typed.titleVi());
        differ(differences, Words.of("Tên tiếng Anh", "Title in English"), kept.titleEn(), typed.titleEn());
        differ(differences, Words.of("Mục đích", "Aim"), kept.aimVi(), typed.aimVi());
        differ(differences, Words.of("Số, ký hiệu", "Number"), kept.number(), typed.number());
        differ(differences, Words.of("Ngày ký", "Signed on"), kept.signedOn(), typed.signedOn());
        differ(differences, Words.of("Từ ngày", "From"), kept.from(), typed.from());
        differ(differences, Words.of("Đến ngày", "To"), kept.to(), typed.to());
        differ(differences, Words.of("Căn cứ", "Legal bases"), kept.bases(), typed.bases());
        return differences;
    }

    private static void differ(
            Map<Words, String> differences, Words field, @Nullable String kept, @Nullable String typed) {
        var stands = kept == null ? "" : kept;
        if (!stands.equals(typed == null ? "" : typed.replace("\r\n", "\n"))) {
            differences.put(field, stands.isEmpty() ? "–" : stands);
        }
    }

    private ProgrammeFormPage page(
            @Nullable String code,
            ProgrammeForm form,
            Map<String, Words> faults,
            ProgrammeFormPage.@Nullable Meanwhile meanwhile) {
        var today = VietnamTime.today(clock);
        return new ProgrammeFormPage(
                code, form, faults, choices(Line.PARTY, today), choices(Line.UNION, today), meanwhile);
    }

    /** Roots and what lies directly below them: bodies of a city sign, not grassroots organisations. */
    private Map<String, String> choices(Line line, LocalDate on) {
        var choices = new LinkedHashMap<String, String>();
        for (var root : organisation.roots(line, on)) {
            put(choices, "", root.id(), root.name());
            organisation.children(root.id(), on).stream()
                    .filter(unit -> !unit.kind().grassroots())
                    .forEach(unit -> put(choices, SET_IN, unit.id(), unit.name()));
        }
        return choices;
    }

    private static void put(Map<String, String> choices, String before, UnitId unit, String name) {
        choices.put(unit.toString(), before + name);
    }
}
