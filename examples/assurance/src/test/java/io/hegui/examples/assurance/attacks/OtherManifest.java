package io.hegui.examples.assurance.attacks;

import io.hegui.policy.PolicyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Sees the policy's files, and another manifest in place of the policy's. */
final class OtherManifest extends ClassLoader {
  private final byte[] manifest;

  OtherManifest(byte[] manifest) {
    super(OtherManifest.class.getClassLoader());
    this.manifest = manifest;
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    return name.equals(PolicyFiles.MANIFEST)
        ? Collections.enumeration(List.of(url()))
        : super.getResources(name);
  }

  private URL url() throws MalformedURLException {
    return new URL("memory", "", 0, PolicyFiles.MANIFEST, new InMemory());
  }

  private final class InMemory extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream(manifest);
        }
      };
    }
  }
}
