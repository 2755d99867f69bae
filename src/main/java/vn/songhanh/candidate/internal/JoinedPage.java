package vn.songhanh.candidate.internal;

import java.util.Map;
import vn.songhanh.text.Words;
import vn.songhanh.web.FormPage;

/**
 * Two paths that were joined, to take that back.
 *
 * @param why what was typed
 * @param faults what was wrong with what was sent, by field
 */
public record JoinedPage(Candidacy introduced, Joined own, String why, Map<String, Words> faults) implements FormPage {

    public String back() {
        return "/app/candidates/" + introduced.id();
    }

    public String action() {
        return back() + "/alike/" + own.id() + "/removal";
    }
}
