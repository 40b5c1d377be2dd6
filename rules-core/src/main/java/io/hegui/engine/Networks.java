package io.hegui.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * The networks of a policy's rules, a network for each choice of rules: conditions of rules that
 * are not to run would be joined all the same. Built when first needed. Safe for any number of
 * threads.
 */
final class Networks {
  /** More choices than a program has reason to alternate between; others are built anew. */
  private static final int KEPT = 64;

  /** A network to be, so that whoever needs another one does not wait for it. */
  private final class Choice {
    private final Set<String> rules;
    private @Nullable Network network;
    private @Nullable LiveNetwork live;

    Choice(Set<String> rules) {
      this.rules = rules;
    }

    synchronized Network network() {
      if (network == null) {
        network = Network.build(loader, models, name -> rules.contains(name.id()));
      }
      return network;
    }

    synchronized LiveNetwork live() {
      if (live == null) {
        live = LiveNetwork.build(loader, models, rules);
      }
      return live;
    }
  }

  private final ClassLoader loader;
  private final List<Model> models;
  private final Map<Set<String>, Choice> choices = new LinkedHashMap<>(16, 0.75f, true);

  Networks(ClassLoader loader, List<Model> models) {
    this.loader = loader;
    this.models = List.copyOf(models);
  }

  /**
   * The network of the definitions and of some rules.
   *
   * @param rules their ids
   */
  Network of(Set<String> rules) {
    return choice(Set.copyOf(rules)).network();
  }

  /** The same, for facts that come and go. */
  LiveNetwork live(Set<String> rules) {
    return choice(Set.copyOf(rules)).live();
  }

  /**
   * Runs rules over facts. If one fails, each is run once more by itself, so that it alone fails.
   */
  Outcome run(Iterable<?> facts, Set<String> rules, Watch watch) {
    try {
      return of(rules).run(facts, watch);
    } catch (Watch.Stopped e) {
      throw e;
    } catch (RuntimeException e) {
      return runApart(facts, rules, watch);
    }
  }

  private Outcome runApart(Iterable<?> facts, Set<String> rules, Watch watch) {
    Outcome all = new Outcome();
    for (String rule : rules) {
      try {
        all.add(of(Set.of(rule)).run(facts, watch));
      } catch (Watch.Stopped e) {
        throw e;
      } catch (RuntimeException e) {
        all.failed(rule, e);
      }
    }
    return all;
  }

  private Choice choice(Set<String> rules) {
    synchronized (choices) {
      Choice choice = choices.computeIfAbsent(rules, Choice::new);
      if (choices.size() > KEPT) {
        choices.remove(choices.keySet().iterator().next());
      }
      return choice;
    }
  }
}
