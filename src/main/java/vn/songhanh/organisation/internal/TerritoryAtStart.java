package vn.songhanh.organisation.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.songhanh.access.Voice;

/** Every installation knows its territory before it answers its first page. */
@Component
class TerritoryAtStart implements SmartInitializingSingleton {

    private final LoadTerritory territory;

    TerritoryAtStart(LoadTerritory territory) {
        this.territory = territory;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Voice.house("territory", () -> {
            territory.load();
            return true;
        });
    }
}
