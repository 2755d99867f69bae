package vn.songhanh.bench.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.songhanh.access.NewPerson;
import vn.songhanh.access.NewRole;
import vn.songhanh.access.People;
import vn.songhanh.access.Role;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.access.Voice;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.portal.Newsroom;
import vn.songhanh.text.Words;
import vn.songhanh.time.VietnamTime;

/** How often in a second an article is served, beside nginx with the same bytes. */
@Component
class ArticleLoad {

    private static final Load LOAD = new Load(16, Duration.ofSeconds(10), Duration.ofSeconds(10));
    private static final int PARAGRAPHS = 12;

    private static final Words WHAT = Words.of("Trang bài viết, 16 kết nối", "An article's page, 16 connections");
    private static final Words BOUND =
            Words.of("nginx với cùng nội dung từ tệp", "nginx with the same bytes in a file");
    private static final Words NO_NGINX = Words.of(
            "nginx (chưa cài, nên không đo: apt-get install nginx-light)",
            "nginx (not installed, so not measured: apt-get install nginx-light)");

    private final Newsroom newsroom;
    private final People people;
    private final Ground ground;
    private final Clock clock;

    ArticleLoad(Newsroom newsroom, People people, Ground ground, Clock clock) {
        this.newsroom = newsroom;
        this.people = people;
        this.ground = ground;
        this.clock = clock;
    }

    Result measure(UnitId unit) {
        var path = published(unit);
        try (var server = ServerProcess.start(ground.folder("portal"), ground.environment())) {
            var page = server.address().resolve(path);
            var content = content(page);
            var ours = LOAD.perSecond(page);
            var program = Nginx.program();
            return new Result(
                    "article",
                    WHAT,
                    "/s",
                    ours,
                    program.isPresent() ? BOUND : NO_NGINX,
                    program.map(nginx -> nginxPerSecond(nginx, content)).orElse(null));
        }
    }

    private double nginxPerSecond(Path program, byte[] content) {
        try (var nginx = Nginx.serving(content, program, ground.folder("nginx"))) {
            return LOAD.perSecond(nginx.page());
        }
    }

    private static byte[] content(URI page) {
        try (var in = page.toURL().openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One editor writes, another publishes. */
    private String published(UnitId unit) {
        var editors = List.of("bench.one", "bench.two");
        Voice.house(BenchCommand.NAME, () -> added(editors, unit));
        var article = as(editors.getFirst(), () -> {
            var draft = newsroom.draft(article());
            newsroom.submit(draft);
            return draft;
        });
        return as(editors.getLast(), () -> {
            newsroom.publish(article, clock.instant());
            return newsroom.path(article).orElseThrow();
        });
    }

    private List<String> added(List<String> editors, UnitId unit) {
        people.addAll(editors.stream()
                .map(name -> new NewPerson(name, name, "a long password to measure with", false, false))
                .toList());
        var today = VietnamTime.today(clock);
        editors.forEach(
                name -> people.grant(new NewRole(name, Side.UNION, unit, Role.EDITOR, today.minusDays(1), null)));
        return editors;
    }

    private <T> T as(String editor, java.util.function.Supplier<T> work) {
        var today = VietnamTime.today(clock);
        var acting = Voice.house(BenchCommand.NAME, () -> people.acting(editor, today))
                .orElseThrow();
        return Voice.as(acting, work);
    }

    private static NewArticle article() {
        var body = new ArrayList<String>();
        for (var number = 1; number <= PARAGRAPHS; number++) {
            body.add("Đoạn %d. ".formatted(number) + "Hai bên cùng rà soát danh sách doanh nghiệp. ".repeat(8));
        }
        return new NewArticle(
                "tin-phoi-hop",
                "",
                new ArticleText(
                        "Hải Phòng", "Bài viết để đo", "Một bài viết dài như thường lệ.", String.join("\n", body)),
                ArticleText.EMPTY,
                "Song Hành",
                "",
                List.of(),
                List.of());
    }
}
