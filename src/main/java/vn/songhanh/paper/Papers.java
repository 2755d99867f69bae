package vn.songhanh.paper;

/**
 * The life of a paper; each act is done by the person who speaks, from their seat.
 *
 * @see PaperAnswer for why an act is refused
 */
public interface Papers {

    /** Begins a draft that is filled with what is known. */
    PaperAnswer begin(NewPaper paper);

    /** Keeps a new version of the text; the ones before stay. */
    PaperAnswer write(PaperId paper, PaperText text);

    /** Says something about it, without changing it. */
    PaperAnswer comment(PaperId paper, String words);

    /** Gives it to the leaders for signing. */
    PaperAnswer handIn(PaperId paper);

    /** Gives it back to those who write, with a remark; signatures that it bears count no more. */
    PaperAnswer giveBack(PaperId paper, String remark);

    /** Gives the draft up; it stays in the register, marked. */
    PaperAnswer cancel(PaperId paper, String reason);

    /**
     * The leader of an issuing body signs what it says now. The last signature dates and numbers it and keeps its bytes.
     */
    PaperAnswer sign(PaperId paper);
}
