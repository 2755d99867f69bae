package vn.songhanh.access.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** Two windows of one person may be answered at the same moment: the later one writes over, instead of failing. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer sessionsOfTwoWindows() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }
}
