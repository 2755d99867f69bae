package vn.songhanh.organisation.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.organisation.Reorganisation.Objection;
import vn.songhanh.text.Words;

/** At which field of the form an objection can be put right; several at one field are said one after the other. */
final class ObjectionFields {

    private ObjectionFields() {}

    static Map<String, Words> faults(List<Objection> objections) {
        var faults = new LinkedHashMap<String, Words>();
        objections.forEach(objection -> faults.merge(
                field(objection),
                ObjectionWords.of(objection),
                (one, other) -> Words.joined(" ", List.of(one, other))));
        return faults;
    }

    private static String field(Objection objection) {
        return switch (objection) {
            case Objection.DecisionNumberMissing _ -> "number";
            case Objection.NotYet _ -> "effectiveOn";
            case Objection.AlreadyEnded _ -> "effectiveOn";
            case Objection.LaterFact _ -> "effectiveOn";
            case Objection.NameMissing _ -> "name";
            case Objection.CodeTaken _ -> "code";
            case Objection.Cycle _ -> "";
            case Objection.UnitMissing _ -> "";
            case Objection.OtherLine _ -> "";
            case Objection.IntoItself _ -> "";
            case Objection.TooFew _ -> "";
            case Objection.ChildrenRemain _ -> "";
            case Objection.NotBelow _ -> "";
            case Objection.SharesExceedWhole _ -> "";
            case Objection.LevelEnded _ -> "";
            case Objection.KindOfOtherTime _ -> "";
            case Objection.IsLower _ -> "unitKind";
            case Objection.NotLower _ -> "unitKind";
            case Objection.NotGrassroots _ -> "";
            case Objection.SuspendedAlready _ -> "";
            case Objection.NotSuspended _ -> "effectiveOn";
            case Objection.NothingChanges _ -> "";
        };
    }
}
