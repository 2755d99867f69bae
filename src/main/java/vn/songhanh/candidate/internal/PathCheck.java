package vn.songhanh.candidate.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.internal.PathCheckTable.Path;
import vn.songhanh.desk.HardCheck;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;

/**
 * What was judged when a cell resolved still holds when a month of birth, a certificate, a day or a rule has been corrected since. How long
 * introducers had worked together with the person is judged at the resolution and not kept, but by how many months it was judged is.
 */
@Component
@Order(45)
class PathCheck implements HardCheck {

    /** The steps whose days are looked at. */
    static final List<StepKind> KINDS = List.of(
            StepKind.CERTIFICATE,
            StepKind.DOSSIER,
            StepKind.VERIFICATION,
            StepKind.CELL,
            StepKind.COMMITTEE,
            StepKind.ADMISSION,
            StepKind.CEREMONY);

    private static final Words APPLICATION = Words.of("đơn xin vào Đảng", "the application");
    private static final Words HISTORY = Words.of("lý lịch", "the personal history");

    private final PathCheckTable paths;
    private final Laws laws;

    PathCheck(PathCheckTable paths, Laws laws) {
        this.paths = paths;
        this.laws = laws;
    }

    @Override
    public String code() {
        return "candidate-paths";
    }

    @Override
    public Words name() {
        return Words.of(
                "Tuổi, giấy chứng nhận, người giới thiệu, thứ tự ngày khi xét kết nạp",
                "Age, certificate, introducers and order of days at the admission");
    }

    @Override
    public Words rule() {
        return Words.of(
                "Ngày chi bộ ra nghị quyết: đủ tuổi theo tháng, giấy chứng nhận còn giá trị, người giới thiệu cùng công tác đủ số tháng quy"
                        + " định hoặc được chi bộ phân công thay; đơn, lý lịch, thẩm tra, nghị quyết, quyết định, lễ kết nạp nối tiếp nhau. Chỉ"
                        + " xét những người đơn vị mình theo dõi. Hồ sơ giữ mức tháng đã xét, không giữ số tháng của từng người.",
                "On the day of the cell's resolution: the age by months, a certificate in force, introducers who have worked with the person"
                        + " for the months of the rule, or whom the cell has assigned in place of another; application, history, verification,"
                        + " resolutions, decision, ceremony follow each other. Of the persons for whom one's own unit answers. Kept is by how"
                        + " many months was judged, not how long anybody has worked with the person.");
    }

    @Override
    public boolean differsBySpeaker() {
        return true;
    }

    @Override
    @Transactional(readOnly = true)
    public Findings look(int limit) {
        if (!Reach.knowsPersons()) {
            return Findings.of(List.of(), limit);
        }
        var known = new HashMap<String, Rule>();
        return Findings.of(
                paths.resolved().stream()
                        .flatMap(path -> wrong(path, known)
                                .map(words ->
                                        new Mismatch(Words.same(path.code()), words, "/app/candidates/" + path.id())))
                        .toList(),
                limit);
    }

    /** @param known the rules that were read already, by code and day */
    private Stream<Words> wrong(Path path, Map<String, Rule> known) {
        var resolved = path.on(StepKind.CELL).orElseThrow();
        Function<String, Rule> rules = code -> known.computeIfAbsent(code + resolved, _ -> laws.on(code, resolved));
        var age = path.person()
                .flatMap(person -> CellRules.age(person, resolved, rules))
                .filter(objection -> !set(path, objection))
                .map(PathCheck::withoutTheAge);
        var certificate = CellRules.certificate(path.on(StepKind.CERTIFICATE), resolved, rules)
                .map(ObjectionWords::of);
        return Stream.concat(
                Stream.of(age, certificate, together(path, rules)).flatMap(Optional::stream), misplaced(path));
    }

    /** Judged by fewer months than the rule of the day asks for: it has been told otherwise since. */
    private static Optional<Words> together(Path path, Function<String, Rule> rules) {
        return path.monthsAsked()
                .filter(_ -> !path.allowed().contains(IntroducerRules.TOGETHER))
                .flatMap(asked -> Optional.of(rules.apply(IntroducerRules.TOGETHER))
                        .filter(rule -> asked < rule.value())
                        .map(rule -> Words.of(
                                        "Người giới thiệu đã được xét theo mức {0} tháng cùng công tác; quy định của ngày ấy: {1} tháng."
                                                + " Căn cứ: {2}.",
                                        "Introducers were judged by {0 month|months} together; the rule of that day: {1}. By: {2}.")
                                .with(asked, rule.value(), rule.cited())));
    }

    private static boolean set(Path path, Objection objection) {
        return objection instanceof Objection.OfRule one
                && path.allowed().contains(one.rule().code());
    }

    /** How old somebody is stands on their own page, where each look is noted. */
    private static Words withoutTheAge(Objection objection) {
        return Words.of(
                        "Tuổi vào ngày chi bộ ra nghị quyết ngoài quy định. Căn cứ: {0}.",
                        "The age on the day of the cell's resolution is outside of the rule. By: {0}.")
                .with(((Objection.OfRule) objection).rule().cited());
    }

    private record Day(Words what, LocalDate on) {}

    private Stream<Words> misplaced(Path path) {
        var days = Stream.of(
                        day(APPLICATION, path.on(StepKind.DOSSIER)),
                        day(HISTORY, path.also(StepKind.DOSSIER)),
                        day(StepKind.VERIFICATION.words(), path.on(StepKind.VERIFICATION)),
                        day(StepKind.CELL.words(), path.on(StepKind.CELL)),
                        day(StepKind.COMMITTEE.words(), path.on(StepKind.COMMITTEE)),
                        day(StepKind.ADMISSION.words(), path.on(StepKind.ADMISSION)),
                        day(StepKind.CEREMONY.words(), path.on(StepKind.CEREMONY)))
                .flatMap(Optional::stream)
                .toList();
        return IntStream.range(1, days.size())
                .filter(next -> days.get(next).on().isBefore(days.get(next - 1).on()))
                .mapToObj(next -> misplaced(days.get(next - 1), days.get(next)));
    }

    private Words misplaced(Day before, Day after) {
        var words = Words.of("{0} ngày {1} sớm hơn {2} ngày {3}.", "{0} on {1} is before {2} on {3}.")
                .with(after.what(), after.on(), before.what(), before.on());
        return laws.perhapsOn(PathRules.ORDER, after.on())
                .map(rule -> Words.joined(
                        " ", List.of(words, Words.of("Căn cứ: {0}.", "By: {0}.").with(rule.cited()))))
                .orElse(words);
    }

    private static Optional<Day> day(Words what, Optional<LocalDate> on) {
        return on.map(known -> new Day(what, known));
    }
}
