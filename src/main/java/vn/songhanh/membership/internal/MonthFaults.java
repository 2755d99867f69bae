package vn.songhanh.membership.internal;

import vn.songhanh.membership.Objection;
import vn.songhanh.sheet.SheetRow;

/** Where in a row an objection stands, and under which name. */
final class MonthFaults {

    private MonthFaults() {}

    static MonthFault of(SheetRow<MembershipColumn> row, Objection objection) {
        return MonthRowReader.fault(row, column(objection), code(objection), ObjectionWords.of(objection));
    }

    private static MonthFault.Code code(Objection objection) {
        return switch (objection) {
            case Objection.UnknownUnion _ -> MonthFault.Code.UNIT_UNKNOWN;
            case Objection.NotOver _ -> MonthFault.Code.MONTH_NOT_OVER;
            case Objection.NoProgramme _ -> MonthFault.Code.MONTH_INVALID;
            case Objection.BeforeItBegan _ -> MonthFault.Code.BEFORE_FOUNDING;
            case Objection.BeforeTheOpening _ -> MonthFault.Code.BEFORE_OPENING;
            case Objection.Ended _ -> MonthFault.Code.ENDED;
            case Objection.OpeningMissing _ -> MonthFault.Code.OPENING_MISSING;
            case Objection.OpeningFollows _ -> MonthFault.Code.OPENING_DIFFERS;
            case Objection.BelowZero _ -> MonthFault.Code.BELOW_ZERO;
            case Objection.AlreadyCounted _ -> MonthFault.Code.ALREADY_COUNTED;
            case Objection.TooMany _ -> MonthFault.Code.TOO_LARGE;
            case Objection.ReasonMissing _, Objection.CorrectionWithoutReason _ -> MonthFault.Code.PERIOD_LOCKED;
            case Objection.AlreadyTold _,
                    Objection.NothingChanged _,
                    Objection.ChangedMeanwhile _,
                    Objection.EntryStands _ -> MonthFault.Code.ALREADY_TOLD;
        };
    }

    private static MembershipColumn column(Objection objection) {
        return switch (code(objection)) {
            case MONTH_NOT_OVER, MONTH_INVALID, BEFORE_FOUNDING, BEFORE_OPENING, PERIOD_LOCKED ->
                MembershipColumn.MONTH;
            case OPENING_MISSING, OPENING_DIFFERS -> MembershipColumn.OPENING;
            case BELOW_ZERO -> MembershipColumn.LEFT;
            case ALREADY_COUNTED -> MembershipColumn.JOINED;
            default -> MembershipColumn.UNION;
        };
    }
}
