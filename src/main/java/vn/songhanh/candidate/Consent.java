package vn.songhanh.candidate;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.songhanh.text.Option;
import vn.songhanh.text.Words;

/**
 * What a person has agreed to, so that it can be proved.
 *
 * @param keptAt where the paper lies that proves it
 * @param withdrawnOn null while it holds
 */
public record Consent(
        Purpose purpose,
        Form form,
        LocalDate givenOn,
        String keptAt,
        @Nullable LocalDate withdrawnOn) {

    /** For what data are kept; each is asked for by itself (Law 91/2025/QH15, article 9). */
    public enum Purpose implements Option {
        REGISTER(Words.of(
                "Ghi tên trong nguồn phát triển đảng viên và theo dõi các bước",
                "Being registered in the pool and followed step by step")),
        SHARE(Words.of(
                "Công đoàn giới thiệu và chuyển thông tin cho bên Đảng",
                "Being introduced, with the data handed to the Party side")),
        MOVE(Words.of("Chuyển thông tin sang nơi làm việc mới", "Handing the data on to the units of a new workplace"));

        private final Words words;

        Purpose(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }
    }

    /** How it was given. Silence is none. */
    public enum Form implements Option {
        REQUEST(Words.of("Người đó tự nguyện đề nghị bằng văn bản", "The person's own written request")),
        CONSENT(Words.of("Văn bản đồng ý của người đó", "A recorded consent of the person"));

        private final Words words;

        Form(Words words) {
            this.words = words;
        }

        @Override
        public Words words() {
            return words;
        }

        /** The form of this name, as a browser sends it; null for anything else. */
        public static @Nullable Form named(String name) {
            return Arrays.stream(values())
                    .filter(form -> form.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Whether it has not been withdrawn. */
    public boolean holds() {
        return withdrawnOn == null;
    }

    public boolean withdrawnSince(LocalDate day) {
        return withdrawnOn != null && !withdrawnOn.isBefore(day);
    }

    /** Whether it holds on a day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(givenOn) && (withdrawnOn == null || day.isBefore(withdrawnOn));
    }
}
