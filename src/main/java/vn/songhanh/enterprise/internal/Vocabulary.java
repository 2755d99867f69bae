package vn.songhanh.enterprise.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.songhanh.enterprise.OwnershipSector;
import vn.songhanh.enterprise.TaxStatus;
import vn.songhanh.text.EnterpriseName;
import vn.songhanh.text.Fold;
import vn.songhanh.text.LegalForm;
import vn.songhanh.text.Words;

/** The words by which lists say sectors, legal forms and statuses, folded. */
final class Vocabulary {

    /** In the order in which they are looked for: what is said in more words comes first. */
    private static final List<Map.Entry<OwnershipSector, List<String>>> SECTORS = List.of(
            Map.entry(OwnershipSector.FDI, List.of("fdi", "nuoc ngoai", "foreign")),
            Map.entry(OwnershipSector.NON_PUBLIC_SERVICE_UNIT, List.of("ngoai cong lap", "non public")),
            Map.entry(OwnershipSector.COOPERATIVE, List.of("hop tac xa", "htx", "tap the", "cooperative")),
            Map.entry(OwnershipSector.HOUSEHOLD, List.of("ho kinh doanh", "hkd", "ca the", "household")),
            Map.entry(
                    OwnershipSector.DOMESTIC_NON_STATE,
                    List.of("ngoai nha nuoc", "ngoai quoc doanh", "tu nhan", "dan doanh", "non state")),
            Map.entry(OwnershipSector.STATE, List.of("nha nuoc", "quoc doanh", "state")));

    /** "Chưa hoàn thành" comes before "chấm dứt": the longer saying holds (domain, 10.2). */
    private static final List<Map.Entry<Pattern, TaxStatus>> STATUSES = List.of(
            status(
                    "chua (hoan thanh|dong|lam) .*|.*chua (hoan thanh|dong ma|lam thu tuc).*",
                    TaxStatus.CEASED_NOT_CLOSED),
            status(".*pha san.*|.*bankrupt.*", TaxStatus.BANKRUPTCY),
            status(
                    ".*khong (hoat dong )?(tai|o) (dia chi|tru so).*|.*bo dia chi.*|.*not at .*address.*",
                    TaxStatus.NOT_AT_ADDRESS),
            status(".*tam (ngung|dung|nghi).*|.*suspend.*", TaxStatus.SUSPENDED),
            status(".*(giai the|cham dut|ngung hoat dong|dong ma|dong mst|da dong).*|.*ceased.*", TaxStatus.CEASED),
            status(".*vo hieu.*|.*void.*", TaxStatus.VOID),
            status(".*chuyen (co quan|chi cuc|noi).*", TaxStatus.MOVING),
            status(".*cho xac minh.*", TaxStatus.AWAITING_VERIFICATION),
            status(".*dang hoat dong.*|hoat dong|dang hd|active|binh thuong", TaxStatus.ACTIVE));

    private Vocabulary() {}

    static Optional<OwnershipSector> sector(String said) {
        var folded = Fold.search(said);
        return Arrays.stream(OwnershipSector.values())
                .filter(sector -> sector.name().equals(said) || says(sector.words(), folded))
                .findFirst()
                .or(() -> SECTORS.stream()
                        .filter(entry -> entry.getValue().stream().anyMatch(word -> holds(folded, word)))
                        .map(Map.Entry::getKey)
                        .findFirst());
    }

    static Optional<LegalForm> form(String said) {
        var folded = Fold.search(said);
        return Arrays.stream(LegalForm.values())
                .filter(form -> form.name().equals(said) || says(form.words(), folded))
                .findFirst()
                .or(() -> EnterpriseName.of(said).form());
    }

    static Optional<TaxStatus> status(String said) {
        var folded = Fold.search(said);
        return Arrays.stream(TaxStatus.values())
                .filter(status -> status.code().equals(folded) || says(status.words(), folded))
                .findFirst()
                .or(() -> STATUSES.stream()
                        .filter(entry -> entry.getKey().matcher(folded).matches())
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    private static boolean says(Words words, String folded) {
        return Fold.search(words.vi()).equals(folded) || Fold.search(words.en()).equals(folded);
    }

    private static boolean holds(String text, String word) {
        return (" " + text + " ").contains(" " + word + " ");
    }

    private static Map.Entry<Pattern, TaxStatus> status(String pattern, TaxStatus status) {
        return Map.entry(Pattern.compile(pattern), status);
    }
}
