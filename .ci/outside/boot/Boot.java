import io.hegui.check.ComplianceChecker;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** An application of Spring Boot that has a checker, and a Jackson of its own. */
@SpringBootApplication
public class Boot {
  @Bean
  ComplianceChecker checker() {
    return ComplianceChecker.fromClassPath();
  }

  public static void main(String[] args) throws Exception {
    var application = new SpringApplication(Boot.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    try (var context = application.run()) {
      byte[] report = Facts.report(context.getBean(ComplianceChecker.class));
      if (context.getBean(JsonMapper.class).readTree(report).get("violations").isEmpty()) {
        throw new AssertionError("nothing found");
      }
      Files.write(Path.of(args[0]), report);
    }
  }
}
