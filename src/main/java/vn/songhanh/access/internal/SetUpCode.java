package vn.songhanh.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Welcome;
import vn.songhanh.text.Words;

/**
 * Shows that whoever sets up the system is the one who started it: a code that stands on the console only, in the memory
 * of this process only, and opens nothing once there is an administrator.
 */
@Component
class SetUpCode implements Welcome {

    private final EmptySystem system;
    private final OneTimeSecret code = OneTimeSecret.fresh();

    SetUpCode(EmptySystem system) {
        this.system = system;
    }

    /** Hyphens, spaces and the case of letters do not matter. */
    boolean is(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
        return MessageDigest.isEqual(
                plain.getBytes(StandardCharsets.UTF_8), code.signs().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Words> lines() {
        return system.awaitsSetUp()
                ? List.of(Words.of(
                                "Chưa có ai đăng nhập được. Mở trang /set-up để tạo quản trị viên đầu tiên, mã dùng một"
                                        + " lần: {0}",
                                "Nobody can sign in yet. Create the first administrator at /set-up, one-time code: {0}")
                        .with(code.written().toUpperCase(Locale.ROOT)))
                : List.of();
    }
}
