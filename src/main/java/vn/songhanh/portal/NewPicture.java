package vn.songhanh.portal;

import vn.songhanh.attachment.PictureId;
import vn.songhanh.text.Words;

/**
 * A picture as an article uses it.
 *
 * @param alt what it shows, for those who do not see it; must be there in Vietnamese before the article is submitted
 * @param caption the sentence under it, naming who is shown; may be empty
 * @param credit who took it; may be empty
 */
public record NewPicture(PictureId picture, Words alt, Words caption, String credit) {}
