package vn.songhanh.review.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One section of a report: its text, what both bodies say about it, and all its versions.
 *
 * @param acts what this seat may do now: {@code write}, {@code comment}, {@code agree}
 * @param problems why the last act was refused
 * @param comparison two versions side by side; null unless asked for
 */
public record SectionPage(
        ReviewPage.Head head,
        ReviewPage.Section section,
        Form form,
        Picker picker,
        List<Thread> threads,
        List<Version> versions,
        @Nullable TextComparison comparison,
        List<String> acts,
        List<Words> problems)
        implements Page {

    /**
     * What the form shows.
     *
     * @param version the text that it was filled with; 0 where there is none
     * @param typed what the person typed; the text itself unless a save was refused
     * @param comment a comment that was typed and refused
     * @param meanwhile what somebody else wrote in between; null when nobody did
     */
    public record Form(int version, String typed, String comment, ReviewPage.@Nullable Meanwhile meanwhile) {}

    /**
     * What can be put into the text.
     *
     * @param indicators names with today's figure, by code
     * @param aspects names by what stands after the colon; the first stands for none
     * @param drawings names of tables and charts, by what is written
     */
    public record Picker(Map<String, Words> indicators, Map<String, Words> aspects, Map<String, Words> drawings) {}

    /** A matter with its answers. */
    public record Thread(
            long id,
            Comment opening,
            List<Comment> answers,
            @Nullable String settledBy) {}

    /** Something said; {@code side} is the name of the side. */
    public record Comment(String words, String side, String by, String when) {}

    /** One version of the text. */
    public record Version(int number, String side, String by, String when) {}

    /** The way to here, by what it is called. */
    public Map<String, String> crumbs(String reviews, String review) {
        var crumbs = new LinkedHashMap<String, String>();
        crumbs.put(reviews, "/app/reviews");
        crumbs.put(review, head.address());
        return crumbs;
    }

    /** Whether it is the list of those who were rewarded. */
    public boolean ofRewarded() {
        return section.number().equals(ReviewWords.REWARDED);
    }

    public String address() {
        return head.address() + "/texts/" + section.number();
    }

    public boolean may(String act) {
        return acts.contains(act);
    }
}
