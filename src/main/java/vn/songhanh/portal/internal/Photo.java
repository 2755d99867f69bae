package vn.songhanh.portal.internal;

import vn.songhanh.attachment.Picture;

/** A picture in an article, in the language of the page. */
public record Photo(Picture picture, String alt, String caption, String credit) {}
