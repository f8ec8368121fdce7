package org.uptake.cli;

import org.uptake.workspace.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"Uptake " + Version.own()};
  }
}
