package vn.songhanh.sheet;

import vn.songhanh.text.Words;

/** Something wrong with a cell that was read; usually a record of the module that reads the file. */
public interface CellFault {

    /** The cell where it stands. */
    CellPlace place();

    /** What is wrong, under a name that stays the same for programs. */
    Enum<?> code();

    /** What is wrong, for people, and what to do. */
    Words message();
}
