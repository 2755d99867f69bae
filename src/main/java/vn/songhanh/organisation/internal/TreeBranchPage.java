package vn.songhanh.organisation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.songhanh.web.Page;

/**
 * What lies below one unit, as lines that are put into a tree.
 *
 * @param path the page of the unit above
 * @param next where the list goes on; null at its end
 */
public record TreeBranchPage(
        String path, List<TreeNode> nodes, @Nullable String next) implements Page {}
