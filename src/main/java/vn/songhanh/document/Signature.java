package vn.songhanh.document;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One signature block: in what capacity, with which post, who.
 *
 * @param capacity lines such as {@code T/M BAN THƯỜNG VỤ}; none when a head signs in person
 */
public record Signature(List<String> capacity, String post, String name) {

    public Signature {
        capacity = List.copyOf(capacity);
        Objects.requireNonNull(post);
        Objects.requireNonNull(name);
    }

    /** Who decides in the body that issues the document. */
    public sealed interface Authority {
        /** A body that decides together, such as a standing committee; {@code headPost} is its head's post. */
        record Collective(String name, String headPost) implements Authority {}

        /** A body that one head leads, such as a board or an office. */
        record Chief(String post) implements Authority {}
    }

    /** Where the signer stands towards that authority. */
    public enum Rank {
        HEAD,
        DEPUTY,
        /** Entrusted with the head's post for a time (quyền). */
        ACTING,
        /** Someone below, who was told to sign (thừa lệnh). */
        BY_ORDER;

        /** Where a post stands in the body whose leader holds it: {@code Phó Bí thư}, {@code Quyền Chủ tịch}, {@code Bí thư}. */
        public static Rank ofLeader(String post) {
            var small = post.strip().toLowerCase(VIETNAMESE);
            if (small.startsWith("phó ")) {
                return DEPUTY;
            }
            return small.startsWith("quyền ") ? ACTING : HEAD;
        }
    }

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final Pattern ACTING =
            Pattern.compile("^quyền\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * The block as the profile's rule of signing words it. A deputy of a collective signs for the collective; only the
     * administrative form lets the deputy sign for the head as well (NĐ 30/2020/NĐ-CP, điều 13).
     */
    public static Signature of(Profile profile, Authority authority, Rank rank, String post, String name) {
        var held = rank == Rank.ACTING
                ? profile.signing().acting() + " "
                        + ACTING.matcher(post.strip()).replaceFirst("")
                : post;
        return new Signature(capacity(profile.signing(), authority, rank), held, name);
    }

    private static List<String> capacity(Profile.Signing words, Authority authority, Rank rank) {
        return switch (authority) {
            case Authority.Collective(String body, String headPost) ->
                switch (rank) {
                    case HEAD, ACTING -> List.of(words.onBehalf() + " " + body);
                    case DEPUTY ->
                        words.deputySignsForHead()
                                ? List.of(words.onBehalf() + " " + body, words.forHead() + " " + headPost)
                                : List.of(words.onBehalf() + " " + body);
                    case BY_ORDER -> List.of(words.byOrder() + " " + body);
                };
            case Authority.Chief(String headPost) ->
                switch (rank) {
                    case HEAD, ACTING -> List.of();
                    case DEPUTY -> List.of(words.forHead() + " " + headPost);
                    case BY_ORDER -> List.of(words.byOrder() + " " + headPost);
                };
        };
    }
}
