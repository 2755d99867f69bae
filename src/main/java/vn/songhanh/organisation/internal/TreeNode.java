package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.text.Words;

/**
 * One unit of a tree with what lies below it, as far as it is shown at once.
 *
 * @param kind empty where the name says it already
 * @param below how many lie directly below it; those not among {@code children} are fetched when it is opened
 */
public record TreeNode(
        long id, String name, Words kind, String code, LocalDate on, int below, boolean open, List<TreeNode> children) {

    /** Below it is something that the page does not hold yet. */
    public boolean waiting() {
        return children.size() < below;
    }

    /** Its page. */
    public String path() {
        return "/app/organisation/%d?on=%s".formatted(id, on);
    }

    /** What lies below it, as a piece of this tree. */
    public String belowPath() {
        return "/app/organisation/%d/below?on=%s".formatted(id, on);
    }
}
