package io.hegui.examples.assurance.attacks;

import io.hegui.calendar.AuditPeriod;
import io.hegui.json.ReportJson;
import io.hegui.policy.ParameterOverrides;
import io.hegui.policy.ParameterProblems;
import io.hegui.policy.PolicyException;
import io.hegui.policy.PolicyFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Everything that reads what others wrote, each with what it promises of any bytes at all. */
enum Reader {
  CSV {
    @Override
    void read(byte[] bytes) throws IOException {
      SubmissionPromises.check("villages.csv", bytes);
    }
  },
  JSON {
    @Override
    void read(byte[] bytes) throws IOException {
      SubmissionPromises.check("county.json", bytes);
    }
  },
  JSON_LINES {
    @Override
    void read(byte[] bytes) throws IOException {
      SubmissionPromises.check("villages.jsonl", bytes);
    }
  },
  XLSX {
    @Override
    void read(byte[] bytes) throws IOException {
      SubmissionPromises.check("county.xlsx", bytes);
    }
  },
  XLS {
    @Override
    void read(byte[] bytes) throws IOException {
      SubmissionPromises.check("county.xls", bytes);
    }
  },
  /** What is wrong with a county's parameters is told with its place. */
  PARAMETERS {
    @Override
    void read(byte[] bytes) throws IOException {
      try {
        ParameterOverrides overrides =
            ParameterOverrides.read(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8),
                "county.yaml");
        ThePlan.CHECKER.with(overrides);
      } catch (ParameterProblems expected) {
        // the documented exception
      }
    }
  },
  /** What is wrong with a policy is told in one exception. */
  MANIFEST {
    @Override
    void read(byte[] bytes) {
      try {
        PolicyFiles.discover(new OtherManifest(bytes));
      } catch (PolicyException expected) {
        // the documented exception
      }
    }
  },
  /** What is no report is an {@link IOException}. */
  REPORT {
    @Override
    void read(byte[] bytes) {
      try {
        ReportJson.read(new ByteArrayInputStream(bytes));
      } catch (IOException expected) {
        // the documented exception
      }
    }
  },
  PERIOD {
    @Override
    void read(byte[] bytes) {
      try {
        AuditPeriod.parse(new String(bytes, StandardCharsets.UTF_8));
      } catch (IllegalArgumentException expected) {
        // the documented exception
      }
    }
  };

  /** Reads them, and fails if a promise is broken. */
  abstract void read(byte[] bytes) throws IOException;

  /** The folder of its seeds, and the word for it on the command line. */
  String folder() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
