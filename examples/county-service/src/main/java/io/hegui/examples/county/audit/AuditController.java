package io.hegui.examples.county.audit;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trail for the county and for auditors. */
@RestController
@RequestMapping("/api/audit")
@Tag(name = "audit")
class AuditController {
  private static final int AT_ONCE = 500;

  /**
   * What a look through the whole trail showed.
   *
   * @param intact whether every entry is as it was sealed, and none is missing between others
   * @param brokenAt the number of the first entry that is not; 0 if there is none
   * @param head the last good entry's hash: whoever keeps it can tell if the trail is cut later
   */
  record Verification(boolean intact, long entries, long brokenAt, String head) {}

  private final AuditTrail trail;

  AuditController(AuditTrail trail) {
    this.trail = trail;
  }

  @Operation(summary = "审计日志，按编号 · The trail's entries after a number")
  @GetMapping
  List<AuditEntry> entries(@RequestParam(defaultValue = "0") long after) {
    return trail.after(after, AT_ONCE);
  }

  @Operation(summary = "验证审计日志是否被改动 · Whether the trail is as it was written")
  @GetMapping("/verification")
  Verification verification() {
    long seq = 0;
    String head = AuditEntry.START;
    for (List<AuditEntry> some = trail.after(seq, AT_ONCE);
        !some.isEmpty();
        some = trail.after(seq, AT_ONCE)) {
      for (AuditEntry entry : some) {
        if (!entry.follows(seq, head)) {
          return new Verification(false, seq, entry.seq(), head);
        }
        seq = entry.seq();
        head = entry.hash();
      }
    }
    return new Verification(true, seq, 0, head);
  }
}
