package vn.songhanh.notice;

import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.text.Words;

/** Tells units what has happened that concerns them; part of the caller's transaction. */
public interface Notices {

    /**
     * Everybody who sits at the unit reads it; nobody else does.
     *
     * @param subject what it is about, as people wrote it; it is Vietnamese
     * @param href where one sees more
     */
    void tell(Side side, UnitId unit, Words what, String subject, String href);
}
