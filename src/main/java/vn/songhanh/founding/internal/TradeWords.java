package vn.songhanh.founding.internal;

import java.util.List;
import java.util.Locale;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.text.Words;

/** The sentences of the story of a trade's case where they are others than those of an enterprise's. */
final class TradeWords {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private TradeWords() {}

    static Words of(Step step) {
        return switch (step) {
            case Step.Surveyed(var survey, var _) ->
                Words.of(
                                "Khảo sát: {0} người làm nghề, {1} người có đơn gia nhập",
                                "Surveyed: {0 person|people} in the trade, {1} of them have applied")
                        .with(survey.workers(), survey.unionMembers());
            case Step.Contacted _ ->
                Words.of("Tiếp xúc, vận động người làm nghề", "Contact with the people of the trade");
            case Step.Answered(var answer) -> answer(answer);
            case Step.BoardFormed _,
                    Step.CongressHeld _,
                    Step.Filed _,
                    Step.Decided _,
                    Step.Corrected _,
                    Step.Joined _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> StoryWords.of(step);
        };
    }

    private static Words answer(Answer answer) {
        return switch (answer) {
            case Answer.Consent _ -> Words.of("Người làm nghề đồng thuận", "The people of the trade agree");
            case Answer.Refusal refusal ->
                Words.of("Người làm nghề chưa muốn vào nghiệp đoàn{0}", "The people of the trade decline{0}")
                        .with(StoryWords.because(refusal.reason()));
            case Answer.Deferral deferral ->
                Words.of("Người làm nghề hẹn đến {1}{0}", "The people of the trade ask for time until {1}{0}")
                        .with(StoryWords.because(deferral.reason()), deferral.until() == null ? "" : deferral.until());
        };
    }

    static Words board(Subject subject) {
        return Words.of("Ban vận động nghiệp đoàn: {0} ({1})", "Mobilisation board of a professional union: {0} ({1})")
                .with(subject.name(), subject.where());
    }

    /** Such as {@code Nghiệp đoàn cơ sở lái xe ôm, chợ Sắt}; where no market or street is named, with the commune or ward. */
    static String usualName(About.Trade trade, String place) {
        return String.join(
                " ",
                trade.area().isEmpty()
                        ? List.of("Nghiệp đoàn cơ sở", small(trade.trade()), small(place))
                        : List.of("Nghiệp đoàn cơ sở", small(trade.name())));
    }

    private static String small(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(VIETNAMESE) + name.substring(1);
    }
}
