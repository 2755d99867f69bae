package vn.songhanh.candidate.internal;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.songhanh.candidate.Stage;
import vn.songhanh.text.Like;
import vn.songhanh.text.Typed;

/** What the list of persons was asked, as it stands in the address. A word that means nothing is taken as not said. */
public record CandidateQuestion(
        @Nullable String q,
        @Nullable String stage,
        @Nullable String page) {

    static final String PATH = "/app/candidates";

    public String typed() {
        return Typed.line(q);
    }

    String namePattern() {
        return Like.within(typed());
    }

    String codePattern() {
        return "%" + Like.literally(typed()) + "%";
    }

    public Optional<Stage> chosenStage() {
        return Arrays.stream(Stage.values())
                .filter(one -> one.name().equals(stage))
                .findFirst();
    }

    public int chosenPage() {
        return Optional.ofNullable(page)
                .filter(digits -> digits.matches("[1-9]\\d{0,5}"))
                .map(Integer::valueOf)
                .orElse(1);
    }

    /** The same list from its beginning. */
    CandidateQuestion first() {
        return new CandidateQuestion(q, stage, null);
    }

    /** The same list without its words, or with another stage or page. */
    public String address(@Nullable Stage other, int number) {
        var address = UriComponentsBuilder.fromPath(PATH);
        if (!typed().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (other != null) {
            address.queryParam("stage", other.name());
        }
        if (number > 1) {
            address.queryParam("page", number);
        }
        return address.encode().buildAndExpand(java.util.Map.of("q", typed())).toUriString();
    }
}
