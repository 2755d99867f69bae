package vn.songhanh.enterprise.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.songhanh.access.UnitId;
import vn.songhanh.organisation.Unit;
import vn.songhanh.organisation.UnitKind;
import vn.songhanh.text.Fold;
import vn.songhanh.text.VietnameseOrder;

/**
 * The wards and districts by the names that lists write, as of several days: first as of the day of the list, then as of others, for a
 * list of today may still say what was abolished. Names are compared with their diacritics first (Cẩm Giàng is not Cẩm Giang),
 * wherever the tone mark stands (Hoà, Hòa).
 */
final class Places {

    private static final Pattern KIND = Pattern.compile(
            "^(phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành"
                    + " phố|tp\\.|tp|tt\\.|tt|p\\.|x\\.|q\\.|h\\.|tx\\.|p(?=\\d)|q(?=\\d))\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SHORT_KIND = Pattern.compile("^([pxqh])[. ]\\s*(?=\\p{Lu})");
    private static final Set<String> WARD_KINDS = Set.of("phuong", "xa", "thi tran", "dac khu", "p", "x", "tt");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("\\s*[,;]\\s*|\\s+-\\s+");

    private final List<Map<String, List<Place>>> byDay = new ArrayList<>();
    private final Map<String, Search> searched = new HashMap<>();

    /** A ward with the name of its district, empty since there are none. */
    private record Place(UnitId ward, String exact, String folded, String kind, String districtName) {}

    /** What was found under a name. */
    sealed interface Search {

        record Found(UnitId ward) implements Search {}

        record Ambiguous() implements Search {}

        record Unknown() implements Search {}
    }

    /** The wards of a day, given all units of the territory on it. */
    void add(List<Unit> territory) {
        var units = territory.stream().collect(Collectors.toMap(Unit::id, unit -> unit, (one, other) -> one));
        var index = new HashMap<String, List<Place>>();
        for (var unit : territory) {
            if (unit.kind() == UnitKind.WARD) {
                var district = unit.parent() == null ? null : units.get(unit.parent());
                var place = new Place(
                        unit.id(),
                        exact(unit.name()),
                        folded(unit.name()),
                        kind(unit.name()),
                        district == null || district.kind() != UnitKind.DISTRICT ? "" : folded(district.name()));
                index.computeIfAbsent(place.folded(), _ -> new ArrayList<>()).add(place);
            }
        }
        byDay.add(index);
    }

    /** The ward of that name in that district; the district may be empty. */
    Search find(String ward, String district) {
        return searched.computeIfAbsent(ward + "|" + district, _ -> search(ward, folded(district)));
    }

    private Search search(String ward, String district) {
        if (!district.isEmpty()) {
            var there = find(ward, place -> place.districtName().equals(district));
            if (!(there instanceof Search.Unknown)) {
                return there;
            }
        }
        return find(ward, _ -> true);
    }

    private Search find(String ward, Predicate<Place> where) {
        var ambiguous = false;
        for (var index : byDay) {
            var named = index.getOrDefault(folded(ward), List.of()).stream()
                    .filter(where)
                    .toList();
            var found =
                    narrowed(narrowed(named, place -> place.exact().equals(exact(ward))), place -> isWard(place, ward));
            if (found.size() == 1) {
                return new Search.Found(found.getFirst().ward());
            }
            ambiguous |= found.size() > 1;
        }
        return ambiguous ? new Search.Ambiguous() : new Search.Unknown();
    }

    /** "Phường Đồ Sơn" is not the district of that name. */
    private static boolean isWard(Place place, String written) {
        return place.kind().isEmpty() || Fold.search(written).startsWith(place.kind());
    }

    private static List<Place> narrowed(List<Place> places, Predicate<Place> by) {
        var narrower = places.stream().filter(by).toList();
        return narrower.isEmpty() ? places : narrower;
    }

    /** An address taken apart: what stands before the ward, the ward and the district where it names them. */
    record Address(String street, String ward, String district) {

        static Address of(String written) {
            var parts = new ArrayList<>(List.of(BETWEEN_PARTS.split(written)));
            parts.removeIf(String::isBlank);
            var named = new LinkedHashMap<String, String>();
            while (!parts.isEmpty()) {
                var kind = kindOf(parts.getLast());
                if (kind.isEmpty() || parts.size() == 1 && kind.get().equals("city")) {
                    break;
                }
                named.putIfAbsent(kind.get(), parts.removeLast());
                if (kind.get().equals("ward")) {
                    break;
                }
            }
            return new Address(
                    String.join(", ", parts), named.getOrDefault("ward", ""), named.getOrDefault("district", ""));
        }

        private static Optional<String> kindOf(String part) {
            var folded = Fold.search(part);
            if (folded.matches("(tp|thanh pho )?\\s*hai phong|viet nam|vietnam|hai duong|tinh hai duong")) {
                return Optional.of("city");
            }
            var kind = KIND.matcher(part);
            if (!kind.find() && !SHORT_KIND.matcher(part).find()) {
                return Optional.empty();
            }
            var word = Fold.search(part).split(" ");
            var two = word.length > 1 ? word[0] + " " + word[1] : word[0];
            return Optional.of(WARD_KINDS.contains(word[0]) || WARD_KINDS.contains(two) ? "ward" : "district");
        }
    }

    /** {@code phuong} of "Phường Đồ Sơn"; empty where the name says no kind. */
    private static String kind(String name) {
        var kind = KIND.matcher(name.strip());
        return kind.find() ? Fold.search(kind.group(1)) : "";
    }

    private static String bare(String name) {
        var spaced = SHORT_KIND.matcher(name.strip()).replaceFirst("");
        return KIND.matcher(spaced).replaceFirst("").strip();
    }

    private static String exact(String name) {
        return VietnameseOrder.key(bare(name));
    }

    private static String folded(String name) {
        return Fold.search(bare(name));
    }

    /** The days whose names a list may use: its own, today's, and the three states of the districts. */
    static List<LocalDate> days(LocalDate asOf, LocalDate today) {
        return List.of(asOf, today, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 1, 1), LocalDate.of(2021, 7, 1))
                .stream()
                .distinct()
                .toList();
    }
}
