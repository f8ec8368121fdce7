package org.uptake.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.uptake.document.About;

/** What a mail says above its text: the subject is its title, the sender its publisher. */
final class MailHead {
  private static final String RAW_DATE = "Message:Raw-Header:Date";

  private MailHead() {}

  static Layout layout(List<Block> body, Metadata metadata) {
    Optional<String> subject =
        Optional.ofNullable(metadata.get(TikaCoreProperties.TITLE))
            .or(() -> Optional.ofNullable(metadata.get(TikaCoreProperties.SUBJECT)))
            .map(CleanText::of)
            .filter(CleanText::hasWords);
    var blocks = new ArrayList<Block>();
    subject.map(Block::heading).ifPresent(blocks::add);
    blocks.addAll(body);
    Optional<String> sender =
        Optional.ofNullable(metadata.get(Message.MESSAGE_FROM_NAME))
            .or(() -> Optional.ofNullable(metadata.get(TikaCoreProperties.CREATOR)))
            .map(MailHead::name)
            .filter(CleanText::hasWords);
    return new Layout(
        blocks,
        new About(
            subject,
            sender,
            Optional.ofNullable(metadata.get(RAW_DATE))
                .flatMap(Days::of)
                .or(
                    () ->
                        Optional.ofNullable(metadata.get(TikaCoreProperties.CREATED))
                            .flatMap(Days::of)),
            Optional.empty(),
            Optional.empty()));
  }

  /** The name before an address in angle brackets. */
  private static String name(String sender) {
    int bracket = sender.indexOf('<');
    String name = bracket > 0 ? sender.substring(0, bracket) : sender;
    return CleanText.of(name.replace("\"", ""));
  }
}
