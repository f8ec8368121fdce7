package org.uptake.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.uptake.fetch.Address;
import org.uptake.fetch.AddressList;

/**
 * What a user named on the command line.
 *
 * @param paths folders and files with documents
 * @param addresses of documents on the web, typed or in a list that was named
 * @param mistakes lines of such a list that are no addresses, with where and why
 */
record Named(List<Path> paths, List<Address> addresses, List<String> mistakes) {
  private static final String ARGUMENT = "FOLDER|FILE|ADDRESS: ";

  Named {
    paths = List.copyOf(paths);
    addresses = List.copyOf(addresses);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Tells paths from addresses.
   *
   * @throws IllegalArgumentException where an argument is a wrong address; one line
   */
  static Named of(List<String> arguments) {
    var paths = new ArrayList<Path>();
    var addresses = new ArrayList<Address>();
    var mistakes = new ArrayList<String>();
    for (String argument : arguments) {
      if (Address.isMeantBy(argument)) {
        addresses.add(address(argument));
        continue;
      }
      Path path = path(argument);
      Optional<AddressList> list = AddressList.of(path);
      if (list.isPresent()) {
        addresses.addAll(list.get().addresses());
        mistakes.addAll(list.get().mistakes());
      } else {
        paths.add(path);
      }
    }
    return new Named(paths, addresses, mistakes);
  }

  private static Address address(String typed) {
    try {
      return Address.of(typed);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(ARGUMENT + e.getMessage(), e);
    }
  }

  private static Path path(String typed) {
    try {
      Path path = Path.of(typed);
      if (typed.startsWith("www.") && !Files.exists(path)) {
        throw new IllegalArgumentException(
            ARGUMENT + "an address begins with https:// or http://, got '" + typed + "'");
      }
      return path;
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(
          ARGUMENT + "must be a path or an address, got '" + typed + "'", e);
    }
  }
}
