package vn.songhanh.demonstration.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.NewPicture;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/**
 * The portal's articles, each written and handed in by one editor and published by the other on its day; the newest are still in
 * work, one is on the clock, one was taken down.
 */
@Component
class News {

    private static final List<String> EDITORS = List.of("bien.tap.dang", "bien.tap.cong.doan");
    private static final Duration A_MONTH = Duration.ofDays(30);

    private final Newsroom newsroom;
    private final Pictures pictures;
    private final Stage stage;
    private final Clock clock;
    private final Map<String, ArticleId> bySlug = new HashMap<>();
    private final Map<String, Picture> taken = new HashMap<>();

    News(Newsroom newsroom, Pictures pictures, Stage stage, Clock clock) {
        this.newsroom = newsroom;
        this.pictures = pictures;
        this.stage = stage;
        this.clock = clock;
    }

    List<Moment> moments() {
        var sheets = ArticleSheet.all();
        return IntStream.range(0, sheets.size())
                .mapToObj(number -> moment(sheets.get(number), number))
                .toList();
    }

    private Moment moment(ArticleSheet sheet, int number) {
        return new Moment(VietnamTime.dayOf(sheet.published()), Moment.WORK, () -> bring(sheet, number));
    }

    private void bring(ArticleSheet sheet, int number) {
        var writer = EDITORS.get(number % 2);
        var approver = EDITORS.get((number + 1) % 2);
        var at = sheet.published();
        var id = stage.as(writer, at.minusSeconds(7200), () -> {
            var article = newsroom.draft(article(sheet));
            newsroom.relate(
                    article,
                    sheet.list("related").stream()
                            .map(bySlug::get)
                            .filter(Objects::nonNull)
                            .toList());
            if (sheet.state() != ArticleSheet.State.DRAFT) {
                newsroom.submit(article);
            }
            return article;
        });
        bySlug.put(sheet.one("slug"), id);
        var due = VietnamTime.today(clock)
                .plusDays(2)
                .atTime(7, 30)
                .atZone(VietnamTime.ZONE)
                .toInstant();
        stage.as(approver, at, () -> approve(sheet, id, sheet.state() == ArticleSheet.State.SCHEDULED ? due : at));
        if (sheet.state() == ArticleSheet.State.WITHDRAWN) {
            stage.as(approver, at.plus(A_MONTH), () -> takeDown(sheet, id));
        }
    }

    private ArticleId approve(ArticleSheet sheet, ArticleId id, Instant at) {
        switch (sheet.state()) {
            case PUBLISHED, SCHEDULED, WITHDRAWN -> newsroom.publish(id, at);
            case RETURNED -> newsroom.sendBack(id, sheet.one("remark"));
            case DRAFT, SUBMITTED -> {}
        }
        return id;
    }

    private ArticleId takeDown(ArticleSheet sheet, ArticleId id) {
        newsroom.takeDown(id, Words.of(sheet.one("notice"), sheet.one("noticeEn")));
        return id;
    }

    private NewArticle article(ArticleSheet sheet) {
        return new NewArticle(
                sheet.one("section"),
                sheet.one("slug"),
                sheet.text(),
                sheet.english().text(),
                sheet.one("author"),
                sheet.one("source"),
                sheet.pictures().stream().map(this::picture).toList(),
                sheet.list("tags"));
    }

    private NewPicture picture(ArticleSheet.Shown shown) {
        var picture = taken.computeIfAbsent(shown.file(), this::take);
        return new NewPicture(
                picture.id(),
                Words.of(shown.alt(), shown.altEn()),
                Words.of(shown.caption(), shown.captionEn()),
                shown.credit());
    }

    private Picture take(String file) {
        try (var in = Rows.open("pictures/%s.png".formatted(file))) {
            return switch (pictures.take(in.readAllBytes())) {
                case Intake.Taken(var picture) -> picture;
                case Intake.Refused(var fault) ->
                    throw new IllegalStateException(file + ": " + fault.words().en());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
