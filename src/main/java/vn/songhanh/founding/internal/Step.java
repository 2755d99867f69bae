package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.Survey;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.Closing;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;

/** One thing that happened on a case. */
sealed interface Step {

    LocalDate on();

    String note();

    record Surveyed(Survey survey, String note) implements Step {

        @Override
        public LocalDate on() {
            return survey.on();
        }
    }

    record Contacted(Contact contact) implements Step {

        @Override
        public LocalDate on() {
            return contact.on();
        }

        @Override
        public String note() {
            return contact.note();
        }
    }

    record Answered(Answer answer) implements Step {

        @Override
        public LocalDate on() {
            return answer.on();
        }

        @Override
        public String note() {
            return answer.note();
        }
    }

    /** The papers that are there, by the code of the item: where each lies, empty when nobody said. */
    record Filed(LocalDate on, Map<String, String> there, String note) implements Step {}

    record Decided(FoundingDecision decision, String note) implements Step {

        @Override
        public LocalDate on() {
            return decision.on();
        }
    }

    /** The decision was told wrongly and is told anew, whole. */
    record Corrected(FoundingDecision decision, String reason, String note) implements Step {

        @Override
        public LocalDate on() {
            return decision.on();
        }
    }

    /** The workers have set up a mobilisation board of so many persons (Union Charter Đ.14 k.1). */
    record BoardFormed(LocalDate on, int persons, String note) implements Step {}

    /** The founding congress was held with so many union members. */
    record CongressHeld(LocalDate on, CongressForm form, int members, String note) implements Step {}

    /** The enterprise comes to an organisation that is in others too, with so many members of its own. */
    record Joined(LocalDate on, String number, @Nullable UnitId organisation, int members, String note)
            implements Step {}

    /** The case ends without an organisation of its own; null as the reason is declined by the rules. */
    record Closed(LocalDate on, @Nullable Closing closing, String note) implements Step {}

    record Announced(LocalDate on, String note) implements Step {}

    record FollowedUp(LocalDate on, String note) implements Step {}

    default StepKind kind() {
        return switch (this) {
            case Surveyed _ -> StepKind.SURVEY;
            case Contacted _ -> StepKind.CONTACT;
            case Answered _ -> StepKind.ANSWER;
            case Filed _ -> StepKind.DOSSIER;
            case Decided _ -> StepKind.DECISION;
            case Corrected _ -> StepKind.CORRECTION;
            case BoardFormed _ -> StepKind.BOARD;
            case CongressHeld _ -> StepKind.CONGRESS;
            case Joined _ -> StepKind.JOINING;
            case Closed _ -> StepKind.CLOSURE;
            case Announced _ -> StepKind.ANNOUNCEMENT;
            case FollowedUp _ -> StepKind.FOLLOW_UP;
        };
    }
}
