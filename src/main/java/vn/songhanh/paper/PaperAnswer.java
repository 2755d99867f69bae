package vn.songhanh.paper;

import java.time.Instant;
import java.util.List;
import vn.songhanh.text.Words;

/** What comes of an act on a paper. */
public sealed interface PaperAnswer {

    /** It is done. */
    record Done(PaperId paper) implements PaperAnswer {}

    /** It is not, and why. */
    record Declined(Objection objection) implements PaperAnswer {}

    /** Why an act on a paper is refused. */
    sealed interface Objection {

        /** The paper has moved on, or has not come so far. */
        record NotNow(Words state) implements Objection {}

        /** The person's unit does not issue it. */
        record NotOurs() implements Objection {}

        /** Only the two bodies that hold the programme issue together. */
        record NobodyToJoin() implements Objection {}

        /** Something that must be written is not: the name of the form's field. */
        record Missing(String field) implements Objection {}

        /** Somebody wrote in between; what they wrote. */
        record WrittenMeanwhile(String by, Instant at, PaperText text) implements Objection {}

        /**
         * A line asks for a table of data that papers of this kind do not have; it would be printed as it stands.
         *
         * @param line its number in the text, from 1
         * @param tables the names of those that they have
         */
        record NoSuchTable(int line, String name, List<String> tables) implements Objection {}

        /** This body has signed already. */
        record SignedAlready() implements Objection {}

        /** Nobody signs for both bodies, even who leads both. */
        record SamePerson() implements Objection {}

        /** Its contents are others than those the person saw. */
        record Moved() implements Objection {}

        /** Its contents are others than those the first body signed. */
        record MovedSince(String signer) implements Objection {}

        /** A request to found needs a case. */
        record CaseMissing() implements Objection {}
    }
}
