package vn.songhanh.review.internal;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
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
import vn.songhanh.ledger.Figures;
import vn.songhanh.ledger.Gap;
import vn.songhanh.organisation.Organisation;
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
                        + " --json in một mảng, mỗi chỉ tiêu một đối tượng {indicator, unit, plan, planOfYear, claimed,"
                        + " confirmed, disputed, previous, sinceStart, planVersion, planSigned, plans}: claimed là số một bên đã"
                        + " ghi nhận và đang chờ bên kia; disputed là số hai bên còn ý kiến khác; planOfYear là kế hoạch của cả năm"
                        + " trong khi kỳ chỉ là một phần năm; plans là các bản kế hoạch được dùng [{year, version, signed}], signed:"
                        + " đã đủ hai chữ ký; planVersion, planSigned là bản của năm cuối. số không có là null, không phải 0 (như previous của cả giai đoạn và của năm đầu). --as-of đọc sổ cái tại một"
                        + " vị trí. Mã thoát 1 khi không có chương trình hoặc năm ngoài thời hạn, 2 khi không có"
                        + " đơn vị.",
        detailsEn =
                "--kind is HALF (the first half of the year), YEAR (without it) or TERM (the whole term; --year is its last"
                        + " year). --json prints an array with one object per indicator {indicator, unit, plan, planOfYear, claimed,"
                        + " confirmed, disputed, previous, sinceStart, planVersion, planSigned, plans}: claimed is what one body has"
                        + " claimed and the other has not answered; disputed is what they count differently; planOfYear tells that"
                        + " the plan is that of the year although the period is a part of it; plans are the versions that are meant"
                        + " [{year, version, signed}], signed by both bodies or not; planVersion and planSigned are those of the"
                        + " last year. a number that is missing is null, which is not 0 (such as"
                        + " previous of the whole term and of its first year)."
                        + " --as-of reads the ledger at a position. Exit code 1 for an unknown programme or a year outside"
                        + " of its term, 2 for an unknown unit or a position beyond the last.")
class FiguresCommand implements Command {

    /** One object of the answer; the contract that automation relies on. */
    record Line(
            String indicator,
            String unit,
            @Nullable BigDecimal plan,
            boolean planOfYear,
            @Nullable BigDecimal claimed,
            @Nullable BigDecimal confirmed,
            @Nullable BigDecimal disputed,
            @Nullable BigDecimal previous,
            @Nullable BigDecimal sinceStart,
            @Nullable Integer planVersion,
            @Nullable Boolean planSigned,
            List<Version> plans) {}

    /** One version of a year's plan. */
    record Version(int year, int version, boolean signed) {}

    private final ReviewFigures figures;
    private final Programmes programmes;
    private final Organisation organisation;
    private final Figures ledger;

    FiguresCommand(ReviewFigures figures, Programmes programmes, Organisation organisation, Figures ledger) {
        this.figures = figures;
        this.programmes = programmes;
        this.organisation = organisation;
        this.ledger = ledger;
    }

    @Override
    public int run(Arguments arguments, CommandOutput output) {
        var programme = programme(programmes, arguments.get("programme"));
        var year = arguments.number("year");
        var period = period(programme, year, arguments);
        var query = new FigureQuery(
                programme.id(),
                arguments.find("unit").map(this::unit),
                period,
                arguments.find("as-of").map(this::position));
        var read = figures.asked(query).stream()
                .filter(figure -> figure.indicator().core())
                .toList();
        var plans = figures.plans(query);
        var before = Lookback.hadYearBefore(period);
        if (output.json()) {
            output.print(
                    read.stream().map(figure -> line(figure, plans, before)).toList());
        } else {
            plans.forEach(plan -> output.say(Words.of("Kế hoạch năm {0}: {1}.", "Plan of {0}: {1}.")
                    .with(Integer.toString(plan.year()), plan.called())));
            if (plans.isEmpty()) {
                output.say(Words.of("Chưa có kế hoạch năm {0}.", "There is no plan of {0}.")
                        .with(Integer.toString(year)));
            }
            read.forEach(figure -> output.say(inWords(figure, before)));
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

    /** Noughts for a unit that is not there would claim to be an answer. */
    private UnitId unit(String typed) {
        var unit = new UnitId(wholeNumber(typed));
        if (organisation.history(unit).isEmpty()) {
            throw Refusal.ofUsage(Words.of(
                            "Không có đơn vị nào mang số {0}. Số của đơn vị đứng cuối địa chỉ trang của đơn vị, /app/organisation/…",
                            "No unit has the number {0}. A unit's number ends the address of its page, /app/organisation/…")
                    .with(typed));
        }
        return unit;
    }

    /** What stands beyond the last position would be another figure tomorrow. */
    private long position(String typed) {
        var position = wholeNumber(typed);
        if (position > ledger.position()) {
            throw Refusal.ofUsage(Words.of(
                            "Sổ cái mới đến vị trí {1}; --as-of {0} chưa có.",
                            "The ledger stands at position {1}; there is no --as-of {0} yet.")
                    .with(position, ledger.position()));
        }
        return position;
    }

    private static long wholeNumber(String typed) {
        try {
            return Long.parseLong(typed);
        } catch (NumberFormatException e) {
            throw Refusal.ofUsage(Words.of("“{0}” không phải là số nguyên.", "“{0}” is not a whole number.")
                    .with(typed));
        }
    }

    private static Line line(Figure figure, List<Plan> plans, boolean before) {
        var last = plans.isEmpty() ? null : plans.getLast();
        return new Line(
                figure.indicator().code(),
                figure.indicator().unit().vi(),
                figure.plan(),
                figure.planOfYear(),
                figure.claimed(),
                figure.confirmed(),
                figure.disputed(),
                before ? figure.previous() : null,
                figure.sinceStart(),
                last == null ? null : last.number(),
                last == null ? null : last.signed(),
                plans.stream()
                        .map(plan -> new Version(plan.year(), plan.number(), plan.signed()))
                        .toList());
    }

    private static Words inWords(Figure figure, boolean before) {
        return Words.of(
                        "{0}  {1}: {2} {3} ({4} {5}, chờ xác nhận {6}, chưa thống nhất {7}{8}, lũy kế {9})",
                        "{0}  {1}: {2} {3} ({4} {5}, waiting {6}, disputed {7}{8}, since start {9})")
                .with(
                        figure.indicator().code(),
                        figure.indicator().name(),
                        orDash(figure.confirmed()),
                        figure.indicator().unit(),
                        Lookback.small(figure.planName()),
                        orDash(figure.plan()),
                        orDash(figure.claimed()),
                        orDash(figure.disputed()),
                        before
                                ? Words.of(", cùng kỳ {0}", ", year before {0}").with(orDash(figure.previous()))
                                : Words.same(""),
                        orDash(figure.sinceStart()));
    }

    private static Object orDash(@Nullable BigDecimal number) {
        return number == null ? Gap.SIGN : number;
    }
}
