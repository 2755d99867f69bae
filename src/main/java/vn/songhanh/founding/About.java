package vn.songhanh.founding;

import vn.songhanh.access.UnitId;
import vn.songhanh.enterprise.EnterpriseId;

/** What a case is about. */
public sealed interface About {

    /** An enterprise of the register. */
    record Enterprise(EnterpriseId id) implements About {}

    /**
     * People of one trade in one place, who have no employer (Trade Union Law 2024, Article 4(3)).
     *
     * @param trade what they do, such as {@code Lái xe ôm}
     * @param area the market, harbour or streets where they do it; empty for the whole place
     * @param place the commune or ward
     * @param answering the unit of the union line that answers for them and recognises their union
     */
    record Trade(String trade, String area, UnitId place, UnitId answering) implements About {

        /** As lists call it. */
        public String name() {
            return area.isEmpty() ? trade : trade + ", " + area;
        }
    }
}
