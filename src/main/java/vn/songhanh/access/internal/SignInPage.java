package vn.songhanh.access.internal;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/** The door of the workspace. */
public record SignInPage(String username, @Nullable Words problem) implements Page {

    static SignInPage empty() {
        return new SignInPage("", null);
    }

    static SignInPage wrong(String username) {
        return new SignInPage(
                username,
                Words.of(
                        "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra lại bộ gõ và phím Caps Lock.",
                        "The name or the password is wrong. Check the keyboard and Caps Lock."));
    }

    static SignInPage tooMany(String username, Duration wait) {
        return new SignInPage(username, Throttle.words(wait));
    }
}
