package vn.songhanh.outreach.internal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.songhanh.access.UnitId;
import vn.songhanh.ledger.EntryId;
import vn.songhanh.outreach.Answer;
import vn.songhanh.outreach.Visit;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * One activity.
 *
 * @param reached the enterprises, in order of their names
 * @param story what was told, the newest first
 * @param units names of the lead and the partners as of its day
 * @param entries the entries of the ledger that stand for it
 * @param toldBefore how many of them a founding case, the portal or another activity tells too: one thing counts once
 * @param counted whether a programme was in force on its day, so that it counts
 * @param teller whether the person who looks may tell more of it
 * @param begun whether it may have been held
 * @param due whether it is past and not told
 */
public record ActivityPage(
        Activity activity,
        List<Reached> reached,
        List<Told> story,
        Map<UnitId, String> units,
        List<EntryId> entries,
        long toldBefore,
        boolean counted,
        boolean teller,
        boolean begun,
        boolean due,
        List<Photo> photos,
        List<Paper> papers)
        implements Page {

    private static final int FIRST_ENTRIES = 12;

    /** An enterprise of it by name. */
    public record Reached(String name, Visit visit) {

        public String path() {
            return "/app/enterprises/" + visit.enterprise();
        }

        public Words answer() {
            return switch (visit.answer()) {
                case Answer.Open _ ->
                    visit.present() ? Words.of("Đã tiếp xúc", "Reached") : Words.of("Được mời", "Invited");
                case Answer.Agrees _ -> Words.of("Đồng thuận", "Agrees");
                case Answer.Refuses(var reason) ->
                    reason == null
                            ? Words.of("Từ chối", "Refuses")
                            : Words.of("Từ chối: {0}", "Refuses: {0}").with(reason.words());
                case Answer.Defers(var until, var _) ->
                    until == null
                            ? Words.of("Hoãn", "Deferred")
                            : Words.of("Hẹn lại {0}", "Deferred until {0}").with(until);
            };
        }

        /** The sign of the answer. */
        public String sign() {
            return switch (visit.answer()) {
                case Answer.Agrees _ -> "good";
                case Answer.Refuses _ -> "bad";
                case Answer.Defers _ -> "warn";
                case Answer.Open _ -> visit.present() ? "note" : "";
            };
        }
    }

    /** A photograph in its sizes. */
    public record Photo(long id, String address, String sources, int width, int height) {}

    /** Minutes or another paper, to take home. */
    public record Paper(long id, String name, String path) {}

    public String unit(UnitId unit) {
        return units.getOrDefault(unit, "–");
    }

    public String path() {
        return ActivityQuestion.PATH + "/" + activity.id();
    }

    /** The first entries, to be opened one by one. */
    public List<EntryId> firstEntries() {
        return entries.stream().limit(FIRST_ENTRIES).toList();
    }

    public long present() {
        return reached.stream().filter(one -> one.visit().present()).count();
    }

    public long ownersMet() {
        return reached.stream().filter(one -> one.visit().ownerMet()).count();
    }

    /** The reason with which it was ended. */
    public @Nullable String ending() {
        return activity.state().off() && !story.isEmpty() ? story.getFirst().reason() : null;
    }
}
