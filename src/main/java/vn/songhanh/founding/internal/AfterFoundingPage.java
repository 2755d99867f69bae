package vn.songhanh.founding.internal;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.ledger.ClaimState;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.organisation.Line;
import vn.songhanh.organisation.Unit;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * An organisation in its enterprises, and what can be told of it.
 *
 * @param places where it is today, the one in which it was first before the others
 * @param ever where it is or ever was, likewise
 * @param moved the latest months of which it was told how many official members came and went
 * @param officer the person who looks may tell
 * @param faults field to words
 */
public record AfterFoundingPage(
        Unit unit,
        List<Standing> places,
        List<Standing> ever,
        List<Moved> moved,
        boolean officer,
        StepForm form,
        Map<String, Words> faults)
        implements FormPage {

    /** A month in one enterprise, as the ledger holds it. */
    public record Moved(YearMonth month, String enterprise, long came, long went, ClaimState state, EntryId entry) {}

    public String path() {
        return "/app/cases/organisations/" + unit.id();
    }

    /** In the tree; one that has ended stands there on a day on which it was. */
    public String inTree() {
        return "/app/organisation/%s%s".formatted(unit.id(), unit.to() == null ? "" : "?on=" + unit.from());
    }

    public boolean union() {
        return unit.line() == Line.UNION;
    }

    /** Nobody can leave an organisation that is in one enterprise only. */
    public boolean leavable() {
        return officer && places.size() > 1;
    }

    public boolean consolidable() {
        return officer && !union() && !places.isEmpty();
    }

    /** Months are told of every enterprise that had it, also after it left or ended. */
    public boolean movable() {
        return officer && !union();
    }

    public Map<String, String> enterprises() {
        return options(places);
    }

    public Map<String, String> everywhere() {
        return options(ever);
    }

    private static Map<String, String> options(List<Standing> enterprises) {
        var options = new LinkedHashMap<String, String>();
        enterprises.forEach(one -> options.put(one.id().toString(), one.name()));
        return options;
    }
}
