package vn.songhanh.paper.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.paper.Letterhead;
import vn.songhanh.paper.Letterheads;
import vn.songhanh.programme.Programme;
import vn.songhanh.programme.Programmes;

/** The face of letterheads: what was written down, else what the trees and the agreement tell. */
@Service
class LetterheadBook implements Letterheads {

    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("^(thành phố|tỉnh)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LetterheadTable written;
    private final Organisation organisation;
    private final Programmes programmes;

    LetterheadBook(LetterheadTable written, Organisation organisation, Programmes programmes) {
        this.written = written;
        this.organisation = organisation;
        this.programmes = programmes;
    }

    @Override
    @Transactional(readOnly = true)
    public Letterhead of(UnitId unit, Side side, LocalDate on) {
        var there = organisation.unit(unit, on);
        var name = there.map(Unit::name).orElse(side.words().vi());
        return written.find(unit, name).orElseGet(() -> usual(unit, name, side, there, on));
    }

    @Override
    @Transactional(readOnly = true)
    public String place(String unitName, LocalDate on) {
        var places = organisation.roots(Line.TERRITORY, on).stream()
                .map(root -> KIND_OF_PLACE.matcher(root.name()).replaceFirst(""))
                .toList();
        return places.stream()
                .filter(unitName::contains)
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse("");
    }

    /** False when somebody has written over the version that the writer has seen. */
    @Transactional
    boolean write(Letterhead letterhead) {
        return written.put(letterhead);
    }

    private Letterhead usual(UnitId unit, String name, Side side, Optional<Unit> there, LocalDate on) {
        var kind = there.map(Unit::kind);
        var above = there.map(Unit::parent).flatMap(parent -> organisation.unit(parent, on));
        return new Letterhead(
                unit,
                name,
                above.map(Unit::name).orElse(side == Side.UNION ? "Tổng Liên đoàn Lao động Việt Nam" : ""),
                code(unit, side, kind, on),
                collective(kind),
                side == Side.PARTY ? "Bí thư" : "Chủ tịch",
                "",
                side == Side.PARTY ? "Lưu Văn phòng Đảng ủy" : "Lưu: VT",
                false,
                0);
    }

    private static String collective(Optional<UnitKind> kind) {
        return switch (kind.orElse(UnitKind.UPPER_COMMITTEE)) {
            case GRASSROOTS_CELL, SUBORDINATE_CELL, CELL -> "Chi bộ";
            case GRASSROOTS_UNION, PROFESSIONAL_UNION -> "Ban Chấp hành";
            default -> "Ban Thường vụ";
        };
    }

    /** As the bodies wrote it in the number of an agreement that they signed, else as such bodies are abbreviated. */
    private String code(UnitId unit, Side side, Optional<UnitKind> kind, LocalDate on) {
        return programmes.all().stream()
                .filter(programme -> !programme.signedOn().isAfter(on))
                .flatMap(programme -> agreed(programme, unit, side).stream())
                .reduce((first, last) -> last)
                .orElseGet(() -> usual(side, kind));
    }

    private static Optional<String> agreed(Programme programme, UnitId unit, Side side) {
        var symbol = programme
                .number()
                .substring(programme.number().lastIndexOf('/') + 1)
                .split("-");
        return programme.number().contains("/")
                        && symbol.length == 2
                        && programme.holder(side, programme.signedOn()).equals(Optional.of(unit))
                ? Optional.of(symbol[side == Side.PARTY ? 0 : 1])
                : Optional.empty();
    }

    private static String usual(Side side, Optional<UnitKind> kind) {
        return switch (kind.orElse(side == Side.PARTY ? UnitKind.UPPER_COMMITTEE : UnitKind.CITY_FEDERATION)) {
            case CITY_COMMITTEE -> "TU";
            case GRASSROOTS_CELL, SUBORDINATE_CELL, CELL -> "CB";
            case UPPER_UNION -> "CĐ";
            case GRASSROOTS_UNION -> "CĐCS";
            case PROFESSIONAL_UNION -> "NĐCS";
            default -> side == Side.PARTY ? "ĐU" : "LĐLĐ";
        };
    }
}
