package vn.songhanh.organisation.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * What lies below one unit, as a list that is put into a tree.
 *
 * @param first whether the list begins here; else it goes on where another ended
 * @param next where the list goes on; null at its end
 */
public record TreeBranchPage(
        long parent,
        LocalDate on,
        boolean first,
        List<TreeNode> nodes,
        @Nullable Integer next) implements Page {}
