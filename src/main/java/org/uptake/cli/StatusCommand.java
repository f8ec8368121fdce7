package org.uptake.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.uptake.document.Inventory;
import org.uptake.index.FindingsReader;
import org.uptake.json.InventoryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code uptake status}: what is in the index. */
@Command(name = "status", description = "Tells what is in the index.")
final class StatusCommand implements Callable<Integer> {
  @Mixin private PlainFormat format = new PlainFormat();

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
        Figures.lines(inventory, terminal.style()).forEach(terminal::printStyled);
        Unread.lines(inventory.noText(), inventory.failed()).forEach(terminal::print);
      }
    }
    return Uptake.OK;
  }
}
