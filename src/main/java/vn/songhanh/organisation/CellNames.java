package vn.songhanh.organisation;

import java.util.List;
import vn.songhanh.rulebook.Rule;

/** What Party organisations in enterprises are called: cells by one name since Regulation 208-QĐ/TW, by two before. */
public final class CellNames {

    public static final String RULE = "PARTY_CELL_NAMES";

    private CellNames() {}

    /** The kinds that can begin while the rule holds, the usual one first. */
    public static List<UnitKind> kinds(Rule rule) {
        return rule.value() == 1
                ? List.of(UnitKind.CELL, UnitKind.COMMITTEE_UNDER_GRASSROOTS, UnitKind.GRASSROOTS_COMMITTEE)
                : List.of(UnitKind.GRASSROOTS_CELL, UnitKind.GRASSROOTS_COMMITTEE, UnitKind.SUBORDINATE_CELL);
    }
}
