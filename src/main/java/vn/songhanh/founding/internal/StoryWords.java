package vn.songhanh.founding.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.enterprise.Reason;
import vn.songhanh.founding.About;
import vn.songhanh.founding.Answer;
import vn.songhanh.founding.Contact;
import vn.songhanh.founding.FoundingDecision;
import vn.songhanh.founding.Objective;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Words;

/** The sentences of a case's story and of its ledger entries. */
final class StoryWords {

    /** A contact at which the owner was there. Stories are read back by these words: whoever changes them migrates what was told. */
    static final Words OWNER_MET = Words.of("Gặp chủ doanh nghiệp, người quản lý", "Met the owner or a manager");

    private StoryWords() {}

    static Words opened(Objective objective) {
        return Words.of("Đưa vào danh sách vận động: {0}", "Put on the list: {0}")
                .with(objective.words());
    }

    /** What happened, in the story of the case. */
    static Words of(Step step, About about) {
        return switch (about) {
            case About.Enterprise _ -> of(step);
            case About.Trade _ -> TradeWords.of(step);
        };
    }

    static Words of(Step step) {
        return switch (step) {
            case Step.Surveyed surveyed ->
                Words.of(
                                "Khảo sát: {0} lao động, {1} đoàn viên, {2} đảng viên chính thức, {3} dự bị",
                                "Surveyed: {0 worker|workers}, {1 union member|union members}, {2 official Party member|official Party members}, {3} on"
                                        + " probation")
                        .with(
                                surveyed.survey().workers(),
                                surveyed.survey().unionMembers(),
                                surveyed.survey().officialMembers(),
                                surveyed.survey().probationaryMembers());
            case Step.Contacted contacted -> contact(contacted.contact());
            case Step.Answered answered -> answer(answered.answer());
            case Step.Filed filed ->
                Words.of("Cập nhật hồ sơ: có {0} loại giấy tờ", "Dossier updated: {0 paper is|papers are} there")
                        .with(filed.there().size());
            case Step.Decided decided ->
                Words.of("Quyết định {0} thành lập {1}, {2}", "Decision {0} founds {1}, {2}")
                        .with(
                                decided.decision().number(),
                                decided.decision().name(),
                                Founders.of(decided.decision())
                                        .words(decided.decision().kind().line() == Line.PARTY));
            case Step.Corrected _ ->
                Words.of("Quyết định ghi sai, nay ghi lại", "The decision was told wrongly and is told anew");
            case Step.BoardFormed board ->
                Words.of("Người lao động lập ban vận động, {0} người", "The workers set up a mobilisation board of {0}")
                        .with(board.persons());
            case Step.CongressHeld congress ->
                Words.of("{0} thành lập, {1} đoàn viên", "Founding congress: {0}, {1 member|members}")
                        .with(congress.form().words(), congress.members());
            case Step.Joined joined ->
                Words.of(
                                "Quyết định {0}: vào tổ chức ghép, {1} thành viên",
                                "Decision {0}: joins a combined organisation, {1 member|members}")
                        .with(joined.number(), joined.members());
            case Step.Closed closed ->
                Words.of("Đóng hồ sơ{0}", "Case closed{0}")
                        .with(
                                closed.closing() == null
                                        ? ""
                                        : Words.joined(
                                                "",
                                                List.of(
                                                        Words.same(": "),
                                                        closed.closing().words())));
            case Step.Announced _ -> Words.of("Công bố quyết định thành lập", "Founding decision announced");
            case Step.FollowedUp _ -> Words.of("Theo dõi sau thành lập", "Followed up after the founding");
        };
    }

    /** The same for readers of the ledger, who do not see the case. */
    static Words title(Step step, Subject subject) {
        var at = subject.name();
        return switch (step) {
            case Step.Surveyed _ -> surveyed(subject);
            case Step.Contacted _ ->
                Words.of("Tiếp xúc, vận động {0}", "Contact with {0}").with(at);
            case Step.Answered answered ->
                switch (answered.answer()) {
                    case Answer.Consent _ ->
                        Words.of("{0} đồng thuận", "{0} consents").with(at);
                    case Answer.Refusal _ ->
                        Words.of("{0} từ chối", "{0} refuses").with(at);
                    case Answer.Deferral _ -> Words.of("{0} hoãn", "{0} defers").with(at);
                };
            case Step.Decided decided ->
                Words.of("Thành lập {0}", "{0} founded").with(decided.decision().name());
            case Step.Joined _ ->
                Words.of("{0} vào tổ chức ghép", "{0} joins a combined organisation")
                        .with(at);
            case Step.BoardFormed _ ->
                subject.ofTrade()
                        ? TradeWords.board(subject)
                        : Words.of("Ban vận động tại {0}", "Mobilisation board at {0}")
                                .with(at);
            case Step.Corrected _,
                    Step.Filed _,
                    Step.CongressHeld _,
                    Step.Closed _,
                    Step.Announced _,
                    Step.FollowedUp _ -> of(step);
        };
    }

    static Words surveyed(Subject subject) {
        return Words.of("Khảo sát {0}", "Survey of {0}").with(subject.name());
    }

    /** The usual name of an organisation of this enterprise or trade. */
    static String usualName(UnitKind kind, Subject subject) {
        if (subject.about() instanceof About.Trade trade) {
            return TradeWords.usualName(trade, subject.where());
        }
        return switch (kind) {
                    case GRASSROOTS_UNION -> "CĐCS ";
                    case PROFESSIONAL_UNION -> "Nghiệp đoàn cơ sở ";
                    case GRASSROOTS_COMMITTEE, COMMITTEE_UNDER_GRASSROOTS -> "Đảng bộ ";
                    default -> "Chi bộ ";
                }
                + subject.name();
    }

    static FoundingDecision named(FoundingDecision decision, Subject subject) {
        return decision.name().isBlank() ? decision.named(usualName(decision.kind(), subject)) : decision;
    }

    private static Words contact(Contact contact) {
        return contact.ownerPresent()
                ? OWNER_MET
                : Words.of("Tiếp xúc, vận động tại doanh nghiệp", "Contact at the enterprise");
    }

    private static Words answer(Answer answer) {
        return switch (answer) {
            case Answer.Consent _ -> Words.of("Doanh nghiệp đồng thuận", "The enterprise consents");
            case Answer.Refusal refusal ->
                Words.of("Doanh nghiệp từ chối{0}", "The enterprise refuses{0}").with(because(refusal.reason()));
            case Answer.Deferral deferral ->
                Words.of("Doanh nghiệp hoãn đến {1}{0}", "The enterprise defers until {1}{0}")
                        .with(because(deferral.reason()), deferral.until() == null ? "" : deferral.until());
        };
    }

    static Words because(@Nullable Reason reason) {
        return reason == null ? Words.same("") : Words.joined("", List.of(Words.same(": "), reason.words()));
    }
}
