package vn.songhanh.portal.internal;

import vn.songhanh.text.Words;

/**
 * How an edition differs from the one before it. A major change moves the public time and is told to readers; a minor one (a typing error)
 * is not.
 */
record Change(boolean major, Words note) {

    static final Change FIRST = new Change(true, Words.same(""));
}
