package vn.songhanh.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import vn.songhanh.support.Chromium;

/** A person at a browser of their own. What they use, they find by the words that are read to them. */
final class Somebody {

    private static final double PATIENCE_MILLIS = 20_000;

    private final URI home;
    private final Page page;

    private Somebody(URI home, Page page) {
        this.home = home;
        this.page = page;
        page.setDefaultTimeout(PATIENCE_MILLIS);
    }

    static Somebody at(Chromium chromium, URI home) {
        return new Somebody(home, chromium.window(1440, ColorScheme.LIGHT).newPage());
    }

    static Somebody signedIn(Chromium chromium, URI home, String username, String password) {
        return at(chromium, home)
                .opens("/sign-in")
                .types("Tên đăng nhập", username)
                .types("Mật khẩu", password)
                .presses("Đăng nhập")
                .arrivesUnder("/app");
    }

    Somebody opens(String path) {
        page.navigate(home.resolve(path).toString());
        return this;
    }

    private Somebody arrivesUnder(String path) {
        page.waitForURL(address -> URI.create(address).getPath().startsWith(path));
        return this;
    }

    Somebody types(String label, String words) {
        labelled(label).fill(words);
        return this;
    }

    /** One of a list that opens. */
    Somebody chooses(String label, String option) {
        var list = labelled(label);
        var value = list.locator("option")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .getAttribute("value");
        list.selectOption(value);
        return this;
    }

    /** A box, or one of several. */
    Somebody ticks(String label) {
        labelled(label).check();
        return this;
    }

    Somebody ticksAll(String label) {
        main().getByLabel(label).all().forEach(Locator::check);
        return this;
    }

    Somebody presses(String button) {
        return clicks(AriaRole.BUTTON, button);
    }

    Somebody follows(String link) {
        return clicks(AriaRole.LINK, link);
    }

    private Somebody clicks(AriaRole role, String name) {
        try {
            main().getByRole(role, new Locator.GetByRoleOptions().setName(name))
                    .first()
                    .click();
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            return this;
        } catch (TimeoutError e) {
            throw new AssertionError("no %s “%s” at %s: %s".formatted(role, name, page.url(), main().innerText()), e);
        }
    }

    /** Something folded away. */
    Somebody opensPart(String name) {
        main().getByText(name).first().click();
        return this;
    }

    Somebody sendsIn(String label, String name, byte[] content) {
        labelled(label).setInputFiles(new FilePayload(name, "application/octet-stream", content));
        return this;
    }

    Somebody sees(String... words) {
        List.of(words).forEach(some -> assertThat(main()).containsText(some));
        return this;
    }

    byte[] downloads(String link) {
        try {
            return Files.readAllBytes(page.waitForDownload(() -> follows(link)).path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands where the words say. */
    String reads(String selector) {
        return main().locator(selector).first().innerText();
    }

    String asks(String path) {
        return page.request().get(home.resolve(path).toString()).text();
    }

    private Locator labelled(String label) {
        return main().getByLabel(label).first();
    }

    private Locator main() {
        return page.locator("main");
    }
}
