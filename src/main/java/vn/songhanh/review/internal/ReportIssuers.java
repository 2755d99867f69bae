package vn.songhanh.review.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Side;
import vn.songhanh.access.UnitId;
import vn.songhanh.document.OfficialDocument.Body;
import vn.songhanh.document.OfficialDocument.Issuers;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Organisation;
import vn.songhanh.organisation.Unit;
import vn.songhanh.programme.Programme;

/** Who issues the joint report: the holders of both sides on its date, the leading one first. */
@Component
class ReportIssuers {

    private static final Pattern KIND_OF_PLACE =
            Pattern.compile("^(thành phố|tỉnh)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Organisation organisation;

    ReportIssuers(Organisation organisation) {
        this.organisation = organisation;
    }

    Issuers on(Programme programme, Side lead, LocalDate date) {
        return Issuers.jointly(body(programme, lead, date), body(programme, lead.other(), date));
    }

    /** The city or province in whose name the date stands; the one that the lead's name tells, where there are several. */
    String place(Issuers issuers, LocalDate date) {
        var places = organisation.roots(Line.TERRITORY, date).stream()
                .map(root -> KIND_OF_PLACE.matcher(root.name()).replaceFirst(""))
                .toList();
        return places.stream()
                .filter(place -> issuers.lead().name().contains(place))
                .findFirst()
                .or(() -> places.stream().findFirst())
                .orElse("");
    }

    private Body body(Programme programme, Side side, LocalDate date) {
        var holder = programme.holder(side, date);
        var name = holder.flatMap(unit -> named(unit, date)).orElse(side.words().vi());
        return new Body(Optional.empty(), name, code(programme, side, date));
    }

    private Optional<String> named(UnitId unit, LocalDate date) {
        return organisation.unit(unit, date).map(Unit::name);
    }

    /**
     * The abbreviation in the symbol: as both wrote it in the number of their agreement ({@code 01-CTr/ĐUK-LĐLĐ}) while the
     * same body holds the side; for a successor the general one.
     */
    private static String code(Programme programme, Side side, LocalDate date) {
        var symbol = programme
                .number()
                .substring(programme.number().lastIndexOf('/') + 1)
                .split("-");
        var same = programme.holder(side, date).equals(programme.holder(side, programme.signedOn()));
        if (same && programme.number().contains("/") && symbol.length == 2) {
            return symbol[side == Side.PARTY ? 0 : 1];
        }
        return switch (side) {
            case PARTY -> "ĐU";
            case UNION -> "LĐLĐ";
        };
    }
}
