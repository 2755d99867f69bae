package vn.songhanh.document.internal;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The name of a body, broken where a clerk would break it: before the place that it belongs to. */
final class BodyName {
    private static final Pattern PLACE = Pattern.compile(
            "\\s(?=(thành phố|tỉnh|quận|huyện|phường|xã|đặc khu|thị trấn|Việt Nam|khu kinh tế)(\\s|$))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private BodyName() {}

    /** One line when the name fits, two when both halves do; else the name is left to be broken between words. */
    static List<String> lines(String name, Predicate<String> fits) {
        if (fits.test(name)) {
            return List.of(name);
        }
        return PLACE.matcher(name)
                .results()
                .map(place -> List.of(name.substring(0, place.start()), name.substring(place.end())))
                .filter(halves -> halves.stream().allMatch(fits))
                .findFirst()
                .orElse(List.of(name));
    }
}
