package io.hegui.examples.assurance.mutants;

import io.hegui.policy.Manifest;
import io.hegui.policy.PolicyFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The text of a policy's rules and parameters.
 *
 * @param parametersPath where the file of parameters lies on the class path
 */
record PolicySources(List<DrlFile> files, String parametersPath, String parameters) {
  PolicySources {
    files = List.copyOf(files);
  }

  /** The sources of the one policy on this class path. */
  static PolicySources of(Manifest manifest, UnaryOperator<String> read) {
    List<DrlFile> files = new ArrayList<>();
    for (String source : manifest.sources()) {
      files.add(DrlFile.parse(source, read.apply(manifest.folder() + "/" + source)));
    }
    String parameters = manifest.folder() + "/parameters.yaml";
    return new PolicySources(files, parameters, read.apply(parameters));
  }

  /** Where a file of rules lies on the class path. */
  String path(DrlFile file) {
    return parametersPath.replaceFirst("[^/]*$", "") + file.path();
  }

  static Manifest manifest() {
    return PolicyFiles.discover(PolicySources.class.getClassLoader()).get(0).manifest();
  }

  /** Every mutant of every rule and parameter. */
  List<Mutant> mutants() {
    List<Mutant> mutants = new ArrayList<>();
    files.forEach(file -> mutants.addAll(file.mutants()));
    mutants.addAll(parameterMutants());
    return mutants;
  }

  List<Mutant> parameterMutants() {
    return ParameterEdits.of("parameters.yaml", parameters);
  }
}
