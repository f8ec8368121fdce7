package org.uptake.ingest;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.uptake.document.About;

/** What a mail says above its text: the subject is its title, the sender its publisher. */
final class MailHead {
  private static final Set<String> MAILS = Set.of("message/rfc822", "application/vnd.ms-outlook");

  /** The head of a mail is in these, and most often in far fewer. */
  static final int HEAD_BYTES = 64 << 10;

  private static final Pattern HEAD_END = Pattern.compile("\\r?\\n\\r?\\n");
  private static final Pattern DATE =
      Pattern.compile("(?im)^Date:[ \\t]{0,9}(?:\\r?\\n[ \\t]{1,9})?([^\\r\\n]{6,80})");

  private static final Pattern QUOTES = Pattern.compile("^['\"]+|['\"]+$|\"");

  private static final Pattern SENDER = Pattern.compile("\\s*+(.*?)\\s*<([^<>]{3,200})>\\s*+");

  private MailHead() {}

  static boolean isMail(String mediaType) {
    return MAILS.contains(mediaType);
  }

  /**
   * The blocks with the subject above them.
   *
   * @param date the date as the sender wrote it; in the metadata it is in another zone
   */
  static Layout layout(List<Block> body, Metadata metadata, Optional<String> date) {
    Optional<String> subject =
        first(metadata, TikaCoreProperties.TITLE.getName(), TikaCoreProperties.SUBJECT.getName());
    var blocks = new ArrayList<Block>();
    subject
        .filter(words -> body.isEmpty() || !body.getFirst().text().equals(words))
        .map(Block::heading)
        .ifPresent(blocks::add);
    blocks.addAll(body);
    return new Layout(
        blocks,
        new About(
            subject, sender(metadata), sent(metadata, date), Optional.empty(), Optional.empty()));
  }

  /** The first of the fields that has words. */
  private static Optional<String> first(Metadata metadata, String... fields) {
    return Stream.of(fields)
        .flatMap(field -> Stream.ofNullable(metadata.get(field)))
        .map(CleanText::of)
        .filter(CleanText::hasWords)
        .findFirst();
  }

  /** The date in the head of the mail that begins with {@code bytes}. */
  static Optional<String> date(byte[] bytes) {
    String start = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher end = HEAD_END.matcher(start);
    Matcher date = DATE.matcher(end.find() ? start.substring(0, end.start()) : start);
    return date.find() ? Optional.of(date.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> sent(Metadata metadata, Optional<String> date) {
    return Stream.concat(date.stream(), Stream.ofNullable(metadata.get(TikaCoreProperties.CREATED)))
        .flatMap(written -> Days.of(written).stream())
        .findFirst();
  }

  private static Optional<String> sender(Metadata metadata) {
    return first(
            metadata,
            Message.MESSAGE_FROM_NAME.getName(),
            Message.MESSAGE_FROM,
            TikaCoreProperties.CREATOR.getName(),
            Message.MESSAGE_FROM_EMAIL.getName())
        .map(MailHead::name)
        .filter(CleanText::hasWords);
  }

  /** The name before an address in angle brackets; where there is none, the address. */
  private static String name(String sender) {
    Matcher parts = SENDER.matcher(sender);
    String name = parts.matches() ? parts.group(1) : sender;
    String clean = CleanText.of(QUOTES.matcher(name).replaceAll(""));
    return CleanText.hasWords(clean) || !parts.matches() ? clean : parts.group(2);
  }
}
