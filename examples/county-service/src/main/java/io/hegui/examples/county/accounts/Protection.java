package io.hegui.examples.county.accounts;

import io.hegui.examples.county.web.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Which role may do what, and how everything is sent. What is not named here is for nobody. */
@Configuration(proxyBeanMethods = false)
class Protection {
  private static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private static final String COUNTY = Role.COUNTY.name();
  private static final String TOWNSHIP = Role.TOWNSHIP.name();
  private static final String AUDITOR = Role.AUDITOR.name();

  @Bean
  PasswordEncoder passwordEncoder() {
    return new RememberingEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
  }

  @Bean
  SecurityFilterChain chain(HttpSecurity http, Doors doors, Problems problems) {
    http.authorizeHttpRequests(
        paths ->
            paths
                .dispatcherTypeMatchers(
                    DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/", "/page/**", "/api/openapi", "/favicon.ico")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                .permitAll()
                .requestMatchers(HttpMethod.GET, "/actuator/**", "/api/audit/**")
                .hasAnyRole(COUNTY, AUDITOR)
                .requestMatchers(HttpMethod.PUT, "/api/facts")
                .hasRole(COUNTY)
                .requestMatchers(HttpMethod.POST, "/api/facts/changes", "/api/reports")
                .hasAnyRole(COUNTY, TOWNSHIP)
                .requestMatchers(HttpMethod.POST, "/api/what-if")
                .authenticated()
                .requestMatchers(HttpMethod.GET, "/api/**")
                .authenticated()
                .anyRequest()
                .denyAll());
    http.httpBasic(basic -> basic.authenticationEntryPoint(doors::closed));
    http.formLogin(
        form ->
            form.loginProcessingUrl("/login")
                .successHandler(doors::opened)
                .failureHandler(doors::failed));
    http.logout(
        logout ->
            logout.logoutSuccessHandler(
                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
    http.exceptionHandling(
        exceptions ->
            exceptions
                .authenticationEntryPoint(doors::closed)
                .accessDeniedHandler(
                    (request, response, e) -> problems.write(403, "http-403", request, response)));
    http.requestCache(AbstractHttpConfigurer::disable);
    http.csrf(csrf -> csrf.spa().ignoringRequestMatchers(Protection::isProgram));
    http.headers(Protection::headers);
    return http.build();
  }

  /**
   * Whether a program of its own sends the password along. A browser may do so too, with what it
   * was once told, and says where the request comes from.
   */
  private static boolean isProgram(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        && request.getHeader("Sec-Fetch-Site") == null
        && request.getHeader(HttpHeaders.ORIGIN) == null;
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), geolocation=(), microphone=()"))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
