package vn.songhanh.founding.internal;

import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.songhanh.enterprise.Enterprises;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitEvent;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.organisation.UnitsReorganised;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.rulebook.Rulebook;
import vn.songhanh.text.Words;
import vn.songhanh.web.Refused;

/**
 * A Party organisation that becomes a committee of fewer, or a grassroots cell of as many members as the rule of the day names, needs
 * the superior committee's prior approval (Charter Đ.21 k.3 to 5), as where it is founded so. Nobody is judged who was never counted.
 */
@Component
class SizeOfKind {

    private static final Words AGAINST = Words.of(
            "{0} {1}: lần khảo sát mới nhất đếm {2} đảng viên. Ghi số văn bản cấp ủy cấp trên đồng ý trước, hoặc khảo sát lại rồi ghi. Căn cứ: {3}.",
            "{0} {1}: the latest survey counts {2 Party member|Party members}. Give the number of the superior committee's prior approval, or survey again first. By: {3}.");

    private final Enterprises enterprises;
    private final Rulebook rulebook;

    SizeOfKind(Enterprises enterprises, Rulebook rulebook) {
        this.enterprises = enterprises;
        this.rulebook = rulebook;
    }

    /** Before anybody counts it. The note of such an event is the approval. */
    @EventListener
    @Order(-1)
    void on(UnitsReorganised event) {
        var changes = event.kind() == UnitEvent.Kind.UPGRADE || event.kind() == UnitEvent.Kind.DOWNGRADE;
        if (changes && event.note().isBlank()) {
            event.changed().stream()
                    .filter(unit -> unit.line() == Line.PARTY && unit.kind().grassroots())
                    .forEach(unit -> judge(unit, event));
        }
    }

    private void judge(Unit was, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var kind = Objects.requireNonNull(event.kinds().get(was.id()));
        var members = members(was, event);
        if (members.isPresent()) {
            rulebook.find(Eligibility.PARTY_COMMITTEE, day)
                    .filter(rule -> against(kind, members.getAsInt(), rule))
                    .ifPresent(rule -> {
                        throw new Refused(
                                HttpStatus.CONFLICT,
                                AGAINST.with(rule.words(), was.name(), members.getAsInt(), rule.cited()));
                    });
        }
    }

    private static boolean against(UnitKind kind, int members, Rule rule) {
        return switch (kind) {
            case GRASSROOTS_COMMITTEE, COMMITTEE_UNDER_GRASSROOTS -> members < rule.value();
            case GRASSROOTS_CELL -> members >= rule.value();
            default -> false;
        };
    }

    /** Those who are official and those on probation in all of its enterprises; empty where none was ever counted. */
    private OptionalInt members(Unit unit, UnitsReorganised event) {
        var day = event.decision().effectiveOn();
        var surveys = enterprises.organisedIn(unit.id(), day).stream()
                .flatMap(enterprise -> enterprises.standing(enterprise, day).stream())
                .map(Standing::survey)
                .filter(Objects::nonNull)
                .toList();
        return surveys.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(surveys.stream()
                        .mapToInt(survey -> survey.officialMembers() + survey.probationaryMembers())
                        .sum());
    }
}
