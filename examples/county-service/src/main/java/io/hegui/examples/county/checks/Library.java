package io.hegui.examples.county.checks;

import io.hegui.check.ComplianceChecker;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The library, loaded once. */
@Configuration(proxyBeanMethods = false)
class Library {
  @Bean
  ComplianceChecker checker() {
    return ComplianceChecker.fromClassPath();
  }
}
