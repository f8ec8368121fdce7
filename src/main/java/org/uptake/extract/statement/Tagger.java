package org.uptake.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.ThreadSafePOSTaggerME;
import opennlp.tools.tokenize.ThreadSafeTokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.uptake.text.Span;

/**
 * Tokens and their parts of speech, by OpenNLP's English models from the class path.
 *
 * <p>Tags are those of Universal Dependencies: {@code VERB}, {@code AUX}, {@code NOUN}. The models
 * are read when the first sentence comes.
 */
final class Tagger {
  private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
  private static final String TAGS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  /** Between white space; the group holds what is a word at first sight. */
  private static final Pattern BLOCK =
      Pattern.compile("(?<word>[\\p{L}\\p{N}]++)[,;:)]?(?!\\S)|\\S++");

  /** So far behind a token the model looks for its tag. */
  private static final int LOOKAHEAD = 2;

  /**
   * A token; {@code span} counts from the start of the words that were given.
   *
   * @param tag empty where it was not asked for
   */
  record Token(Span span, String text, String tag) {

    boolean isVerb() {
      return tag.equals("VERB") || tag.equals("AUX");
    }
  }

  private record Models(ThreadSafeTokenizerME tokenizer, ThreadSafePOSTaggerME tagger) {}

  private static final class Loaded {
    static final Models MODELS = load();

    private static Models load() {
      try (InputStream tokens = model(TOKENS);
          InputStream tags = model(TAGS)) {
        return new Models(
            new ThreadSafeTokenizerME(new TokenizerModel(tokens)),
            new ThreadSafePOSTaggerME(withNarrowBeam(new POSModel(tags))));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read OpenNLP's English models", e);
      }
    }

    /**
     * A beam of one gives the tags of the usual three (all of 137,000 in speeches) in half the
     * time.
     */
    private static POSModel withNarrowBeam(POSModel model) {
      MaxentModel tags = model.getArtifact("pos.model");
      return new POSModel(model.getLanguage(), tags, 1, new HashMap<>(), model.getFactory());
    }

    private static InputStream model(String name) throws IOException {
      InputStream model = Tagger.class.getResourceAsStream(name);
      if (model == null) {
        throw new IOException("no model " + name + " on the class path");
      }
      return model;
    }
  }

  List<Token> tag(String words) {
    return tag(words, token -> true, 0);
  }

  /**
   * The tokens of {@code words}; of those that stand further than {@code reach} behind the last for
   * which {@code sought} holds, the tag is not asked for.
   */
  List<Token> tag(String words, Predicate<String> sought, int reach) {
    List<Span> spans = tokens(words);
    String[] texts = spans.stream().map(span -> span.of(words)).toArray(String[]::new);
    int last = texts.length - 1;
    while (last >= 0 && !sought.test(texts[last])) {
      last--;
    }
    int read = Math.min(texts.length, last + reach + LOOKAHEAD + 1);
    String[] tags = Loaded.MODELS.tagger().tag(Arrays.copyOf(texts, read));
    int told = read == texts.length ? read : read - LOOKAHEAD;
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < texts.length; i++) {
      tokens.add(new Token(spans.get(i), texts[i], i < told ? tags[i] : ""));
    }
    return tokens;
  }

  /**
   * What white space parts is taken apart by the model, one by one, as the model itself does; it is
   * not asked about letters alone, nor about a comma behind them, which it always tells apart.
   */
  private static List<Span> tokens(String words) {
    var tokens = new ArrayList<Span>();
    Matcher block = BLOCK.matcher(words);
    while (block.find()) {
      if (block.group("word") == null) {
        for (var token : Loaded.MODELS.tokenizer().tokenizePos(block.group())) {
          tokens.add(new Span(token.getStart(), token.getEnd()).shifted(block.start()));
        }
      } else {
        tokens.add(new Span(block.start(), block.end("word")));
        if (block.end("word") < block.end()) {
          tokens.add(new Span(block.end("word"), block.end()));
        }
      }
    }
    return tokens;
  }
}
