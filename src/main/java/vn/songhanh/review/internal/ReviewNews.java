package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.Gap;
import vn.songhanh.portal.ArticleText;
import vn.songhanh.portal.NewArticle;
import vn.songhanh.programme.FewPersons;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.text.Language;
import vn.songhanh.text.Numbers;
import vn.songhanh.text.Words;

/** A signed review told as news: the draft says what the figures say, an editor says the rest. */
record ReviewNews(
        Programme programme,
        Review review,
        List<FigureGroup> groups,
        List<Plan> plans,
        List<ReviewPage.Signatory> signatories) {

    private static final String SECTION = "tin-phoi-hop";
    private static final String UNIONS = "3.06";
    private static final List<String> PARTY = List.of("3.05a", "3.05b");

    NewArticle article(String author) {
        return new NewArticle(
                SECTION,
                "",
                text(Language.VI),
                text(Language.EN),
                author,
                "",
                List.of(),
                List.of("sơ kết", "chương trình phối hợp"));
    }

    private ArticleText text(Language language) {
        return new ArticleText("", title().in(language), lead().in(language), body(language));
    }

    private Words title() {
        var opening = switch (review.kind()) {
            case HALF, YEAR -> Words.of("Sơ kết", "Review");
            case TERM -> Words.of("Tổng kết", "Final review");
        };
        return Words.of(
                        "{3} Chương trình phối hợp {0}: thành lập mới {1} công đoàn cơ sở, {2} tổ chức đảng",
                        "{3} of the programme, {0}: {1} unions and {2} Party organisations founded")
                .with(period(), confirmed(UNIONS), partyOrganisations(), opening);
    }

    private Words lead() {
        var bodies = signatories.stream()
                .map(signatory -> Words.same(signatory.body()))
                .toList();
        return Words.of(
                        "{0} đã cùng ký báo cáo kết quả {1}; số liệu trong báo cáo do hai bên xác nhận và đã được khóa.",
                        "{0} have signed the report on {1}; both confirmed its figures, which are locked.")
                .with(Words.joined(bodies), period());
    }

    private String body(Language language) {
        var lines = new ArrayList<String>();
        lines.add(Words.of("Báo cáo đánh giá kết quả {0} của {1}.", "The report tells of {0} under the {1}.")
                .with(period(), programme.title())
                .in(language));
        lines.add(Words.of("## Kết quả so với kế hoạch", "## Results against the plan")
                .in(language));
        lines.addAll(table(language));
        plans.forEach(plan ->
                lines.add(Words.of("Tỷ lệ tính theo Kế hoạch năm {0}: {1}.", "Shares are of the plan of {0}: {1}.")
                        .with(Integer.toString(plan.year()), plan.called())
                        .in(language)));
        lines.add(Words.of(
                        "Số liệu đầy đủ, cập nhật: [trang của chương trình](/chuong-trinh/{0}).",
                        "All figures, kept up to date: [the programme's page](/en/chuong-trinh/{0}).")
                .with(programme.code())
                .in(language));
        return String.join("\n", lines);
    }

    private List<String> table(Language language) {
        var rows = new ArrayList<String>();
        rows.add(Words.of("| Chỉ tiêu | Kế hoạch | Thực hiện | Tỷ lệ |", "| Indicator | Plan | Result | Share |")
                .in(language));
        groups.stream()
                .flatMap(group -> group.known().stream())
                .filter(figure ->
                        figure.plan() != null || figure.indicator().code().startsWith("3.05"))
                .map(figure -> row(figure, language))
                .forEach(rows::add);
        return rows;
    }

    private static String row(Figure figure, Language language) {
        var few = FewPersons.hides(figure.indicator(), figure.confirmed());
        return "| %s | %s | %s | %s |"
                .formatted(
                        figure.planOfYear()
                                ? Words.of("{0} (so kế hoạch năm)", "{0} (of the year's plan)")
                                        .with(figure.indicator().name())
                                        .in(language)
                                : figure.indicator().name().in(language),
                        written(figure.plan(), language),
                        few ? FewPersons.WORDS.in(language) : written(figure.confirmed(), language),
                        figure.shareOfPlan()
                                .filter(_ -> !few)
                                .map(share -> Numbers.written(share, language) + "%")
                                .orElse("–"));
    }

    private static String written(@Nullable BigDecimal number, Language language) {
        return number == null ? Gap.SIGN : Numbers.written(number, language);
    }

    private BigDecimal confirmed(String indicator) {
        return figure(indicator)
                .flatMap(figure -> Optional.ofNullable(figure.confirmed()))
                .orElse(BigDecimal.ZERO);
    }

    private BigDecimal partyOrganisations() {
        return PARTY.stream().map(this::confirmed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Optional<Figure> figure(String indicator) {
        return groups.stream()
                .flatMap(group -> group.known().stream())
                .filter(figure -> figure.indicator().code().equals(indicator))
                .findFirst();
    }

    private Words period() {
        return Lookback.running(review.span());
    }
}
