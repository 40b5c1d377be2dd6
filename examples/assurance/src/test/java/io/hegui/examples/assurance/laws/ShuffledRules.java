package io.hegui.examples.assurance.laws;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.hegui.policy.PolicyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.jspecify.annotations.Nullable;

/** The policy's rules in another order; the library makes it in place of the compiled rules. */
public final class ShuffledRules extends ModelImpl {
  private static final ClassLoader PATH = ShuffledRules.class.getClassLoader();
  private static final String LIST = PolicyFiles.discover(PATH).get(0).manifest().model();

  /** Made by the library, which knows its name from the list of compiled rules. */
  public ShuffledRules() {
    super("shuffled");
    List<Rule> rules = new ArrayList<>();
    for (Model model : original()) {
      rules.addAll(model.getRules());
      withGlobals(model.getGlobals()).withQueries(model.getQueries());
      model.getTypeMetaDatas().forEach(this::addTypeMetaData);
    }
    Collections.shuffle(rules, new Random(1));
    withRules(rules);
  }

  private static List<Model> original() {
    try (InputStream list = Objects.requireNonNull(PATH.getResourceAsStream(LIST))) {
      List<Model> models = new ArrayList<>();
      for (String line : new String(list.readAllBytes(), UTF_8).lines().toList()) {
        if (line.indexOf(':') < 0) {
          models.add(Class.forName(line).asSubclass(Model.class).getConstructor().newInstance());
        }
      }
      return models;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sees this class where the list of compiled rules is. */
  static final class Loader extends ClassLoader {
    Loader() {
      super(PATH);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
      return name.equals(LIST)
          ? new ByteArrayInputStream(ShuffledRules.class.getName().getBytes(UTF_8))
          : super.getResourceAsStream(name);
    }
  }
}
