package vn.songhanh.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.rulebook.Rule;

/** A change of a tree by a decision. What was before its effective day stays as it was. */
public sealed interface Reorganisation {

    Decision decision();

    /** A unit begins. */
    record Found(Founding founding) implements Reorganisation {
        @Override
        public Decision decision() {
            return founding.decision();
        }
    }

    /** The same unit under another name or code. */
    record Rename(UnitId unit, Title title, Decision decision) implements Reorganisation {}

    /** The unit and all below it go to another unit above; {@code reason} is shown in its story. */
    record Transfer(UnitId unit, UnitId parent, String reason, Decision decision) implements Reorganisation {

        /** One of which no reason is told. */
        public Transfer(UnitId unit, UnitId parent, Decision decision) {
            this(unit, parent, "", decision);
        }
    }

    /**
     * Units end and go on in one, which is new or one of those that are there; what lay below them lies below it. {@code reason} is
     * shown in their story.
     */
    record Merge(List<UnitId> units, Target into, String reason, Decision decision) implements Reorganisation {

        /** One of which no reason is told. */
        public Merge(List<UnitId> units, Target into, Decision decision) {
            this(units, into, "", decision);
        }
    }

    /** A unit is divided; it ends unless {@code goesOn}, in which case the parts are taken out of it. */
    record Split(UnitId unit, List<Part> parts, boolean goesOn, Decision decision) implements Reorganisation {}

    /**
     * The same unit becomes one of another kind, such as a grassroots cell that becomes a grassroots committee.
     *
     * @param approval the number of the superior committee's prior approval of what has fewer members than a committee or more than a
     *     grassroots cell (Charter Đ.21 k.5); empty where it needs none
     */
    record Upgrade(UnitId unit, UnitKind kind, Title title, String approval, Decision decision)
            implements Reorganisation {

        /** One that needs no approval of the superior committee. */
        public Upgrade(UnitId unit, UnitKind kind, Title title, Decision decision) {
            this(unit, kind, title, "", decision);
        }
    }

    /** A Party organisation becomes one of a lower kind, such as a grassroots committee that becomes a cell. */
    record Downgrade(UnitId unit, UnitKind kind, Title title, String approval, Decision decision)
            implements Reorganisation {}

    /** An organisation in an enterprise stops working and is still there; {@code reason} is shown in its story. */
    record Suspend(UnitId unit, String reason, Decision decision) implements Reorganisation {}

    /** One that was suspended works again. */
    record Resume(UnitId unit, Decision decision) implements Reorganisation {}

    /** The unit ends and nothing goes on from it; {@code reason} is shown in its story. */
    record Dissolve(UnitId unit, String reason, Decision decision) implements Reorganisation {}

    /** What a unit is called. {@code code} is empty where there is none. */
    record Title(String code, String name, String shortName) {}

    /** Where something goes on. */
    sealed interface Target {

        /** In a unit that is there already. */
        record Existing(UnitId unit) implements Target {}

        /** In a unit that begins with this event. */
        record Begun(UnitKind kind, Title title, @Nullable UnitId parent) implements Target {}
    }

    /**
     * One part of a divided unit.
     *
     * @param share the part of the whole that went there, above 0 and at most 1; null where it is not known
     * @param below those directly below the divided unit that go with this part
     */
    record Part(Target into, @Nullable BigDecimal share, List<UnitId> below) {}

    /** What came of it. */
    sealed interface Outcome {

        /** Done; the units that began, in the order in which they were named. */
        record Agreed(List<UnitId> begun) implements Outcome {}

        record Declined(List<Objection> objections) implements Outcome {}
    }

    /** Why not. Names are those of the effective day, or the last ones before it. */
    sealed interface Objection {

        record DecisionNumberMissing() implements Objection {}

        record NameMissing() implements Objection {}

        record UnitMissing(UnitId unit) implements Objection {}

        record NotYet(String unit, LocalDate began) implements Objection {}

        record AlreadyEnded(String unit, LocalDate ended) implements Objection {}

        /** Something later is recorded of this unit; the story is told in order. */
        record LaterFact(String unit, LocalDate from) implements Objection {}

        record OtherLine(String unit, Line line) implements Objection {}

        record Cycle(String unit, String parent) implements Objection {}

        record IntoItself(String unit) implements Objection {}

        record TooFew(int needed) implements Objection {}

        /** Still has units below it from that day on that have nowhere to go. */
        record ChildrenRemain(String unit, List<String> children) implements Objection {}

        /** A unit was to go with a part of another than the one it lies below. */
        record NotBelow(String unit, String parent) implements Objection {}

        record CodeTaken(String code, String by) implements Objection {}

        record SharesExceedWhole(BigDecimal sum) implements Objection {}

        /** A unit that begins, or one above, is of a level that is no more on that day. */
        record LevelEnded(String unit, UnitKind kind, Rule rule) implements Objection {}

        /** A unit that begins, or becomes another kind, is of one that is not called so on that day. */
        record KindOfOtherTime(String unit, UnitKind kind, Rule rule) implements Objection {}

        /** An upgrade to a kind that stands lower. */
        record IsLower(String unit, UnitKind kind) implements Objection {}

        /** A downgrade to a kind that does not. */
        record NotLower(String unit, UnitKind kind) implements Objection {}

        /** Only organisations in enterprises are suspended. */
        record NotGrassroots(String unit) implements Objection {}

        record SuspendedAlready(String unit) implements Objection {}

        record NotSuspended(String unit) implements Objection {}

        /** Nothing would be different. */
        record NothingChanges(String unit) implements Objection {}
    }
}
