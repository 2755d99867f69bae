package vn.songhanh.founding.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Mandate;
import vn.songhanh.enterprise.EnterpriseId;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.organisation.CellNames;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.programme.Programmes;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;
import vn.songhanh.time.TypedDate;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;
import vn.songhanh.web.Said;

/** Shows and reads the form of an organisation that was there before the programme. */
@Service
class ExistingPages {

    private static final int LONGEST = 200;

    private final Enterprises enterprises;
    private final Programmes programmes;
    private final Rulebook rulebook;
    private final Clock clock;

    ExistingPages(Enterprises enterprises, Programmes programmes, Rulebook rulebook, Clock clock) {
        this.enterprises = enterprises;
        this.programmes = programmes;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** What was typed where nothing is wrong, else what is, by the field. */
    record Read(@Nullable Existing existing, Map<String, Words> faults) {}

    @Transactional(readOnly = true)
    ExistingPage page(EnterpriseId id, Mandate mandate, ExistingForm form, Map<String, Words> faults) {
        var today = VietnamTime.today(clock);
        var subject = Subject.of(enterprises.standing(id, today).orElseThrow(NotFound::new));
        var usual = beforeProgrammes(today);
        var kinds = kinds(Rights.lineOf(mandate.side()), usual);
        return new ExistingPage(
                id,
                subject.name(),
                form,
                kinds,
                StoryWords.usualName(kinds.getFirst(), subject),
                usual.toString(),
                faults);
    }

    @Transactional(readOnly = true)
    Read read(ExistingForm form, Mandate mandate) {
        var faults = new LinkedHashMap<String, Words>();
        var on = day(form, faults);
        var kind = Said.oneOf(UnitKind.values(), form.kind()).orElse(null);
        if (on != null) {
            var kinds = kinds(Rights.lineOf(mandate.side()), on);
            if (kind == null || !kinds.contains(kind)) {
                faults.put(Part.KIND.field(), ExistingWords.oneOf(kinds));
            }
        }
        tooLong(faults, Part.NAME, form.nameTyped());
        tooLong(faults, Part.NUMBER, form.numberTyped());
        return faults.isEmpty() && on != null && kind != null
                ? new Read(new Existing(kind, form.nameTyped(), form.numberTyped(), form.saysCombined(), on), Map.of())
                : new Read(null, faults);
    }

    private static void tooLong(Map<String, Words> faults, Part part, String typed) {
        if (typed.length() > LONGEST) {
            put(faults, part, new Objection.TooLong(part, LONGEST));
        }
    }

    private static void put(Map<String, Words> faults, Part part, Objection objection) {
        faults.put(part.field(), ObjectionWords.of(objection));
    }

    private @Nullable LocalDate day(ExistingForm form, Map<String, Words> faults) {
        return switch (TypedDate.read(form.dayTyped())) {
            case TypedDate.Day(var day) -> {
                against(day).ifPresent(words -> faults.put(Part.DATE.field(), words));
                yield day;
            }
            case TypedDate.NotADate(var _, var fault) -> unreadable(faults, fault);
            case TypedDate.Month _, TypedDate.Year _ -> unreadable(faults, TypedDate.Fault.NOT_A_DATE);
        };
    }

    private static @Nullable LocalDate unreadable(Map<String, Words> faults, TypedDate.Fault fault) {
        put(faults, Part.DATE, new Objection.Unreadable(Part.DATE, fault.words()));
        return null;
    }

    /** What a day is given as where nobody knows it. */
    LocalDate usualDay() {
        return beforeProgrammes(VietnamTime.today(clock));
    }

    /** The newest day on which no programme was in force, before all that follow each other until now. */
    private LocalDate beforeProgrammes(LocalDate today) {
        return Stream.iterate(
                        Optional.of(today),
                        Optional::isPresent,
                        day -> day.flatMap(programmes::inForce)
                                .map(programme -> programme.term().first().minusDays(1)))
                .flatMap(Optional::stream)
                .reduce(today, (_, earlier) -> earlier);
    }

    private Optional<Words> against(LocalDate day) {
        var today = VietnamTime.today(clock);
        if (day.isAfter(today)) {
            return Optional.of(ObjectionWords.of(new Objection.InTheFuture(today)));
        }
        return programmes
                .inForce(day)
                .map(programme -> ExistingWords.toldByCases(programme.term().first()));
    }

    /** By the names of the day, and before the first text by those of the first. */
    private List<UnitKind> kinds(Line line, LocalDate on) {
        return line == Line.UNION
                ? List.of(UnitKind.GRASSROOTS_UNION)
                : rulebook.find(CellNames.RULE, on)
                        .map(CellNames::kinds)
                        .orElse(List.of(UnitKind.GRASSROOTS_CELL, UnitKind.GRASSROOTS_COMMITTEE));
    }
}
