package vn.songhanh.portal.internal;

/** Why a step on the way to the readers is not taken. */
sealed interface Objection {

    record NoTitle(boolean english) implements Objection {}

    record TitleTooLong(boolean english, int length) implements Objection {}

    record NoLead(boolean english) implements Objection {}

    record LeadTooLong(boolean english, int length) implements Objection {}

    record NoBody(boolean english) implements Objection {}

    record PictureUndescribed(int place) implements Objection {}

    record NoSuchPicture(boolean english, int place) implements Objection {}

    record SourceAddressUnfit(String address) implements Objection {}

    /** A major change of something that readers know is told to them. */
    record ChangeUntold() implements Objection {}

    /** Another step has been taken meanwhile. */
    record NotInState(EditionState now) implements Objection {}

    /** Four eyes: who wrote or submitted an edition does not approve it. */
    record OwnWork() implements Objection {}

    record NoRemark() implements Objection {}

    record NotShown() implements Objection {}

    record NoNotice() implements Objection {}

    record NothingToMergeInto() implements Objection {}
}
