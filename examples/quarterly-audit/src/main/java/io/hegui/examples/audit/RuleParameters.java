package io.hegui.examples.audit;

import io.hegui.policy.Manifest;
import io.hegui.policy.Parameter;
import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import io.hegui.policy.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters that a rule is measured by. A rule names them in its condition and nowhere else,
 * so they are looked up there: in the sources that the policy's jar holds.
 */
final class RuleParameters {
  private static final Pattern RULE =
      Pattern.compile(
          "^rule\\s+\"([^\" ]+)[^\"]*\"(.*?)^end\\b", Pattern.DOTALL | Pattern.MULTILINE);

  private RuleParameters() {}

  /** Every dated value of every parameter that the rule names, by name and day. */
  static List<Parameter> of(Policy policy, String ruleId) {
    ClassLoader loader = RuleParameters.class.getClassLoader();
    StringBuilder conditions = new StringBuilder();
    String standing = "";
    for (PolicyFiles files : PolicyFiles.discover(loader)) {
      if (files.manifest().id().equals(policy.id())) {
        files
            .manifest()
            .sources()
            .forEach(
                source -> conditions.append(conditions(loader, files.manifest(), source, ruleId)));
        standing = files.manifest().organisedBy();
      }
    }
    // A standing duty without a day of its own is due on the policy's.
    boolean state = policy.rule(ruleId).filter(rule -> rule.shape() == Shape.STATE).isPresent();
    String general = state && conditions.indexOf("dueBy") < 0 ? standing : "";
    return policy.parameters().all().stream()
        .filter(
            parameter ->
                parameter.name().equals(general)
                    || conditions.indexOf("\"" + parameter.name() + "\"") >= 0
                    || conditions.indexOf("\"" + parameter.family() + "\"") >= 0)
        .toList();
  }

  private static String conditions(
      ClassLoader loader, Manifest manifest, String source, String ruleId) {
    try (InputStream in = loader.getResourceAsStream(manifest.folder() + "/" + source)) {
      if (in == null) {
        return "";
      }
      Matcher rule = RULE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      StringBuilder found = new StringBuilder();
      while (rule.find()) {
        if (rule.group(1).equals(ruleId)) {
          found.append(rule.group(2));
        }
      }
      return found.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
