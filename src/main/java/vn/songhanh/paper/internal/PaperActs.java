package vn.songhanh.paper.internal;

import java.util.ArrayList;
import java.util.List;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;

/** What a seat may do with a paper now; the act itself decides again when it is done. */
final class PaperActs {

    private PaperActs() {}

    static List<String> of(Paper paper, Mandate mandate, List<StepTable.Signed> signed) {
        var acts = new ArrayList<String>();
        var officer = mandate.may(Role.OFFICER);
        var leader = mandate.may(Role.LEADER);
        if (!paper.issuedBy(mandate) || !(officer || leader)) {
            return acts;
        }
        if (officer && paper.open()) {
            acts.addAll(List.of("text", "submission", "cancellation"));
        }
        if (!paper.closed()) {
            acts.add("comment");
        }
        if (paper.waitsForSignature()) {
            acts.add("return");
        }
        if (leader
                && paper.waitsForSignature()
                && signed.stream().noneMatch(one -> one.unit().equals(mandate.unit()))) {
            acts.add("signature");
        }
        return acts;
    }
}
