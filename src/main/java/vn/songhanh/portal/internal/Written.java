package vn.songhanh.portal.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Words;

/** Everything an editor writes into one edition. It may be incomplete while it is a draft, so that nothing typed is ever refused. */
record Written(
        long section,
        ArticleText vietnamese,
        ArticleText english,
        String author,
        String source,
        String sourceAddress,
        Change change,
        String wantedSlug,
        List<UsedPicture> pictures,
        List<String> tags,
        List<ArticleId> related) {

    static final int LONGEST_TITLE = 200;
    static final int LONGEST_LEAD = 900;

    /**
     * What must be mended before it is handed in.
     *
     * @param follows whether readers have seen an edition before this one
     */
    List<Objection> gaps(boolean follows) {
        var gaps = new ArrayList<Objection>();
        gaps.addAll(gapsOf(vietnamese, false));
        if (!english.isEmpty()) {
            gaps.addAll(gapsOf(english, true));
        }
        IntStream.range(0, pictures.size())
                .filter(place -> pictures.get(place).alt().vi().isBlank())
                .forEach(place -> gaps.add(new Objection.PictureUndescribed(place + 1)));
        if (!sourceAddress.isEmpty() && !Links.outward(sourceAddress)) {
            gaps.add(new Objection.SourceAddressUnfit(sourceAddress));
        }
        if (follows && change.major() && change.note().vi().isBlank()) {
            gaps.add(new Objection.ChangeUntold());
        }
        return List.copyOf(gaps);
    }

    /** The same words as the beginning of a change to them. */
    Written toBeChanged() {
        var untold = new Change(false, Words.same(""));
        return new Written(
                section, vietnamese, english, author, source, sourceAddress, untold, "", pictures, tags, related);
    }

    /** The same, with these articles beside it. */
    Written beside(List<ArticleId> others) {
        return new Written(
                section,
                vietnamese,
                english,
                author,
                source,
                sourceAddress,
                change,
                wantedSlug,
                pictures,
                tags,
                List.copyOf(others));
    }

    private List<Objection> gapsOf(ArticleText text, boolean inEnglish) {
        var gaps = new ArrayList<Objection>();
        if (text.title().isEmpty()) {
            gaps.add(new Objection.NoTitle(inEnglish));
        } else if (text.title().length() > LONGEST_TITLE) {
            gaps.add(new Objection.TitleTooLong(inEnglish, text.title().length()));
        }
        if (text.lead().isEmpty()) {
            gaps.add(new Objection.NoLead(inEnglish));
        } else if (text.lead().length() > LONGEST_LEAD) {
            gaps.add(new Objection.LeadTooLong(inEnglish, text.lead().length()));
        }
        if (text.body().isEmpty()) {
            gaps.add(new Objection.NoBody(inEnglish));
        }
        Marks.picturesAskedFor(text.body()).stream()
                .filter(place -> place < 1 || place > pictures.size())
                .forEach(place -> gaps.add(new Objection.NoSuchPicture(inEnglish, place)));
        return gaps;
    }
}
