package vn.songhanh.portal.internal;

import vn.songhanh.attachment.PictureId;
import vn.songhanh.text.Words;

/** A picture in an edition, with the words that stand for it and under it. */
record UsedPicture(PictureId picture, Words alt, Words caption, String credit) {}
