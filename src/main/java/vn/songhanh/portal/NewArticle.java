package vn.songhanh.portal;

import java.util.List;

/**
 * An article that somebody brings to the newsroom.
 *
 * @param section the address of its section, as in {@code tin-phoi-hop}
 * @param slug the end of its address; empty to have it made from the title
 * @param english the same article in English; {@link ArticleText#EMPTY} where there is none
 * @param author who wrote it, as it will stand at its end
 * @param source "Nguồn tin": whom the news is taken from; empty for our own
 * @param pictures the first one leads the article
 * @param tags "Từ khóa", as readers see them
 */
public record NewArticle(
        String section,
        String slug,
        ArticleText vietnamese,
        ArticleText english,
        String author,
        String source,
        List<NewPicture> pictures,
        List<String> tags) {}
