package vn.songhanh.portal.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import vn.songhanh.access.AccountId;
import vn.songhanh.access.Acting;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.attachment.Intake;
import vn.songhanh.attachment.Picture;
import vn.songhanh.attachment.Pictures;
import vn.songhanh.portal.ArticleId;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.NewPicture;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.text.Words;

/** Two editors of the union side, a leader of the Party side, and articles that they bring as far as a test wants. */
@TestComponent
class PortalWorld {

    static final Acting.Person LAN = person(9001, "Lan", Side.UNION, Role.EDITOR);
    static final Acting.Person MINH = person(9002, "Minh", Side.UNION, Role.EDITOR);
    static final Acting.Person HOA = person(9003, "Hoa", Side.PARTY, Role.LEADER);
    static final Acting.Person OFFICER = person(9004, "Sơn", Side.PARTY, Role.OFFICER);

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    Newsroom newsroom;

    @Autowired
    Pictures pictures;

    @Autowired
    TakeDownArticle takingDown;

    @Autowired
    StartEdition starting;

    @Autowired
    SaveDraft saving;

    @Autowired
    EditionTable editions;

    @Autowired
    TransactionTemplate transaction;

    static <T> T as(Acting who, Supplier<T> work) {
        return Voice.as(who, work);
    }

    static void does(Acting who, Runnable work) {
        as(who, () -> {
            work.run();
            return true;
        });
    }

    /** A word that stands in no other article. */
    static String unique() {
        return "từmới" + COUNT.incrementAndGet();
    }

    NewArticle article(String title) {
        return article(title, ArticleText.EMPTY, List.of());
    }

    NewArticle article(String title, ArticleText english, List<NewPicture> used) {
        return new NewArticle(
                "tin-phoi-hop",
                "",
                new ArticleText("Hải Phòng", title, "Sapo của " + title + ".", "Đoạn một.\nĐoạn hai có **chữ đậm**."),
                english,
                "Lan Anh",
                "",
                used,
                List.of("Công đoàn cơ sở"));
    }

    ArticleId drafted(NewArticle article) {
        return as(LAN, () -> newsroom.draft(article));
    }

    ArticleId submitted(NewArticle article) {
        var id = drafted(article);
        does(LAN, () -> newsroom.submit(id));
        return id;
    }

    ArticleId published(NewArticle article, Instant at) {
        var id = submitted(article);
        does(MINH, () -> newsroom.publish(id, at));
        return id;
    }

    /** Published an hour ago. */
    ArticleId published(String title) {
        return published(article(title), Instant.now().minusSeconds(3600));
    }

    /** A new edition at another address, written by one editor and published by the other. */
    void changed(ArticleId id, String slug) {
        again(id, "", slug, Instant.now());
    }

    /** A new edition that changes nothing, published at that moment. */
    void again(ArticleId id, Instant at) {
        again(id, "", "", at);
    }

    /** A new edition that says from where it was taken over. */
    void takenFrom(ArticleId id, String address) {
        again(id, address, "", Instant.now());
    }

    private void again(ArticleId id, String sourceAddress, String slug, Instant at) {
        does(LAN, () -> {
            starting.start(id);
            var edition = Objects.requireNonNull(
                    transaction.execute(_ -> editions.open(id).orElseThrow()));
            var w = edition.written();
            saving.save(
                    id,
                    edition.version(),
                    () -> new Written(
                            w.section(),
                            w.vietnamese(),
                            w.english(),
                            w.author(),
                            w.source(),
                            sourceAddress,
                            new Change(true, Words.of("Đổi địa chỉ.", "Moved.")),
                            slug,
                            w.pictures(),
                            w.tags(),
                            w.related()));
            newsroom.submit(id);
        });
        does(MINH, () -> newsroom.publish(id, at));
    }

    void takenDown(ArticleId id, Ending ending) {
        as(HOA, () -> takingDown.takeDown(id, ending));
    }

    String path(ArticleId id) {
        return as(LAN, () -> newsroom.path(id)).orElseThrow();
    }

    /** A picture of its own for each call, 900 pixels wide. */
    Picture picture() {
        var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
        var paper = image.createGraphics();
        paper.setColor(new Color(COUNT.incrementAndGet() * 7919));
        paper.fillRect(0, 0, 900, 600);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ((Intake.Taken) as(LAN, () -> pictures.take(out.toByteArray()))).picture();
    }

    static NewPicture use(Picture picture) {
        return new NewPicture(
                picture.id(), Words.of("Ảnh chụp hội nghị", ""), Words.of("Toàn cảnh hội nghị.", ""), "Hoàng Nam");
    }

    private static Acting.Person person(long account, String name, Side side, Role role) {
        var id = new AccountId(account);
        return new Acting.Person(id, name, false, new Mandate(id, side, new UnitId(1), EnumSet.of(role)));
    }
}
