package vn.songhanh.candidate.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.songhanh.candidate.CandidateId;
import vn.songhanh.candidate.Person;
import vn.songhanh.time.VietnamTime;
import vn.songhanh.web.NotFound;

/** Everything that this body keeps of a person, for the person: on paper and as a file that machines read. */
@Service
class Sheets {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CandidateTable candidates;
    private final CandidateFolder folder;
    private final Notes notes;
    private final Clock clock;

    Sheets(CandidateTable candidates, CandidateFolder folder, Notes notes, Clock clock) {
        this.candidates = candidates;
        this.folder = folder;
        this.notes = notes;
        this.clock = clock;
    }

    @Transactional
    SheetPage sheet(CandidateId id) {
        return of(id, LookPurpose.SHEET);
    }

    @Transactional
    String json(CandidateId id) {
        var sheet = of(id, LookPurpose.EXPORT);
        var data = new LinkedHashMap<String, Object>();
        data.put("code", sheet.found().code());
        data.put("on", sheet.on().toString());
        data.put("person", person(sheet.person()));
        data.put("enterprise", sheet.contents().standing().name());
        data.put("enteredBy", sheet.found().enteredBy().name());
        data.put("enteredOn", day(sheet.found().enteredOn()));
        data.put("shared", sheet.found().shared());
        data.put("stage", sheet.found().stage().name());
        data.put("stageOn", day(sheet.found().stageOn()));
        data.put(
                "counted",
                sheet.found().counted().stream().map(Enum::name).sorted().toList());
        data.put("introducedOn", day(sheet.found().introducedOn()));
        data.put("withdrawnOn", day(sheet.found().withdrawnOn()));
        data.put(
                "consents",
                sheet.contents().consents().stream()
                        .map(consent -> Map.of(
                                "purpose", consent.purpose().name(),
                                "form", consent.form().name(),
                                "givenOn", consent.givenOn().toString(),
                                "keptAt", consent.keptAt(),
                                "withdrawnOn", day(consent.withdrawnOn())))
                        .toList());
        data.put(
                "steps",
                sheet.contents().story().stream()
                        .map(told -> Map.of(
                                "step",
                                        told.kind() == null
                                                ? "ENTERING"
                                                : told.kind().name(),
                                "on", told.on().toString(),
                                "alsoOn", day(told.also()),
                                "number", told.number(),
                                "side", told.side().name(),
                                "toldBy", told.by(),
                                "toldAt", told.at().toString()))
                        .toList());
        data.put(
                "stepsTakenBack",
                sheet.contents().undone().stream()
                        .map(one -> Map.of(
                                "step", String.valueOf(one.told().kind()),
                                "on", one.told().on().toString(),
                                "alsoOn", day(one.told().also()),
                                "number", one.told().number(),
                                "toldBy", one.told().by(),
                                "takenBackBy", one.by(),
                                "takenBackAt", one.at().toString(),
                                "reason", one.reason()))
                        .toList());
        data.put(
                "papers",
                sheet.contents().papers().entrySet().stream()
                        .map(paper -> Map.of("paper", paper.getKey().name(), "keptAt", paper.getValue()))
                        .toList());
        data.put(
                "exceptions",
                sheet.contents().exceptions().stream()
                        .map(one -> Map.of(
                                "step",
                                one.kind().name(),
                                "on",
                                one.on().toString(),
                                "clause",
                                one.clause().vi(),
                                "decidedBy",
                                one.decidedBy(),
                                "reason",
                                one.reason()))
                        .toList());
        data.put(
                "requests",
                sheet.requests().stream()
                        .map(request -> Map.of(
                                "kind", request.kind().name(),
                                "receivedOn", request.receivedOn().toString(),
                                "answeredOn", day(request.answeredOn()),
                                "doneOn", day(request.doneOn()),
                                "liftedOn", day(request.liftedOn())))
                        .toList());
        data.put(
                "joined",
                sheet.contents().joined().stream()
                        .map(one -> Map.of("code", one.code(), "on", day(one.on())))
                        .toList());
        data.put(
                "foundAnother",
                sheet.contents().alike().stream()
                        .filter(one -> !one.open())
                        .map(one -> Map.of(
                                "by",
                                String.valueOf(one.partedBy()),
                                "at",
                                String.valueOf(one.partedAt()),
                                "reason",
                                Objects.requireNonNullElse(one.reason(), "")))
                        .toList());
        data.put(
                "looks",
                sheet.contents().looks().stream()
                        .map(look -> Map.of(
                                "purpose",
                                look.purpose().name(),
                                "side",
                                look.side().name(),
                                "by",
                                look.by(),
                                "at",
                                look.at().toString()))
                        .toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(data);
    }

    private SheetPage of(CandidateId id, LookPurpose purpose) {
        var found = candidates.find(id).orElseThrow(NotFound::new);
        var today = VietnamTime.today(clock);
        notes.looks().note(purpose, List.of(id));
        var contents = folder.open(found, today, Integer.MAX_VALUE);
        var person = contents.person();
        if (person == null) {
            throw new NotFound();
        }
        return new SheetPage(found, person, contents, notes.requests().of(id), today);
    }

    private static Map<String, Object> person(Person person) {
        return Map.of(
                "fullName", person.fullName(),
                "born", person.born().toString(),
                "sex", person.sex().name(),
                "job", person.job().name(),
                "unionMember", person.unionMember());
    }

    private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
