package org.uptake.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it; a program that runs from its classes has none. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Uptake " + packaged().orElse("(not packaged)")};
  }

  /** The bare number; 0 where there is none. */
  static String number() {
    return packaged().orElse("0");
  }

  private static Optional<String> packaged() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
  }
}
