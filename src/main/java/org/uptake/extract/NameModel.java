package org.uptake.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinder;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.uptake.document.ParsedDocument;
import org.uptake.document.Sentence;
import org.uptake.text.Span;

/**
 * Names of persons by OpenNLP: a user's own model, or any other {@link TokenNameFinder}, beside the
 * program's reading of their shape. Safe to share between threads.
 */
public final class NameModel {
  /** What models call a person; without a type of its own a model finds persons alone. */
  private static final Set<String> PERSON = Set.of("person", "per", "default");

  private final Supplier<TokenNameFinder> finders;

  /**
   * @param finders gives a new finder at each call: finders keep what they saw, and are used by one
   *     thread
   */
  NameModel(Supplier<TokenNameFinder> finders) {
    this.finders = finders;
  }

  /**
   * Reads a model that OpenNLP's {@code TokenNameFinderTrainer} wrote.
   *
   * @throws IllegalArgumentException where the file is none
   */
  public static NameModel read(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new IllegalArgumentException("--name-model: must be a file, got " + file);
    }
    try {
      var model = new TokenNameFinderModel(file);
      return new NameModel(() -> new NameFinderME(model));
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException(
          "--name-model: must be a model of OpenNLP's TokenNameFinder, got " + file, e);
    }
  }

  /** A finder for {@code document}, to be used by one thread. */
  public Reading read(ParsedDocument document) {
    return new Reading(document, finders.get());
  }

  /** One document that names are looked for in. */
  public static final class Reading {
    private final ParsedDocument document;
    private final TokenNameFinder finder;

    private Reading(ParsedDocument document, TokenNameFinder finder) {
      this.document = document;
      this.finder = finder;
    }

    /** The places of persons' names in {@code within}, in the order of the text; none overlap. */
    public List<Span> find(Span within) {
      return NameModel.find(document, within, finder);
    }
  }

  private static List<Span> find(ParsedDocument document, Span within, TokenNameFinder finder) {
    List<Sentence> sentences = document.sentences();
    var names = new ArrayList<Span>();
    for (int i = firstFrom(within.start(), sentences); i < sentences.size(); i++) {
      Span sentence = sentences.get(i).span();
      if (sentence.start() >= within.end()) {
        break;
      }
      addNames(document.text(), sentence, finder, names);
    }
    return names;
  }

  private static void addNames(
      String text, Span sentence, TokenNameFinder finder, List<Span> names) {
    String words = sentence.of(text);
    opennlp.tools.util.Span[] tokens = SimpleTokenizer.INSTANCE.tokenizePos(words);
    String[] tokenWords = opennlp.tools.util.Span.spansToStrings(tokens, words);
    var found = NameFinderME.dropOverlappingSpans(finder.find(tokenWords));
    for (opennlp.tools.util.Span name : found) {
      if (isPerson(name)) {
        int start = sentence.start() + tokens[name.getStart()].getStart();
        int end = sentence.start() + tokens[name.getEnd() - 1].getEnd();
        names.add(new Span(start, end));
      }
    }
  }

  private static int firstFrom(int place, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().start() < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isPerson(opennlp.tools.util.Span name) {
    return Optional.ofNullable(name.getType()).map(type -> PERSON.contains(type)).orElse(true);
  }
}
