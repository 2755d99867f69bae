package vn.songhanh.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * An official document as two offices would draw it up: what it says, apart from how it looks.
 *
 * <p>Names and posts are given in ordinary letters; the profile decides where capitals stand.
 */
public record OfficialDocument(Profile profile, Head head, List<Block> body, Foot foot, List<Annex> annexes) {

    /** What a document without a number is marked as. */
    public static final String DRAFT = "Dự thảo";

    /** More than fit on a page of A4, whatever the lettering. */
    private static final int ROWS_OF_A_PAGE = 100;

    public OfficialDocument {
        Objects.requireNonNull(profile);
        Objects.requireNonNull(head);
        Objects.requireNonNull(foot);
        body = List.copyOf(body);
        annexes = List.copyOf(annexes);
    }

    /**
     * A body that issues documents.
     *
     * @param superior the body above it, printed over its name when it issues alone
     * @param code     the abbreviation in the symbol, for example {@code ĐUK}
     */
    public record Body(Optional<String> superior, String name, String code) {
        public Body(String superior, String name, String code) {
            this(Optional.of(superior), name, code);
        }
    }

    /** Who issues: one body, or two together (liên tịch) of which the lead gives number and form. */
    public record Issuers(Body lead, Optional<Body> partner) {
        public static Issuers of(Body one) {
            return new Issuers(one, Optional.empty());
        }

        public static Issuers jointly(Body lead, Body partner) {
            return new Issuers(lead, Optional.of(partner));
        }

        /** The body codes in the symbol, the lead's first, for example {@code ĐUK-LĐLĐ}. */
        public String symbol() {
            return partner.map(other -> lead.code() + "-" + other.code()).orElse(lead.code());
        }
    }

    /**
     * What the first page opens with.
     *
     * @param number       absent while the document is a draft: the place is then left blank and the draft is marked
     * @param draftingUnit the unit that drafted a letter, for its symbol (administrative form only)
     */
    public record Head(
            Issuers issuers,
            DocumentType type,
            OptionalInt number,
            Optional<String> draftingUnit,
            String place,
            LocalDate date,
            String subject) {
        public Head(
                Issuers issuers, DocumentType type, OptionalInt number, String place, LocalDate date, String subject) {
            this(issuers, type, number, Optional.empty(), place, date, subject);
        }
    }

    /**
     * What the document closes with.
     *
     * @param signatures in the order of the issuers: the lead's first (printed at the right), then the partner's
     */
    public record Foot(List<Signature> signatures, Recipients recipients) {
        public Foot {
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Who receives the document.
     *
     * @param items   without dash and closing sign
     * @param archive the last line, for example {@code Lưu Văn phòng Đảng ủy}
     */
    public record Recipients(List<String> items, String archive) {
        /** What a list pasted from another paper has around the names. */
        private static final Pattern AROUND = Pattern.compile("^[-–—•*+]\\s*|[;,./\\s]+$");

        /** The lines that the document writes itself. */
        private static final Pattern OWN = Pattern.compile(
                "Nơi nhận:?|Lưu:.*|Lưu (VT|VP|Văn phòng|Văn thư|hồ sơ)\\b.*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

        public Recipients {
            items = List.copyOf(items);
        }

        /** The items out of one recipient a line, as it is typed or pasted from a paper with its dashes, signs and archive line. */
        public static List<String> typed(String lines) {
            return lines.lines()
                    .map(line -> AROUND.matcher(line.strip()).replaceAll(""))
                    .filter(line -> !line.isEmpty() && !OWN.matcher(line).matches())
                    .toList();
        }
    }

    /** What is attached, on pages of its own; sections are counted anew in it. */
    public record Annex(String title, List<Block> blocks) {
        public Annex {
            blocks = List.copyOf(blocks);
        }
    }

    /** How many rows its tables have: what printing takes its time for. */
    public int rows() {
        return Block.rows(body)
                + annexes.stream().mapToInt(annex -> Block.rows(annex.blocks())).sum();
    }

    /** As much of it as its first page shows: no annexes, and of a table no more rows than a page holds. */
    public OfficialDocument opening() {
        var begun = body.stream().map(OfficialDocument::begun).toList();
        return new OfficialDocument(profile, head, begun, foot, List.of());
    }

    private static Block begun(Block block) {
        return block instanceof Block.Table table && table.rows().size() > ROWS_OF_A_PAGE
                ? new Block.Table(table.title(), table.columns(), table.rows().subList(0, ROWS_OF_A_PAGE))
                : block;
    }

    /** Whether it has no number yet. */
    public boolean isDraft() {
        return head.number().isEmpty();
    }

    /** Title for lists, file properties and readers' windows: type and subject in ordinary letters. */
    public String title() {
        var subject = head.subject().strip();
        return head.type() == DocumentType.LETTER ? subject : head.type().title() + " " + subject;
    }

    /** The number and symbol as printed, for example {@code Số 05-BC/ĐUK}; blank places in a draft. */
    public String numberAndSymbol() {
        var letter = head.type() == DocumentType.LETTER;
        var form = letter
                ? profile.head().number().letter()
                : profile.head().number().typed();
        var number = head.number().isPresent() ? "%02d".formatted(head.number().getAsInt()) : "\u00a0".repeat(6);
        return form.replace("{number}", number)
                .replace("{type}", head.type().code())
                .replace("{bodies}", head.issuers().symbol())
                .replace("{unit}", head.draftingUnit().map(unit -> "-" + unit).orElse(""));
    }
}
