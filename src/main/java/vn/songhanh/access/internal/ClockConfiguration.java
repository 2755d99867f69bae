package vn.songhanh.access.internal;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.songhanh.time.HouseClock;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The one clock that is asked what time it is; tests set another. */
    @Bean
    Clock clock() {
        return new HouseClock();
    }
}
