package vn.songhanh.access.internal;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** What the door lets through: the public portal for all, the workspace for those who have signed in. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    @Bean
    SecurityFilterChain door(HttpSecurity http, SpeakerFilter speaker, EmptySystem system) throws Exception {
        var ended = new EndedSessions();
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/app", "/app/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .exceptionHandling(
                        failure -> failure.authenticationEntryPoint(ended).accessDeniedHandler(ended))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/"))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .cacheControl(cache -> cache.disable())
                        .addHeaderWriter(notKeptByBrowsers()))
                .requestCache(cache -> cache.requestCache(new WorkspaceRequests()))
                .addFilterBefore(new SetUpFilter(system), CsrfFilter.class)
                .addFilterAfter(speaker, AuthorizationFilter.class)
                .build();
    }

    /** What is behind the door is not shown again by going back after signing out; public pages may be kept. */
    private static HeaderWriter notKeptByBrowsers() {
        return new DelegatingRequestMatcherHeaderWriter(
                PathPatternRequestMatcher.pathPattern("/app/**"), new CacheControlHeadersWriter());
    }

    /** The filter belongs to the chain above and must not run a second time around it. */
    @Bean
    FilterRegistrationBean<SpeakerFilter> onlyInsideTheDoor(SpeakerFilter speaker) {
        var registration = new FilterRegistrationBean<>(speaker);
        registration.setEnabled(false);
        return registration;
    }

    @Bean
    PasswordEncoder passwords() {
        return new ComposedPasswords(new BCryptPasswordEncoder(10));
    }

    @Bean
    SecurityContextRepository securityContexts() {
        return new HttpSessionSecurityContextRepository();
    }
}
