package io.hegui.examples.county.accounts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is logged in. */
@RestController
@Tag(name = "session")
class SessionController {
  /** What the page has to know of somebody. */
  record Session(String account, Role role, String township) {}

  @Operation(summary = "当前登录的账号 · Who is logged in")
  @GetMapping("/api/session")
  Session session(@AuthenticationPrincipal Account account) {
    return new Session(account.name(), account.role(), account.township());
  }
}
