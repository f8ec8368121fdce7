package org.uptake.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.uptake.document.SavedSearch;
import org.uptake.document.Search.Choice;
import org.uptake.json.SavedSearchJson;
import org.uptake.saved.SavedSearches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code uptake saved}: the searches that are asked again and again. */
@Command(name = "saved", description = "Lists the saved searches, and when each was asked last.")
final class SavedCommand implements Callable<Integer> {
  @Option(names = "--forget", paramLabel = "NAME", description = "Takes this search away instead.")
  private Optional<String> forget = Optional.empty();

  @Mixin private PlainFormat format = new PlainFormat();

  private final Uptake uptake;

  SavedCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    var saved = new SavedSearches(uptake.index());
    if (forget.isPresent()) {
      if (!saved.forget(forget.get())) {
        throw new IllegalArgumentException(
            "--forget: must be a saved search, see 'uptake saved', got '" + forget.get() + "'");
      }
      return Uptake.OK;
    }
    SavedSearches.Reading reading = saved.all();
    reading.problems().forEach(uptake.terminal()::complain);
    if (format.isJson()) {
      SavedSearchJson.list(reading.searches(), uptake.terminal().out());
    } else {
      reading.searches().forEach(this::print);
    }
    return reading.problems().isEmpty() ? Uptake.OK : Uptake.SOME_FAILED;
  }

  private void print(SavedSearch saved) {
    var line = new StringBuilder(saved.name() + ": " + saved.search().question());
    for (Choice choice : saved.search().choices()) {
      line.append(choice.excluded() ? " --without " : " --only ")
          .append(choice.facet().label())
          .append('=')
          .append(choice.value());
    }
    line.append(" (")
        .append(saved.seen().size())
        .append(saved.seen().size() == 1 ? " hit, asked " : " hits, asked ")
        .append(saved.run().toString(), 0, "2026-01-31T09:00".length())
        .append(')');
    uptake.terminal().printWrapped(line.toString());
  }
}
