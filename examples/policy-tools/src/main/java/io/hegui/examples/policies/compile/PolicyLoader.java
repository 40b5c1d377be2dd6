package io.hegui.examples.policies.compile;

import io.hegui.policy.PolicyFiles;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;

/** Sees the policy in a folder and no other, whatever else the class path holds. */
final class PolicyLoader extends URLClassLoader {
  PolicyLoader(Path folder) throws MalformedURLException {
    super(new URL[] {folder.toUri().toURL()}, PolicyLoader.class.getClassLoader());
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(PolicyFiles.MANIFEST) ? findResources(name) : super.getResources(name);
  }

  /** The policy's own file comes before one of the same name elsewhere. */
  @Override
  public URL getResource(String name) {
    URL own = findResource(name);
    return own == null ? super.getResource(name) : own;
  }
}
