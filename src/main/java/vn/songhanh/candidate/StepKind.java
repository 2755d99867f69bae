package vn.songhanh.candidate;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.Side;
import vn.songhanh.text.Words;

/** The steps of a person's path, in their order, and the ways out of it. */
public enum StepKind {
    INTRODUCTION(
            "introduction",
            Side.UNION,
            Stage.INTRODUCED,
            Words.of("Nghị quyết giới thiệu", "Resolution of introduction"),
            EnumSet.of(Stage.REGISTERED)),
    POOL(
            "pool",
            Side.PARTY,
            Stage.IN_POOL,
            Words.of("Đưa vào nguồn", "Taken into the pool"),
            EnumSet.of(Stage.REGISTERED, Stage.INTRODUCED)),
    CLASS(
            "class",
            Side.PARTY,
            Stage.IN_CLASS,
            Words.of("Cử học lớp nhận thức về Đảng", "Sent to the awareness class"),
            EnumSet.of(Stage.IN_POOL, Stage.CERTIFIED, Stage.DOSSIER, Stage.VERIFIED)),
    CERTIFICATE(
            "certificate",
            Side.PARTY,
            Stage.CERTIFIED,
            Words.of("Giấy chứng nhận", "Certificate"),
            EnumSet.of(Stage.IN_POOL, Stage.IN_CLASS, Stage.DOSSIER, Stage.VERIFIED)),
    DOSSIER(
            "dossier",
            Side.PARTY,
            Stage.DOSSIER,
            Words.of("Hồ sơ", "Dossier"),
            EnumSet.of(Stage.CERTIFIED, Stage.DOSSIER, Stage.VERIFIED, Stage.CELL_RESOLVED, Stage.COMMITTEE_RESOLVED)),
    VERIFICATION(
            "verification",
            Side.PARTY,
            Stage.VERIFIED,
            Words.of("Thẩm tra lý lịch", "Verification"),
            EnumSet.of(Stage.DOSSIER)),
    CELL(
            "cell",
            Side.PARTY,
            Stage.CELL_RESOLVED,
            Words.of("Nghị quyết của chi bộ", "Resolution of the cell"),
            EnumSet.of(Stage.VERIFIED)),
    COMMITTEE(
            "committee",
            Side.PARTY,
            Stage.COMMITTEE_RESOLVED,
            Words.of("Nghị quyết của đảng ủy cơ sở", "Resolution of the grassroots committee"),
            EnumSet.of(Stage.CELL_RESOLVED)),
    ADMISSION(
            "admission",
            Side.PARTY,
            Stage.ADMITTED,
            Words.of("Quyết định kết nạp", "Admission decision"),
            EnumSet.of(Stage.COMMITTEE_RESOLVED)),
    CEREMONY(
            "ceremony",
            Side.PARTY,
            Stage.PROBATION,
            Words.of("Lễ kết nạp", "Admission ceremony"),
            EnumSet.of(Stage.ADMITTED)),
    RECOGNITION(
            "recognition",
            Side.PARTY,
            Stage.OFFICIAL,
            Words.of("Công nhận chính thức", "Recognition"),
            EnumSet.of(Stage.PROBATION)),
    MOVE(
            "move",
            Side.PARTY,
            null,
            Words.of("Chuyển doanh nghiệp", "Move to another enterprise"),
            EnumSet.range(Stage.IN_POOL, Stage.PROBATION)),
    TRANSFER(
            "transfer",
            Side.PARTY,
            null,
            Words.of("Tiếp nhận sinh hoạt đảng chính thức", "Official transfer of Party activity"),
            EnumSet.of(Stage.ADMITTED, Stage.PROBATION)),
    HELPER(
            "helper",
            Side.PARTY,
            null,
            Words.of("Phân công đảng viên giúp đỡ", "A member assigned to help"),
            EnumSet.range(Stage.IN_POOL, Stage.PROBATION)),
    PAPERS(
            "papers",
            Side.PARTY,
            null,
            Words.of("Giấy tờ xét công nhận chính thức", "Papers of the recognition"),
            EnumSet.of(Stage.PROBATION)),
    LEAVING(
            "leaving",
            null,
            Stage.LEFT,
            Words.of("Thôi việc, không theo dõi nữa", "Left, followed no more"),
            EnumSet.range(Stage.REGISTERED, Stage.PROBATION)),
    REJECTION(
            "rejection",
            Side.PARTY,
            Stage.REJECTED,
            Words.of("Không kết nạp", "Not admitted"),
            EnumSet.range(Stage.REGISTERED, Stage.COMMITTEE_RESOLVED)),
    EXPIRY(
            "expiry",
            Side.PARTY,
            Stage.EXPIRED,
            Words.of("Hết thời hạn", "Expired"),
            EnumSet.range(Stage.IN_POOL, Stage.COMMITTEE_RESOLVED)),
    STRIKING_OFF(
            "striking-off",
            Side.PARTY,
            Stage.STRUCK_OFF,
            Words.of("Xóa tên", "Struck off"),
            EnumSet.of(Stage.ADMITTED, Stage.PROBATION)),
    WITHDRAWAL(
            "withdrawal",
            null,
            Stage.WITHDRAWN,
            Words.of("Người đó rút lại đồng ý", "The person withdraws consent"),
            EnumSet.complementOf(EnumSet.of(Stage.WITHDRAWN)));

    private final String path;
    private final @Nullable Side side;
    private final @Nullable Stage to;
    private final Words words;
    private final Set<Stage> from;

    StepKind(String path, @Nullable Side side, @Nullable Stage to, Words words, Set<Stage> from) {
        this.path = path;
        this.side = side;
        this.to = to;
        this.words = words;
        this.from = from;
    }

    /** The last part of the form's address. */
    public String path() {
        return path;
    }

    public Words words() {
        return words;
    }

    /** The body that takes the step; empty where either does. */
    public Optional<Side> side() {
        return Optional.ofNullable(side);
    }

    /** Where it leads; empty for a move, which keeps what may be kept, and for what leaves the person where they stand. */
    public Optional<Stage> to() {
        return Optional.ofNullable(to);
    }

    /** Whether who stands there stays there: a certificate that has ended is renewed beside the dossier, which goes on. */
    public boolean beside(Stage stage) {
        return (this == CLASS || this == CERTIFICATE) && (stage == Stage.DOSSIER || stage == Stage.VERIFIED);
    }

    /** Whether it leaves everybody where they stand. */
    public boolean stays() {
        return to == null && this != MOVE;
    }

    public boolean fits(Stage stage) {
        return from.contains(stage);
    }

    /** One of those through which every path leads. */
    public boolean station() {
        return compareTo(RECOGNITION) <= 0;
    }

    /** A way out before the end of the path. */
    public boolean exit() {
        return ordinal() >= LEAVING.ordinal();
    }

    /** Both bodies read it: the introduction, and what came of it. */
    public boolean open() {
        return this == INTRODUCTION
                || this == ADMISSION
                || this == RECOGNITION
                || this == WITHDRAWAL
                || this == LEAVING;
    }

    /** The step that comes next for the body; empty where the path has ended. */
    public static Optional<StepKind> next(Stage stage, Side side) {
        return Optional.ofNullable(
                switch (stage) {
                    case REGISTERED -> side == Side.UNION ? INTRODUCTION : POOL;
                    case INTRODUCED -> side == Side.UNION ? ADMISSION : POOL;
                    case IN_POOL -> CLASS;
                    case IN_CLASS -> CERTIFICATE;
                    case CERTIFIED -> DOSSIER;
                    case DOSSIER -> VERIFICATION;
                    case VERIFIED -> CELL;
                    case CELL_RESOLVED -> COMMITTEE;
                    case COMMITTEE_RESOLVED -> ADMISSION;
                    case ADMITTED -> side == Side.UNION ? RECOGNITION : CEREMONY;
                    case PROBATION -> RECOGNITION;
                    case OFFICIAL, WITHDRAWN, LEFT, EXPIRED, REJECTED, STRUCK_OFF, CLOSED -> null;
                });
    }

    public static Optional<StepKind> ofPath(String path) {
        return Arrays.stream(values()).filter(kind -> kind.path.equals(path)).findFirst();
    }
}
