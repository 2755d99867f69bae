package vn.songhanh.portal.internal;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * What the head of a public page tells machines.
 *
 * @param description a sentence or two
 * @param canonical the full address of the page in its own language
 * @param vietnamese the full address of the Vietnamese page
 * @param english the full address of the English page; null where English readers would find Vietnamese text
 * @param type of Open Graph: {@code website} or {@code article}
 * @param image full address of a picture; null without one
 * @param feed the path of the RSS feed of this part of the site
 * @param found whether search engines may list it
 * @param structured JSON-LD as a finished element; null where there is nothing to tell
 */
public record HeadLines(
        String title,
        String description,
        String canonical,
        String vietnamese,
        @Nullable String english,
        String type,
        @Nullable String image,
        String feed,
        boolean found,
        @Nullable Content structured) {}
