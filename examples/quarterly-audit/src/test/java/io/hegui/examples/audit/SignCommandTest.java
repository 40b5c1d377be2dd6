package io.hegui.examples.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignCommandTest extends InstalledCommand {
  @TempDir Path folder = Path.of("");

  private Path report = Path.of("");
  private Path keys = Path.of("");

  @BeforeEach
  void aFileAndKeys() throws IOException {
    report = Files.writeString(folder.resolve("报告.json"), "{\"violations\": []}\n");
    keys = folder.resolve("keys");
    assertThat(run("keys", "--out", keys.toString())).isZero();
  }

  private int sign(Path file) {
    return run("sign", file.toString(), "--key", keys.resolve("private.pem").toString());
  }

  private int verify(Path file, Path key) {
    return run("verify", file.toString(), "--key", key.toString());
  }

  private Path publicKey() {
    return keys.resolve("public.pem");
  }

  private Path signature() {
    return folder.resolve("报告.json.sig");
  }

  @Test
  void whatWasSignedIsValidAndTheFileStaysAsItWas() throws IOException {
    byte[] before = Files.readAllBytes(report);
    assertThat(sign(report)).isZero();
    assertThat(report).hasBinaryContent(before);
    assertThat(verify(report, publicKey())).isZero();
    assertThat(out()).startsWith("有效");
    assertThat(run("verify", report.toString(), "--key=" + publicKey(), "--lang=en")).isZero();
    assertThat(out()).startsWith("valid");
  }

  @Test
  void oneByteMoreOrOtherwiseIsNotValid() throws IOException {
    sign(report);
    for (String altered : new String[] {"{\"violations\": []}\n ", "{\"violations\": ()}\n", ""}) {
      Files.writeString(report, altered);
      assertThat(verify(report, publicKey())).isEqualTo(1);
      assertThat(out()).startsWith("无效").contains("与签名时不同");
    }
  }

  @Test
  void anotherKeyDoesNotVerify() {
    sign(report);
    Path others = folder.resolve("others");
    run("keys", "--out", others.toString());
    assertThat(verify(report, others.resolve("public.pem"))).isEqualTo(1);
    assertThat(out()).startsWith("无效").contains("public.pem");
  }

  /** A forger may write a statement about another file, but not sign it. */
  @Test
  void aStatementThatWasChangedToFitAnAlteredFileIsNotValid() throws IOException {
    sign(report);
    String was = FileDigest.of(report).sha256();
    Files.writeString(report, "{\"violations\": {}}\n");
    String text = Files.readString(signature()).replace(was, FileDigest.of(report).sha256());
    Files.writeString(signature(), text);
    assertThat(verify(report, publicKey())).isEqualTo(1);
    assertThat(out()).contains("签名文件被改动过");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "hegui signature 1\nbytes: 1\nsha256: 00\nsignature: AA==\n"})
  void whatIsNoSignatureIsRefused(String content) throws IOException {
    Files.writeString(signature(), content);
    assertThat(verify(report, publicKey())).isEqualTo(3);
    assertThat(err()).contains("报告.json.sig").hasLineCount(1);
  }

  @Test
  void everyBitOfTheSignatureCounts() throws IOException {
    sign(report);
    String text = Files.readString(signature());
    String encoded = text.substring(text.indexOf("signature: ") + 11).strip();
    byte[] bytes = Base64.getDecoder().decode(encoded);
    for (int i = 0; i < bytes.length; i += 7) {
      byte[] other = bytes.clone();
      other[i] ^= 1;
      Files.writeString(
          signature(), text.replace(encoded, Base64.getEncoder().encodeToString(other)));
      assertThat(verify(report, publicKey())).isEqualTo(1);
    }
  }

  @Test
  void thePrivateKeyIsForItsOwnerOnly() throws IOException {
    Path secret = keys.resolve("private.pem");
    assumeTrue(secret.getFileSystem().supportedFileAttributeViews().contains("posix"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
  }

  @Test
  void keysAreNotWrittenOverOthers() {
    assertThat(run("keys", "--out", keys.toString())).isEqualTo(2);
  }

  @Test
  void aPublicKeyDoesNotSignAndAPrivateOneDoesNotVerify() {
    assertThat(run("sign", report.toString(), "--key=" + publicKey())).isEqualTo(2);
    assertThat(err()).contains("不是 Ed25519 私钥", "public.pem");
    sign(report);
    assertThat(verify(report, keys.resolve("private.pem"))).isEqualTo(2);
    assertThat(err()).contains("不是 Ed25519 公钥").doesNotContain("BEGIN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "%%%"})
  void whatIsNoKeyIsRefused(String content) throws IOException {
    Path key = Files.writeString(folder.resolve("other.pem"), content);
    assertThat(run("sign", report.toString(), "--key=" + key)).isEqualTo(2);
    assertThat(err()).contains("other.pem");
    assertThat(signature()).doesNotExist();
  }

  @Test
  void openSslMakesKeysAndVerifiesSignatures() throws Exception {
    assumeTrue(openssl("version") == 0, "no openssl");
    Path key = folder.resolve("openssl.pem");
    Path open = folder.resolve("openssl.pub.pem");
    assertThat(openssl("genpkey", "-algorithm", "ed25519", "-out", key.toString())).isZero();
    assertThat(openssl("pkey", "-in", key.toString(), "-pubout", "-out", open.toString())).isZero();
    assertThat(run("sign", report.toString(), "--key=" + key)).isZero();
    assertThat(verify(report, open)).isZero();
    String text = Files.readString(signature());
    int end = text.indexOf("signature: ");
    Path statement = Files.writeString(folder.resolve("statement"), text.substring(0, end));
    byte[] raw = Base64.getDecoder().decode(text.substring(end + 11).strip());
    Path signed = Files.write(folder.resolve("raw"), raw);
    assertThat(
            openssl(
                "pkeyutl",
                "-verify",
                "-pubin",
                "-inkey",
                open.toString(),
                "-rawin",
                "-in",
                statement.toString(),
                "-sigfile",
                signed.toString()))
        .isZero();
  }

  private static int openssl(String... arguments) throws InterruptedException {
    String[] command = new String[arguments.length + 1];
    command[0] = "openssl";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }
}
