package vn.songhanh.access.internal;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The door of the workspace.
 *
 * @param ended whether a session ended while a form was being filled in
 * @param back the page to come back to; empty where there is none
 */
public record SignInPage(String username, @Nullable Words problem, boolean ended, String back) implements Page {

    static SignInPage fresh(boolean ended, Optional<Back> back) {
        return new SignInPage("", null, ended, path(back));
    }

    static SignInPage wrong(String username, Optional<Back> back) {
        return new SignInPage(
                username,
                Words.of(
                        "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại bộ gõ và phím Caps Lock.",
                        "The name or the password is wrong. Check the keyboard and Caps Lock."),
                false,
                path(back));
    }

    static SignInPage tooMany(String username, Optional<Back> back, Duration wait) {
        return new SignInPage(username, Throttle.words(wait), false, path(back));
    }

    private static String path(Optional<Back> back) {
        return back.map(Back::path).orElse("");
    }
}
