package vn.songhanh.founding.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objection;
import vn.songhanh.founding.Objection.Part;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Words;

/** What a founding decision must meet: the dossier, its day, its number, the members, the enterprise, the unit above. */
final class DecisionRules {

    private DecisionRules() {}

    static List<Objection> against(Case before, FoundingDecision decision, Grounds grounds) {
        var objections = rules(before, decision, grounds);
        if (grounds.subject().organisation(before.objective().line()).isPresent()) {
            objections.add(new Objection.OrganisationThere(before.objective().line()));
        }
        return objections;
    }

    /** The same rules for a decision that is told anew; what it founded is no other organisation. */
    static List<Objection> against(Case before, Step.Corrected corrected, Grounds grounds) {
        var objections = rules(before, corrected.decision(), grounds);
        var line = before.objective().line();
        grounds.subject()
                .organisation(line)
                .filter(there -> !there.equals(before.organisation()))
                .ifPresent(_ -> objections.add(new Objection.OrganisationThere(line)));
        if (corrected.reason().isBlank()) {
            objections.add(new Objection.Missing(Part.WHY));
        }
        if (before.announcedOn() != null && corrected.on().isAfter(before.announcedOn())) {
            objections.add(new Objection.After(Words.of("ngày công bố", "the announcement"), before.announcedOn()));
        }
        return objections;
    }

    private static List<Objection> rules(Case before, FoundingDecision decision, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        var line = before.objective().line();
        if (decision.number().isBlank()) {
            objections.add(new Objection.Missing(Part.NUMBER));
        }
        if (decision.kind().line() != line || !fits(before, decision)) {
            objections.add(new Objection.OtherLine(line));
        }
        days(before, decision, grounds).forEach(objections::add);
        objections.addAll(Eligibility.against(decision, grounds));
        if (before.dossierOn() == null) {
            objections.add(new Objection.DossierIncomplete(
                    grounds.papers().stream()
                            .filter(item -> item.required() && !grounds.there().contains(item.code()))
                            .map(DossierItem::words)
                            .toList(),
                    grounds.rule(CaseRules.dossier(line))));
        }
        Case.notActive(grounds).forEach(objections::add);
        above(line, decision, grounds).ifPresent(objections::add);
        return objections;
    }

    /** Who recognises or decides must be there and of a level that lasts. */
    private static Optional<Objection> above(Line line, FoundingDecision decision, Grounds grounds) {
        var above = decision.under() == null ? grounds.subject().managing().get(line) : decision.under();
        return above == null
                ? Optional.of(new Objection.NobodyAbove(line))
                : grounds.endedLevels().apply(above).map(rule -> new Objection.LevelEnded(line, rule));
    }

    private static boolean fits(Case before, FoundingDecision decision) {
        return switch (before.objective()) {
            case UNION -> decision.kind() == UnitKind.GRASSROOTS_UNION;
            case PROFESSIONAL_UNION -> decision.kind() == UnitKind.PROFESSIONAL_UNION;
            case PARTY -> decision.kind().grassroots();
        };
    }

    /** A decision rests on a survey, the consent and the dossier, so it is dated after them. */
    private static Stream<Objection> days(Case before, FoundingDecision decision, Grounds grounds) {
        return Stream.of(
                        UnionRules.inOrder(
                                before,
                                Words.of("ngày hồ sơ đầy đủ", "the day the dossier was complete"),
                                before.dossierOn(),
                                decision.on(),
                                grounds),
                        UnionRules.inOrder(
                                before,
                                Words.of("ngày đại hội thành lập", "the founding congress"),
                                before.congressOn(),
                                decision.on(),
                                grounds),
                        Case.before(Words.of("ngày đồng thuận", "the consent"), before.consentedOn(), decision.on()),
                        Case.before(
                                Words.of("ngày khảo sát xác định điều kiện", "the survey that showed it eligible"),
                                before.surveyedOn(),
                                decision.on()))
                .flatMap(found -> found)
                .limit(1);
    }
}
