package vn.songhanh.journey;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.songhanh.support.Chromium;
import vn.songhanh.text.Language;

/** A server with the demonstration and a browser in which each visitor keeps one window open. */
final class Walk implements AutoCloseable {

    private static final int DESK = 1440;
    private static final int TELEPHONE = 390;

    private static final String LINKS = """
            () => [...document.querySelectorAll('main [href], main img[src], main [hx-get]')]
                .map(it => it.getAttribute('href') ?? it.getAttribute('hx-get') ?? it.getAttribute('src'))
                .filter(link => link.startsWith('/'))
            """;

    /** Where the making of a long paper is to be looked at: its address is not known before it has begun. */
    static final String MAKING = "the making";

    private final URI home;
    private final Runnable stop;
    private final Chromium chromium = Chromium.start();
    private final Map<Visitor, Page> pages = new EnumMap<>(Visitor.class);
    private final List<String> complaints = new ArrayList<>();
    private final Inspection inspection = new Inspection();
    private String making = "";

    /**
     * @param home where the demonstration is served
     * @param stop how to end it
     */
    Walk(URI home, Runnable stop) {
        this.home = home;
        this.stop = stop;
    }

    static Walk throughTheDemonstration() {
        var server = DataFolderServer.start("demo");
        var walk = new Walk(server.home(), server::close);
        walk.bringAList();
        walk.askForALongPaper();
        return walk;
    }

    @Override
    public void close() {
        chromium.close();
        stop.run();
    }

    String address(String path) {
        return home.resolve(path).toString();
    }

    BrowserContext window(Visitor visitor) {
        return page(visitor).context();
    }

    /** What is wrong with a page; empty when nothing is. */
    List<String> lookAt(Visit visit, Language language) {
        var page = page(visit.visitor());
        page.context().addCookies(List.of(new Cookie("lang", language.tag()).setUrl(home.toString())));
        var path = find(visit);
        complaints.clear();
        page.navigate(address(spoken(path, visit.visitor(), language)));
        var faults = new ArrayList<String>();
        expect(faults, "language of the page", page.locator("html").getAttribute("lang"), language.tag());
        expect(faults, "number of h1", page.locator("h1").count(), 1);
        expect(faults, "the strip", page.locator(".strip").isVisible(), true);
        inspection.barriers(page).forEach(found -> faults.add("axe: " + found));
        if (language == Language.EN) {
            inspection.foreignWords(page).forEach(found -> faults.add("in Vietnamese: " + found));
        }
        for (var width : List.of(DESK, TELEPHONE)) {
            page.setViewportSize(width, 900);
            var wider = page.evaluate("document.documentElement.scrollWidth - innerWidth");
            expect(faults, "wider than " + width, wider, 0);
        }
        page.setViewportSize(DESK, 900);
        complaints.stream()
                .filter(words -> !(visit.route().equals("/error") && words.contains("404")))
                .forEach(faults::add);
        return faults;
    }

    /** Public pages carry their language in the address. */
    private static String spoken(String path, Visitor visitor, Language language) {
        var prefixed = language == Language.EN && visitor == Visitor.NOBODY && !path.equals("/sign-in");
        return prefixed ? "/en" + ("/".equals(path) ? "" : path) : path;
    }

    private static void expect(List<String> faults, String what, Object found, Object wanted) {
        if (!wanted.equals(found)) {
            faults.add("%s: %s instead of %s".formatted(what, found, wanted));
        }
    }

    /** The address of the example. */
    String find(Visit visit) {
        var page = page(visit.visitor());
        var path = visit.start().equals(MAKING) ? making : visit.start();
        for (var route : visit.way()) {
            page.navigate(address(path));
            path = Visit.firstThatFits(route, Inspection.strings(page.evaluate(LINKS)));
        }
        return path;
    }

    private Page page(Visitor visitor) {
        return pages.computeIfAbsent(visitor, this::open);
    }

    private Page open(Visitor visitor) {
        var page = chromium.window(DESK, ColorScheme.LIGHT).newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        if (visitor != Visitor.NOBODY) {
            page.navigate(address("/sign-in"));
            page.locator("#username").fill(visitor.username);
            page.locator("#password").fill(Visitor.PASSWORD);
            page.locator("main button").click();
            page.waitForURL(address -> URI.create(address).getPath().startsWith("/app"));
        }
        return page;
    }

    /** The demonstration brings its enterprises by another door, so one list is sent in for the pages of the import. */
    void bringAList() {
        var list = """
                Tên doanh nghiệp,Mã số thuế,Số lao động
                Công ty TNHH Sáng Sớm,0201234560,42
                ,0201234561,17
                """;
        var page = page(Visitor.OFFICER);
        page.navigate(address("/app/enterprises/imports"));
        page.locator("#file")
                .setInputFiles(new FilePayload("danh-sach.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Tải lên và xem trước").click();
        page.waitForURL(address -> address.matches(".*/imports/\\d+"));
    }

    /** A paper with a table so long that its file is made beside the requests, and the page that tells how far it is. */
    void askForALongPaper() {
        var page = page(Visitor.OFFICER);
        page.navigate(address("/app/papers/new?kind=CONCLUSIONS"));
        page.locator("main form.form button").click();
        page.waitForURL(address -> address.matches(".*/papers/\\d+/draft"));
        var rows = IntStream.rangeClosed(1, 320)
                .mapToObj(row -> "| %d | Việc thứ %d | 30/11/2026 |".formatted(row, row))
                .collect(Collectors.joining("\n"));
        page.locator("#words").fill("| TT | Việc | Thời hạn |\n" + rows);
        page.locator("main form.form button").first().click();
        page.waitForURL(address -> address.matches(".*/papers/\\d+"));
        var paper = URI.create(page.url()).getPath();
        var request = page.context().request();
        making = request.get(
                        address(paper + "/paper.pdf"), RequestOptions.create().setMaxRedirects(0))
                .headers()
                .get("location");
        var file = making + "/file";
        page.navigate(address(making));
        page.locator("a[href='" + file + "']").waitFor();
    }
}
