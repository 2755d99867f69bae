package vn.songhanh.document.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.songhanh.document.Block;
import vn.songhanh.document.DocumentType;
import vn.songhanh.document.OfficialDocument;
import vn.songhanh.document.Profile;
import vn.songhanh.document.Profile.Under;
import vn.songhanh.document.Signature;
import vn.songhanh.time.Dateline;

/** The document's words as they are printed: capitals set, dates and numbers written, lines measured. */
final class Composition {
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    /** Air beside the widest line of the head's right column, in millimetres. */
    private static final double AIR = 4;

    private static final double MOST_OF_HEAD = 0.65;

    private final OfficialDocument document;
    private final Profile profile;
    private final Map<Part, Look> looks;

    Composition(OfficialDocument document) {
        this.document = document;
        this.profile = document.profile();
        this.looks = Looks.of(profile);
    }

    Map<Part, Look> looks() {
        return looks;
    }

    /** Words in the capitals that their part asks for. */
    String words(Part part, String text) {
        var clean = Markup.clean(text);
        return look(part).lettering().capitals() ? clean.toUpperCase(VIETNAMESE) : clean;
    }

    /** The head's two rows: bodies beside state or Party, number beside place and date. */
    List<Abreast> head() {
        return List.of(
                new Abreast(issuerLines(), stateLines()),
                new Abreast(numberLines(), List.of(line(Part.DATELINE, dateline()))));
    }

    /** Recipients beside one signature; several signatures stand above them, the lead's at the right. */
    List<Abreast> foot() {
        var signatures = document.foot().signatures();
        if (signatures.size() <= 1) {
            return List.of(new Abreast(
                    recipientLines(),
                    signatures.stream().flatMap(this::signatureLines).toList()));
        }
        var rows = new ArrayList<Abreast>();
        for (var lead = 0; lead < signatures.size(); lead += 2) {
            var pair = signatures.subList(lead, Math.min(lead + 2, signatures.size()));
            var lines =
                    pair.stream().mapToInt(one -> one.capacity().size()).max().orElse(0);
            var partner = pair.stream().skip(1).flatMap(one -> signatureLines(one, lines));
            rows.add(new Abreast(
                    partner.toList(), signatureLines(pair.getFirst(), lines).toList()));
        }
        rows.add(new Abreast(List.of(line(Part.GAP, "")), List.of()));
        rows.add(new Abreast(recipientLines(), List.of()));
        return rows;
    }

    /** The superior over the issuing body; two bodies stand without theirs, joined by a hyphen, the lead first. */
    private List<Line> issuerLines() {
        var issuers = document.head().issuers();
        var lines = new ArrayList<Line>();
        if (issuers.partner().isPresent()) {
            addName(lines, Part.ISSUER, issuers.lead().name() + " -");
            addName(lines, Part.ISSUER, issuers.partner().get().name());
        } else {
            issuers.lead().superior().ifPresent(superior -> addName(lines, Part.SUPERIOR, superior));
            addName(lines, Part.ISSUER, issuers.lead().name());
        }
        addUnder(lines, profile.head().underIssuer(), Part.UNDER_ISSUER, headLeftWidth());
        return lines;
    }

    private List<Line> stateLines() {
        var head = profile.head();
        var lines = new ArrayList<Line>();
        lines.add(line(Part.STATE_NAME, head.name().words()));
        head.motto().ifPresent(motto -> lines.add(line(Part.MOTTO, motto.words())));
        addUnder(lines, head.underName(), Part.MOTTO, headRightWidth());
        return lines;
    }

    /** The number and symbol, what marks a draft (HD 36-HD/VPTW: under the number), and the subject of a letter. */
    private List<Line> numberLines() {
        var lines = new ArrayList<Line>();
        lines.add(line(Part.NUMBER, document.numberAndSymbol()));
        if (document.isDraft()) {
            lines.add(line(Part.DRAFT, OfficialDocument.DRAFT));
        }
        if (isLetter()) {
            lines.add(line(
                    Part.LETTER_SUBJECT,
                    profile.title().letterOpening() + document.head().subject()));
        }
        return lines;
    }

    /** Type name and subject; none in a letter. */
    List<Line> titleLines() {
        if (isLetter()) {
            return List.of();
        }
        var lines = new ArrayList<Line>();
        lines.add(line(Part.TYPE_NAME, document.head().type().title()));
        lines.add(line(Part.SUBJECT, document.head().subject()));
        addUnder(
                lines,
                profile.title().underSubject(),
                Part.UNDER_SUBJECT,
                profile.page().textWidth());
        return lines;
    }

    private Stream<Line> signatureLines(Signature signature) {
        return signatureLines(signature, signature.capacity().size());
    }

    /** @param capacities lines over the post of the longer of two signatures: both names stand at one height */
    private Stream<Line> signatureLines(Signature signature, int capacities) {
        return Stream.of(
                        signature.capacity().stream().map(capacity -> line(Part.CAPACITY, capacity)),
                        Stream.of(line(Part.POST, signature.post())),
                        Stream.generate(() -> line(Part.POST, ""))
                                .limit(capacities - signature.capacity().size()),
                        Stream.of(line(Part.SIGNER, signature.name())))
                .flatMap(lines -> lines);
    }

    private List<Line> recipientLines() {
        var form = profile.recipients();
        var recipients = document.foot().recipients();
        var lines = new ArrayList<Line>();
        lines.add(line(Part.RECIPIENTS_LABEL, form.label()));
        recipients.items().forEach(item -> lines.add(line(Part.RECIPIENT, "- " + item + form.itemEnd())));
        lines.add(line(Part.RECIPIENT, "- " + recipients.archive() + "."));
        return lines;
    }

    /** Label, title and reference of the annex at that place, from 0. */
    List<Line> annexLines(int index) {
        var form = profile.annexes();
        var number = SectionCount.number(form.count(), index + 1);
        var label = document.annexes().size() == 1 ? form.label() : form.label() + " " + number;
        return List.of(
                line(Part.ANNEX_LABEL, label),
                line(Part.ANNEX_TITLE, document.annexes().get(index).title()),
                line(Part.ANNEX_REFERENCE, annexReference()));
    }

    /** A table without a title, which would stick to what stands over it. */
    static boolean standsBare(Block block) {
        return block instanceof Block.Table table && table.title().isBlank();
    }

    /** The bases with the dash and the closing signs, which are {@code ;} and at last {@code .} */
    List<String> bases(List<String> items) {
        var opening = profile.text().basesOpening();
        return IntStream.range(0, items.size())
                .mapToObj(i -> opening + items.get(i) + (i < items.size() - 1 ? ";" : "."))
                .toList();
    }

    /** The text of a document whose last paragraph bears the mark that ends it. */
    List<Block> body() {
        return EndMark.on(document.body(), profile.text().endMark());
    }

    /** Width of the head's right column, in millimetres: its widest line and some air. */
    double headRightWidth() {
        var head = profile.head();
        var widest = Math.max(width(Part.STATE_NAME, head.name().words()), width(Part.DATELINE, dateline()));
        return Math.min(widest + AIR, MOST_OF_HEAD * profile.page().textWidth());
    }

    double headLeftWidth() {
        return profile.page().textWidth() - headRightWidth();
    }

    private void addName(List<Line> lines, Part part, String name) {
        BodyName.lines(name, half -> width(part, half) <= headLeftWidth()).forEach(half -> lines.add(line(part, half)));
    }

    private void addUnder(List<Line> lines, Under under, Part part, double room) {
        lines.add(
                switch (under) {
                    case Under.Words(String words) -> line(part, words);
                    case Under.Rule(double share) -> new Line.Rule(share * widthOfLast(lines, room));
                });
    }

    private double widthOfLast(List<Line> lines, double room) {
        return switch (lines.getLast()) {
            case Line.Words(Part part, String text) ->
                Math.min(room, Typeface.width(text, look(part).lettering()));
            case Line.Rule(double width) -> width;
        };
    }

    private double width(Part part, String text) {
        return Typeface.width(words(part, text), look(part).lettering());
    }

    private String annexReference() {
        var head = document.head();
        var type = head.type().title();
        var number = document.numberAndSymbol().replaceFirst("^Số:?", "số");
        var issuers = head.issuers();
        var bodies = issuers.partner()
                .map(partner -> issuers.lead().name() + " và " + partner.name())
                .orElse(issuers.lead().name());
        return "(Kèm theo %s %s, %s của %s)"
                .formatted(type, number, Dateline.ofDocument(head.date()).vi(), bodies);
    }

    private String dateline() {
        var head = document.head();
        return Dateline.ofDocument(head.place(), head.date()).vi();
    }

    private Line line(Part part, String text) {
        return new Line.Words(part, words(part, text));
    }

    private Look look(Part part) {
        var look = looks.get(part);
        if (look == null) {
            throw new IllegalStateException("The profile says nothing of " + part);
        }
        return look;
    }

    private boolean isLetter() {
        return document.head().type() == DocumentType.LETTER;
    }
}
