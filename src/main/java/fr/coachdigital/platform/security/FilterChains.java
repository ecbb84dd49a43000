package fr.coachdigital.platform.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.ExceptionTranslationFilter;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.savedrequest.NullRequestCache;

/**
 * Machines and static files carry no session; entry pages are strict and make none; stored files are read within one;
 * everything else is Vaadin, whose one chain serves both areas because its own requests all go to the root.
 */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class FilterChains {

    private static final String[] STATIC_FILES = {
        "/styles/**", "/icons/**", "/scripts/**", "/images/**", "/aura/**", "/VAADIN/build/**", "/VAADIN/static/**"
    };

    private static final String[] ENTRY_PAGES = {
        "/login",
        "/setup",
        "/reset",
        "/reset/*",
        "/email/*",
        "/legal",
        "/client/login",
        "/client/reset",
        "/client/reset/*",
        "/client/invitation/*",
        "/client/email/*",
        "/client",
        "/password-strength",
        "/unsubscribe/*",
        "/d",
        "/d/**",
        "/payment",
        "/payment/**",
        "/error"
    };

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, SecurityHeaders headers, SecurityProperties settings)
            throws Exception {
        return stateless(http.securityMatcher("/actuator/**"), headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .access(new FromOwnNetwork(settings.metricsFrom()))
                        .anyRequest()
                        .denyAll())
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain staticFiles(HttpSecurity http, SecurityHeaders headers, CurrentUser currentUser)
            throws Exception {
        return stateless(http.securityMatcher(STATIC_FILES), headers)
                .headers(all -> all.cacheControl(cache -> cache.disable()))
                .addFilterAfter(new NoAnonymousSessionFilter(currentUser), ExceptionTranslationFilter.class)
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.NOT_FOUND)))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain entryPages(
            HttpSecurity http, SecurityHeaders headers, EntryFilters entryFilters, CsrfTokenRepository csrfCookie)
            throws Exception {
        http.securityMatcher(request -> entryFilters.isEntryPage(request, ENTRY_PAGES))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                // One POST from a mail program is enough (RFC 8058): the link is the right, no cookie adds to it.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie).ignoringRequestMatchers("/unsubscribe/*"))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .formLogin(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers::forEntryPages);
        entryFilters.all().forEach(filter -> http.addFilterBefore(filter, UsernamePasswordAuthenticationFilter.class));
        return http.build();
    }

    /** For both realms, so an anonymous visitor belongs to neither's sign-in page: the file is not there. */
    @Bean
    @Order(4)
    SecurityFilterChain storedFiles(HttpSecurity http, SecurityHeaders headers) throws Exception {
        HttpStatusEntryPoint absent = new HttpStatusEntryPoint(HttpStatus.NOT_FOUND);
        return http.securityMatcher("/files/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET)
                        .hasAnyRole(Roles.COACH, Roles.CLIENT)
                        .requestMatchers(HttpMethod.HEAD)
                        .hasAnyRole(Roles.COACH, Roles.CLIENT)
                        .anyRequest()
                        .denyAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(errors -> errors.authenticationEntryPoint(absent)
                        .accessDeniedHandler(
                                (request, response, denied) -> response.setStatus(HttpStatus.NOT_FOUND.value())))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers::forStoredFiles)
                .build();
    }

    /** Its own answer tells who is signed in no more, and its token is what it carries: see docs/decisions. */
    @Bean
    @Order(5)
    SecurityFilterChain beats(HttpSecurity http, SecurityHeaders headers) throws Exception {
        return http.securityMatcher("/beat")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .headers(headers::forFiles)
                .build();
    }

    /** What signed events come in by: no session, no cookie, nothing of a browser. */
    @Bean
    @Order(6)
    SecurityFilterChain webhooks(HttpSecurity http, SecurityHeaders headers) throws Exception {
        return stateless(http.securityMatcher("/webhooks/**"), headers)
                .addFilterAfter(new RawBodyFilter(), ExceptionTranslationFilter.class)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(10)
    SecurityFilterChain application(
            HttpSecurity http,
            SecurityHeaders headers,
            CsrfTokenRepository csrfCookie,
            CurrentUser currentUser,
            LogoutSuccessHandler afterSignOut)
            throws Exception {
        http.requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie))
                .addFilterAfter(new NoAnonymousSessionFilter(currentUser), ExceptionTranslationFilter.class)
                .exceptionHandling(errors -> errors.authenticationEntryPoint(new RealmEntryPoint()))
                .logout(logout -> logout.logoutSuccessHandler(afterSignOut)
                        .addLogoutHandler(new HeaderWriterLogoutHandler(
                                new ClearSiteDataHeaderWriter(Directive.COOKIES, Directive.STORAGE))))
                .headers(headers::forVaadin);
        return http.with(
                        vaadin(),
                        vaadin -> vaadin.enableRequestCacheConfiguration(false)
                                .enableExceptionHandlingConfiguration(false)
                                .logoutSuccessHandler(afterSignOut)
                                .anyRequest(url -> url.authenticated()))
                .build();
    }

    @Bean
    LogoutSuccessHandler afterSignOut() {
        UidlRedirectStrategy redirect = new UidlRedirectStrategy();
        return (request, response, authentication) -> {
            Realm realm = authentication != null && authentication.getPrincipal() instanceof SignedIn person
                    ? person.realm()
                    : Realm.COACH;
            redirect.sendRedirect(request, response, realm.signInPath() + SessionEnd.SIGNED_OUT.query());
        };
    }

    private static HttpSecurity stateless(HttpSecurity http, SecurityHeaders headers) throws Exception {
        return http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers::forFiles);
    }
}
