package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.founding.Objection;
import vn.songhanh.text.Words;

/** What the way of a union must meet: its mobilisation board, its founding congress, and the dossier after them. */
final class UnionRules {

    static final String BOARD = "COMOBILISATION_BOARD_MIN";
    static final String DELEGATES = "DELEGATE_CONGRESS_MEMBERS";
    static final String PROCEDURE = "UNION_PROCEDURE";

    private UnionRules() {}

    /** The board is the workers' own: no consent of the enterprise comes before it. */
    static List<Objection> board(Step.BoardFormed board, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        Eligibility.tooFew(board.persons(), grounds.rule(BOARD)).ifPresent(objections::add);
        Case.notActive(grounds).forEach(objections::add);
        return objections;
    }

    static List<Objection> congress(Case before, Step.CongressHeld congress, Grounds grounds) {
        var objections = new ArrayList<Objection>();
        inOrder(
                        before,
                        Words.of("ngày lập ban vận động", "the mobilisation board"),
                        before.boardOn(),
                        congress.on(),
                        grounds)
                .forEach(objections::add);
        Eligibility.tooFew(congress.members(), grounds.rule(Eligibility.least(before.objective())))
                .ifPresent(objections::add);
        var delegates = grounds.rule(DELEGATES);
        if ((congress.form() == CongressForm.DELEGATES) != (congress.members() >= delegates.value())) {
            objections.add(new Objection.OtherForm(congress.members(), delegates));
        }
        return objections;
    }

    /** The dossier goes in after the consent and, where a congress was told, after it. */
    static List<Objection> filed(Case before, Step.Filed filed, Grounds grounds) {
        return Stream.concat(
                        Case.before(Words.of("ngày đồng thuận", "the consent"), before.consentedOn(), filed.on()),
                        inOrder(
                                before,
                                Words.of("ngày đại hội thành lập", "the founding congress"),
                                before.congressOn(),
                                filed.on(),
                                grounds))
                .toList();
    }

    /** Board, congress, dossier, recognition of a union: by the text that orders them on the day, where there is one. */
    static Stream<Objection> inOrder(
            Case before, Words what, @Nullable LocalDate first, LocalDate on, Grounds grounds) {
        return Case.before(what, first, on)
                .map(early -> Optional.of(PROCEDURE)
                        .filter(_ -> before.objective().side() == Side.UNION)
                        .flatMap(grounds::perhaps)
                        .<Objection>map(rule -> new Objection.OutOfOrder(what, Objects.requireNonNull(first), rule))
                        .orElse(early));
    }
}
