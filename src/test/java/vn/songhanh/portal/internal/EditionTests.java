package vn.songhanh.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.songhanh.access.AccountId;
import vn.songhanh.attachment.PictureId;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.text.Words;

class EditionTests {

    private static final AccountId WRITER = new AccountId(1);
    private static final AccountId SUBMITTER = new AccountId(2);
    private static final AccountId APPROVER = new AccountId(3);
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final ArticleText TEXT = new ArticleText("Hải Phòng", "Tiêu đề", "Sapo.", "Nội dung.");

    @Test
    void a_complete_draft_is_handed_in() {
        assertThat(edition(EditionState.DRAFT).submit()).isEqualTo(new Edition.Step.Agreed(EditionState.SUBMITTED));
    }

    @Test
    void a_second_person_publishes() {
        assertThat(edition(EditionState.SUBMITTED).publish(APPROVER, NOW, NOW))
                .isEqualTo(new Edition.Step.Agreed(EditionState.PUBLISHED));
    }

    @Test
    void what_is_meant_for_later_goes_on_the_clock() {
        assertThat(edition(EditionState.SUBMITTED).publish(APPROVER, NOW.plusSeconds(1), NOW))
                .isEqualTo(new Edition.Step.Agreed(EditionState.SCHEDULED));
    }

    @Test
    void neither_who_wrote_it_nor_who_submitted_it_publishes() {
        var refused = new Edition.Step.Declined(List.of(new Objection.OwnWork()));

        assertThat(edition(EditionState.SUBMITTED).publish(WRITER, NOW, NOW)).isEqualTo(refused);
        assertThat(edition(EditionState.SUBMITTED).publish(SUBMITTER, NOW, NOW)).isEqualTo(refused);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
    void only_what_was_submitted_is_published(EditionState state) {
        assertThat(edition(state).publish(APPROVER, NOW, NOW))
                .isEqualTo(new Edition.Step.Declined(List.of(new Objection.NotInState(state))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "RETURNED"})
    void only_what_is_open_is_handed_in(EditionState state) {
        assertThat(edition(state).submit())
                .isEqualTo(new Edition.Step.Declined(List.of(new Objection.NotInState(state))));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SUBMITTED", "SCHEDULED"})
    void only_what_waits_is_returned_or_taken_back(EditionState state) {
        var refused = new Edition.Step.Declined(List.of(new Objection.NotInState(state)));

        assertThat(edition(state).sendBack("vì")).isEqualTo(refused);
        assertThat(edition(state).takeBack()).isEqualTo(refused);
    }

    @Test
    void a_return_takes_a_remark() {
        assertThat(edition(EditionState.SUBMITTED).sendBack(" "))
                .isEqualTo(new Edition.Step.Declined(List.of(new Objection.NoRemark())));
    }

    @Test
    void all_gaps_are_told_at_once() {
        var empty = written(ArticleText.EMPTY, ArticleText.EMPTY, Change.FIRST, List.of());

        assertThat(empty.gaps(false))
                .containsExactly(
                        new Objection.NoTitle(false), new Objection.NoLead(false), new Objection.NoBody(false));
    }

    @Test
    void an_english_edition_is_whole_or_not_there() {
        var half = new ArticleText("", "Title", "", "");

        assertThat(written(TEXT, half, Change.FIRST, List.of()).gaps(false))
                .containsExactly(new Objection.NoLead(true), new Objection.NoBody(true));
    }

    @Test
    void a_picture_is_described_for_those_who_do_not_see_it() {
        var picture = new UsedPicture(new PictureId("0".repeat(32)), Words.same(""), Words.same(""), "");

        assertThat(written(TEXT, ArticleText.EMPTY, Change.FIRST, List.of(picture))
                        .gaps(false))
                .containsExactly(new Objection.PictureUndescribed(1));
    }

    @Test
    void a_place_for_a_picture_that_is_not_there_is_told() {
        var asking = new ArticleText("", "T", "S", "a\n[ảnh 2]");

        assertThat(written(asking, ArticleText.EMPTY, Change.FIRST, List.of()).gaps(false))
                .containsExactly(new Objection.NoSuchPicture(false, 2));
    }

    @Test
    void a_major_change_of_what_readers_know_is_told_to_them() {
        var untold = written(TEXT, ArticleText.EMPTY, new Change(true, Words.same("")), List.of());

        assertThat(untold.gaps(true)).containsExactly(new Objection.ChangeUntold());
        assertThat(untold.gaps(false)).isEmpty();
        assertThat(written(TEXT, ArticleText.EMPTY, new Change(false, Words.same("")), List.of())
                        .gaps(true))
                .isEmpty();
    }

    @Test
    void an_article_is_taken_down_in_one_of_three_ways() {
        var shown = article(Article.Fate.SHOWN);

        assertThat(shown.takeDown(new Ending.Withdrawn(Words.of("vì", "")), false))
                .isEqualTo(new Article.Taking.Agreed(Article.Fate.WITHDRAWN));
        assertThat(shown.takeDown(new Ending.InError(Words.same("")), false))
                .isEqualTo(new Article.Taking.Agreed(Article.Fate.IN_ERROR));
        assertThat(shown.takeDown(new Ending.Merged(new ArticleId(9)), true))
                .isEqualTo(new Article.Taking.Agreed(Article.Fate.MERGED));
    }

    @Test
    void a_withdrawal_takes_a_notice_and_a_merger_another_article_on_the_site() {
        var shown = article(Article.Fate.SHOWN);

        assertThat(shown.takeDown(new Ending.Withdrawn(Words.same("")), false))
                .isEqualTo(new Article.Taking.Declined(List.of(new Objection.NoNotice())));
        assertThat(shown.takeDown(new Ending.Merged(new ArticleId(9)), false))
                .isEqualTo(new Article.Taking.Declined(List.of(new Objection.NothingToMergeInto())));
        assertThat(shown.takeDown(new Ending.Merged(shown.id()), true))
                .isEqualTo(new Article.Taking.Declined(List.of(new Objection.NothingToMergeInto())));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SHOWN")
    void only_what_stands_on_the_site_is_taken_down(Article.Fate fate) {
        assertThat(article(fate).takeDown(new Ending.InError(Words.same("")), false))
                .isEqualTo(new Article.Taking.Declined(List.of(new Objection.NotShown())));
    }

    private static Article article(Article.Fate fate) {
        return new Article(new ArticleId(7), "bai-7", fate, new EditionId(70), 0);
    }

    private static Edition edition(EditionState state) {
        @Nullable AccountId submitter = state == EditionState.DRAFT ? null : SUBMITTER;
        return new Edition(
                new EditionId(70),
                new ArticleId(7),
                state,
                Set.of(WRITER),
                submitter,
                false,
                new Edition.Saved("Lan", NOW),
                written(TEXT, ArticleText.EMPTY, Change.FIRST, List.of()),
                0);
    }

    private static Written written(
            ArticleText vietnamese, ArticleText english, Change change, List<UsedPicture> pictures) {
        return new Written(1, vietnamese, english, "", "", "", change, "", pictures, List.of(), List.of());
    }
}
