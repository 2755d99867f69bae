package vn.songhanh.founding.internal;

import java.time.LocalDate;
import java.util.List;
import vn.songhanh.access.Mandate;
import vn.songhanh.access.Role;
import vn.songhanh.enterprise.Standing;
import vn.songhanh.founding.Objective;
import vn.songhanh.rulebook.Rule;
import vn.songhanh.text.Words;
import vn.songhanh.web.Page;

/**
 * The enterprises that could have an organisation and have neither one nor a case.
 *
 * @param mine whether only those of the person's unit are shown
 */
public record ReadyPage(List<Group> groups, Mandate mandate, boolean mine, LocalDate today) implements Page {

    static final int LINES = 100;

    /** Those that meet one condition, by the rule that names it; {@code all} of them, the largest shown. */
    public record Group(Words title, Objective objective, Rule rule, List<Standing> lines, long all) {}

    public boolean mayOpen(Group group) {
        return mandate.may(Role.OFFICER) && group.objective().side() == mandate.side();
    }
}
