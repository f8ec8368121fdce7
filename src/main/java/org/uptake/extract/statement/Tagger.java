package org.uptake.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
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
            new ThreadSafePOSTaggerME(new POSModel(tags)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read OpenNLP's English models", e);
      }
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
    opennlp.tools.util.Span[] spans = Loaded.MODELS.tokenizer().tokenizePos(words);
    String[] texts = opennlp.tools.util.Span.spansToStrings(spans, words);
    String[] tags = Loaded.MODELS.tagger().tag(texts);
    var tokens = new ArrayList<Token>();
    for (int i = 0; i < spans.length; i++) {
      tokens.add(new Token(new Span(spans[i].getStart(), spans[i].getEnd()), texts[i], tags[i]));
    }
    return tokens;
  }
}
