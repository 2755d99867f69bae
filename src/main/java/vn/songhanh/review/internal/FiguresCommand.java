package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.songhanh.access.UnitId;
import vn.songhanh.launch.Arguments;
import vn.songhanh.launch.Command;
import vn.songhanh.launch.CommandOutput;
import vn.songhanh.launch.Refusal;
import vn.songhanh.launch.Usage;
import vn.songhanh.ledger.Figure;
import vn.songhanh.ledger.FigureQuery;
import vn.songhanh.programme.Plan;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;
import vn.songhanh.review.ReviewKind;
import vn.songhanh.text.Words;
import vn.songhanh.time.Period;

/** Prints the figures of a year, of its first half or of the whole term. */
@Component
@Usage(
        name = "figures",
        synopsis = "--programme CODE --year YEAR [--kind KIND] [--as-of POSITION] [--unit ID]",
        vi = "In số liệu của một năm, 6 tháng đầu năm hoặc cả giai đoạn theo chỉ tiêu.",
        en = "Prints the figures of a year, its first half or the whole term by indicator.",
        detailsVi =
                "--kind là HALF (6 tháng đầu năm), YEAR (cả năm, khi bỏ trống) hoặc TERM (cả giai đoạn; --year là năm cuối)."
                        + " --json in một mảng, mỗi chỉ tiêu một đối tượng {indicator, unit, plan, claimed, confirmed, previous,"
                        + " sinceStart, planVersion, planSigned}: claimed là số một bên đã ghi nhận và đang chờ bên kia;"
                        + " planVersion, planSigned là bản kế hoạch được dùng và bản đó đã đủ hai chữ ký chưa. --as-of đọc sổ cái tại một"
                        + " vị trí. Mã thoát 1 khi không có chương trình hoặc năm ngoài thời hạn.",
        detailsEn =
                "--kind is HALF (the first half of the year), YEAR (without it) or TERM (the whole term; --year is its last"
                        + " year). --json prints an array with one object per indicator {indicator, unit, plan, claimed, confirmed,"
                        + " previous, sinceStart, planVersion, planSigned}: claimed is what one body has claimed and the other has not"
                        + " answered; planVersion and planSigned tell which version of the plan is meant and whether both bodies"
                        + " have signed it."
                        + " --as-of reads the ledger at a position. Exit code 1 for an unknown programme or a year outside"
                        + " of its term.")
class FiguresCommand implements Command {

    /** One object of the answer; the contract that automation relies on. */
    record Line(
            String indicator,
            String unit,
            @Nullable BigDecimal plan,
            BigDecimal claimed,
            BigDecimal confirmed,
            BigDecimal previous,
            BigDecimal sinceStart,
            @Nullable Integer planVersion,
            @Nullable Boolean planSigned) {}

    private final ReviewFigures figures;
    private final Programmes programmes;

    FiguresCommand(ReviewFigures figures, Programmes programmes) {
        this.figures = figures;
        this.programmes = programmes;
    }

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var programme = programme(programmes, arguments.get("programme"));
        var year = arguments.number("year");
        var period = period(programme, year, arguments);
        var query = new FigureQuery(
                programme.id(),
                arguments.find("unit").map(id -> new UnitId(wholeNumber(id))),
                period,
                arguments.find("as-of").map(FiguresCommand::wholeNumber));
        var read = figures.asked(query).stream()
                .filter(figure -> figure.indicator().core())
                .toList();
        var plan = programmes.plan(programme.id(), year, query.unit()).orElse(null);
        if (output.json()) {
            output.print(read.stream().map(figure -> line(figure, plan)).toList());
        } else {
            output.say(
                    plan == null
                            ? Words.of("Chưa có kế hoạch năm {0}.", "There is no plan of {0}.")
                                    .with(Integer.toString(year))
                            : Words.of("Kế hoạch năm {0}: {1}.", "Plan of {0}: {1}.")
                                    .with(Integer.toString(year), plan.called()));
            read.forEach(figure -> output.say(inWords(figure)));
        }
        return DONE;
    }

    /** What {@code --year} and {@code --kind} ask for together. */
    static Period period(Programme programme, int year, Arguments arguments) {
        var kind = arguments.find("kind").map(FiguresCommand::kind).orElse(ReviewKind.YEAR);
        return kind.period(programme, year)
                .orElseThrow(
                        () -> kind == ReviewKind.TERM && programme.year(year).isPresent()
                                ? notTheLast(programme, year)
                                : outsideOfTerm(programme, year));
    }

    private static ReviewKind kind(String code) {
        return Arrays.stream(ReviewKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> Refusal.ofUsage(Words.of(
                        "--kind là HALF (6 tháng đầu năm), YEAR (cả năm) hoặc TERM (cả giai đoạn).",
                        "--kind is HALF (the first half of the year), YEAR or TERM (the whole term).")));
    }

    private static Refusal notTheLast(Programme programme, int year) {
        return new Refusal(Words.of(
                        "Tổng kết tính đến năm cuối của giai đoạn: ghi --year {1} thay cho {0}.",
                        "A final review runs to the last year of the term: write --year {1} instead of {0}.")
                .with(
                        Integer.toString(year),
                        Integer.toString(programme.term().last().getYear())));
    }

    static Programme programme(Programmes programmes, String code) {
        return programmes.byCode(code).orElseThrow(() -> unknown(code, programmes.all()));
    }

    private static Refusal unknown(String code, List<Programme> all) {
        if (all.isEmpty()) {
            return new Refusal(Words.of(
                    "Thư mục dữ liệu này chưa có chương trình nào. Bản trình diễn giữ dữ liệu ở nơi khác: thêm --data data/demo,"
                            + " hoặc thư mục đã cho lệnh demo.",
                    "There is no programme in this data folder. The demonstration keeps its data elsewhere: add --data"
                            + " data/demo, or the folder given to demo."));
        }
        var known = String.join(", ", all.stream().map(Programme::code).toList());
        return new Refusal(Words.of(
                        "Không có chương trình “{0}”. Các chương trình hiện có: {1}.",
                        "There is no programme “{0}”. There are: {1}.")
                .with(code, known));
    }

    static Refusal outsideOfTerm(Programme programme, int year) {
        return new Refusal(Words.of(
                        "Năm {0} nằm ngoài thời hạn của chương trình {1} ({2} – {3}).",
                        "{0} lies outside of the term of programme {1} ({2} – {3}).")
                .with(
                        Integer.toString(year),
                        programme.code(),
                        programme.term().first(),
                        programme.term().last()));
    }

    private static long wholeNumber(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw Refusal.ofUsage(Words.of("“{0}” không phải là số nguyên.", "“{0}” is not a whole number.")
                    .with(typed));
        }
    }

    private static Line line(Figure figure, @Nullable Plan plan) {
        return new Line(
                figure.indicator().code(),
                figure.indicator().unit().vi(),
                figure.plan(),
                figure.claimed(),
                figure.confirmed(),
                figure.previous(),
                figure.sinceStart(),
                plan == null ? null : plan.number(),
                plan == null ? null : plan.signed());
    }

    private static Words inWords(Figure figure) {
        var plan = Optional.ofNullable(figure.plan())
                .map(BigDecimal::toPlainString)
                .orElse("–");
        return Words.of(
                        "{0}  {1}: {2} {3} (kế hoạch {4}, chờ xác nhận {5}, cùng kỳ {6}, lũy kế {7})",
                        "{0}  {1}: {2} {3} (plan {4}, waiting {5}, year before {6}, since start {7})")
                .with(
                        figure.indicator().code(),
                        figure.indicator().name(),
                        figure.confirmed(),
                        figure.indicator().unit(),
                        plan,
                        figure.claimed(),
                        figure.previous(),
                        figure.sinceStart());
    }
}
