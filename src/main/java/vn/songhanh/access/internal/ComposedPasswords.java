package vn.songhanh.access.internal;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords in the one form of Unicode: another keyboard writes ậ in two or three signs, and is not to lock its owner out. */
record ComposedPasswords(PasswordEncoder hashes) implements PasswordEncoder {

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return hashes.encode(composed(password));
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return hashes.matches(composed(password), hash);
    }

    private static @Nullable String composed(@Nullable CharSequence password) {
        return password == null ? null : Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
