package vn.songhanh.access.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.songhanh.launch.Welcome;
import vn.songhanh.text.Words;

/**
 * Shows that whoever sets up the system is the one who started it: a code that stands on the console only, in the memory
 * of this process only, and opens nothing once there is an administrator.
 */
@Component
class SetUpCode implements Welcome {

    /** Without the letters and digits that are taken for one another. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final EmptySystem system;
    private final String code;

    SetUpCode(EmptySystem system) {
        this.system = system;
        this.code = new SecureRandom()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining());
    }

    /** Hyphens, spaces and the case of letters do not matter. */
    boolean is(String typed) {
        var plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Words> lines() {
        return system.awaitsSetUp()
                ? List.of(Words.of(
                                "Chưa có ai đăng nhập được. Mở trang /set-up để tạo quản trị viên đầu tiên, mã dùng một"
                                        + " lần: {0}",
                                "Nobody can sign in yet. Create the first administrator at /set-up, one-time code: {0}")
                        .with(written()))
                : List.of();
    }

    private String written() {
        return code.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
    }
}
