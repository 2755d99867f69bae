package vn.songhanh.candidate.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.songhanh.candidate.Introducers;
import vn.songhanh.candidate.Objection;
import vn.songhanh.candidate.Schooling;
import vn.songhanh.candidate.Step;
import vn.songhanh.candidate.StepKind;
import vn.songhanh.candidate.YouthUnion;
import vn.songhanh.enterprise.EnterpriseLookup;
import vn.songhanh.text.Words;

/** Reads a form as the step that it tells, and notes what cannot be read. */
final class StepReading {

    private final TypedForm form;
    private final FieldReading fields;
    private final EnterpriseLookup enterprises;

    StepReading(TypedForm form, EnterpriseLookup enterprises) {
        this.form = form;
        this.enterprises = enterprises;
        this.fields = new FieldReading(form);
    }

    List<Objection> faults() {
        return fields.faults();
    }

    /** The step; empty when something cannot be read. */
    Optional<Step> step(StepKind kind) {
        var on = fields.day("on", Words.of("ngày", "the day"), true);
        var second = StepFields.of(kind).also();
        var also = second == null ? null : fields.day("also", second, false);
        var to = kind == StepKind.MOVE ? fields.enterprise("to", enterprises) : null;
        var backing = kind == StepKind.CELL ? backing() : null;
        var past = kind == StepKind.CELL ? past() : null;
        var vote = vote(kind);
        if (on == null || !faults().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Step(
                kind,
                on,
                also,
                form.line("number"),
                vote,
                backing,
                past,
                Dossier.toldBy(kind).map(form::papers).orElseGet(Map::of),
                to,
                form.says("unionMember"),
                waivers()));
    }

    private Step.@Nullable Vote vote(StepKind kind) {
        if (kind != StepKind.CELL && kind != StepKind.COMMITTEE) {
            return null;
        }
        return new Step.Vote(
                fields.count("agree", Words.of("số tán thành", "those who agree")),
                fields.count(
                        "all",
                        kind == StepKind.CELL
                                ? Words.of("tổng số đảng viên chính thức", "the number of all official members")
                                : Words.of("tổng số ủy viên", "the number of all members of the committee")),
                kind == StepKind.COMMITTEE && form.says("standing"));
    }

    private Step.@Nullable Backing backing() {
        var youth = fields.choice(
                "youthUnion",
                YouthUnion.class,
                Words.of("việc có Đoàn Thanh niên hay không", "whether there is a Youth Union"));
        var introducers = fields.choice("introducers", Introducers.class, Words.of("ai giới thiệu", "who introduces"));
        var months = fields.count("months", Words.of("số tháng cùng làm việc", "months worked together"));
        return introducers == null || youth == null ? null : new Step.Backing(introducers, months, youth);
    }

    private Step.@Nullable Past past() {
        var schooling = fields.choice("schooling", Schooling.class, Words.of("trình độ học vấn", "the schooling"));
        var left = fields.day("leftParty", Words.of("ngày ra khỏi Đảng", "the day of leaving the Party"), false);
        return schooling == null ? null : new Step.Past(schooling, left);
    }

    private Map<String, Step.Waiver> waivers() {
        return form.rulesSetAside().stream()
                .collect(Collectors.toMap(
                        rule -> rule,
                        rule -> new Step.Waiver(
                                form.line(TypedForm.DECIDED + rule), form.text(TypedForm.REASON + rule))));
    }
}
