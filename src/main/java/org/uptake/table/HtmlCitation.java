package org.uptake.table;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.uptake.document.CitedStatement;
import org.uptake.text.Span;

/** Writes on the page what a statement says, and where and when. */
final class HtmlCitation {
  private final Markup out;
  private final SourceLinks links;

  HtmlCitation(Markup out, SourceLinks links) {
    this.out = out;
    this.links = links;
  }

  Markup day(CitedStatement cited) throws IOException {
    Optional<LocalDate> published = cited.about().published();
    return published.isPresent()
        ? out.element("time", published.get().toString())
        : out.element("span", Wording.UNDATED);
  }

  /** The sentence, the words at {@code marked} in it standing out. */
  void quote(CitedStatement cited, List<Span> marked) throws IOException {
    String quote = cited.statement().evidence().quote();
    int offset = cited.statement().evidence().span().start();
    String language = cited.about().language().orElse("");
    out.start("blockquote", "dir", "auto", "lang", language).start("p");
    int done = 0;
    for (Span span : marked) {
      int start = span.start() - offset;
      int end = span.end() - offset;
      if (start >= done && end <= quote.length()) {
        out.text(quote.substring(done, start)).element("mark", quote.substring(start, end));
        done = end;
      }
    }
    out.text(quote.substring(done)).end("p").end("blockquote");
  }

  void citation(CitedStatement cited) throws IOException {
    out.start("p", "class", "citation");
    var title = cited.about().title();
    if (title.isPresent()) {
      out.element("cite", title.get(), "dir", "auto").text(", ");
    }
    String location = cited.source().location();
    Optional<String> link = links.to(cited);
    if (link.isPresent()) {
      out.element("a", location, "href", link.get(), "target", "_blank", "rel", "noopener");
    } else {
      out.element("bdi", location);
    }
    String place = Wording.place(cited);
    out.text(place.isEmpty() ? "" : " " + place);
    Optional<String> address = cited.about().address();
    if (address.isPresent()) {
      out.text(", from ")
          .element(
              "a",
              address.get(),
              "href",
              address.get(),
              "target",
              "_blank",
              "rel",
              "noopener noreferrer");
    }
    out.end("p");
    also(cited);
  }

  /** Where else the text lies. */
  void also(CitedStatement cited) throws IOException {
    Optional<String> also = Wording.also(cited.copies());
    if (also.isPresent()) {
      out.element("p", also.get(), "class", "more");
    }
  }
}
