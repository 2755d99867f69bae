package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.founding.CaseState;
import vn.songhanh.text.Words;

/**
 * One station of a case as the stepper shows it.
 *
 * @param state {@code done}, {@code here}, {@code ahead} or {@code stopped}
 */
public record Milestone(Words words, String state, @Nullable LocalDate on) {

    private static final List<Words> STATIONS = List.of(
            Words.of("Danh sách", "Listed"),
            Words.of("Khảo sát", "Surveyed"),
            Words.of("Tiếp xúc", "Contacted"),
            Words.of("Đồng thuận", "Consent"),
            Words.of("Hồ sơ", "Dossier"),
            Words.of("Quyết định", "Decided"),
            Words.of("Công bố", "Announced"),
            Words.of("Theo dõi", "Follow-up"));

    static List<Milestone> of(Case found) {
        var here = station(found);
        return java.util.stream.IntStream.range(0, STATIONS.size())
                .mapToObj(place -> new Milestone(words(place, found), look(place, here, found), day(place, found)))
                .toList();
    }

    /** The station that waits for something: the one after what has been reached. */
    private static int station(Case found) {
        return switch (found.state()) {
            case LISTED -> 1;
            case NOT_YET, ELIGIBLE -> 2;
            case CONTACTED, REFUSED, DEFERRED -> 3;
            case CONSENT -> 4;
            case DOSSIER -> 5;
            case DECIDED -> 6;
            case CLOSED ->
                found.dossierOn() != null ? 5 : found.consentedOn() != null ? 4 : found.contactedOn() != null ? 3 : 2;
            case ANNOUNCED, FOLLOW_UP -> 7;
        };
    }

    private static Words words(int place, Case found) {
        var stopped = found.state() == CaseState.REFUSED || found.state() == CaseState.DEFERRED;
        return place == 3 && stopped ? found.state().words() : STATIONS.get(place);
    }

    private static String look(int place, int here, Case found) {
        if (place == here) {
            return found.state() == CaseState.REFUSED || found.state() == CaseState.CLOSED ? "stopped" : "here";
        }
        if (place > here) {
            return "ahead";
        }
        return place > 0 && day(place, found) == null ? "ahead" : "done";
    }

    private static @Nullable LocalDate day(int place, Case found) {
        return switch (place) {
            case 0 -> found.openedOn();
            case 1 -> found.surveyedOn();
            case 2 -> found.contactedOn();
            case 3 -> found.state() == CaseState.DEFERRED ? found.deferredUntil() : answered(found);
            case 4 -> found.dossierOn();
            case 5 -> found.decidedOn();
            case 6 -> found.announcedOn();
            default -> null;
        };
    }

    private static @Nullable LocalDate answered(Case found) {
        return found.consentedOn() != null ? found.consentedOn() : found.answeredOn();
    }
}
