package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.document.Inventory;
import org.uptake.document.Place;
import org.uptake.index.FindingsReader;
import org.uptake.json.InventoryJson;
import org.uptake.workspace.Unread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uptake status}: what is in the index. */
@Command(name = "status", description = "Tells what is in the index.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private PlainFormat format = new PlainFormat();

  @Option(
      names = "--failed",
      description = "Only what could not be read, gave no text, or is gone, and why.")
  private boolean failed;

  private final Uptake uptake;

  StatusCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    Terminal terminal = uptake.terminal();
    try (var reader = FindingsReader.open(uptake.index())) {
      Inventory inventory = reader.inventory();
      if (format.isJson()) {
        InventoryJson.write(inventory, terminal.out());
      } else {
        if (!failed) {
          Figures.lines(inventory, terminal.style()).forEach(terminal::printStyled);
        }
        gone(reader).forEach(terminal::print);
        Unread.lines(inventory.noText(), inventory.failed()).forEach(terminal::print);
      }
    }
    return Uptake.OK;
  }

  private static List<String> gone(FindingsReader reader) throws IOException {
    return reader.places().stream()
        .filter(Place::gone)
        .map(place -> "gone     " + place.location())
        .toList();
  }
}
