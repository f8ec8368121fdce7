package org.uptake.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

  /** A token; {@code span} counts from the start of the words that were given. */
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
    List<Span> spans = tokens(words);
    String[] texts = spans.stream().map(span -> span.of(words)).toArray(String[]::new);
    String[] tags = Loaded.MODELS.tagger().tag(texts);
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < texts.length; i++) {
      tokens.add(new Token(spans.get(i), texts[i], tags[i]));
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
