package io.hegui.examples.assurance.opinions;

import io.hegui.policy.Policy;
import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * The policy's rules compiled from their text by Drools' classic compiler, which shares no code
 * with the one that the build uses, and run with truth maintenance, in no order but Drools' own.
 */
final class RulesAsText {
  private final KieBase rules;

  private RulesAsText(KieBase rules) {
    this.rules = rules;
  }

  static RulesAsText compile(PolicyFiles policy) {
    KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
    for (String source : policy.manifest().sources()) {
      builder.add(
          ResourceFactory.newByteArrayResource(read(policy.manifest().folder() + "/" + source))
              .setSourcePath(source),
          ResourceType.DRL);
    }
    if (builder.hasErrors()) {
      throw new IllegalStateException(builder.getErrors().toString());
    }
    return new RulesAsText(builder.newKieBase());
  }

  private static byte[] read(String path) {
    try (InputStream in =
        Objects.requireNonNull(Policy.class.getClassLoader().getResourceAsStream(path))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that the rules yield about those facts. */
  Set<Object> run(Collection<?> facts) {
    KieSession session = rules.newKieSession();
    try {
      facts.forEach(session::insert);
      session.fireAllRules();
      return new HashSet<>(session.getObjects());
    } finally {
      session.dispose();
    }
  }
}
