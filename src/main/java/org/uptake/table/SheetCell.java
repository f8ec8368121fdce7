package org.uptake.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** What stands in one cell of a sheet; any text may be given. */
sealed interface SheetCell {

  /** Of what is not known. */
  SheetCell NOTHING = new Text("");

  static SheetCell text(Optional<String> text) {
    return text.<SheetCell>map(Text::new).orElse(NOTHING);
  }

  /** Several texts in one cell. */
  static SheetCell joined(List<String> several) {
    return new Text(String.join("; ", several));
  }

  static SheetCell day(Optional<LocalDate> day) {
    return day.<SheetCell>map(Day::new).orElse(NOTHING);
  }

  static SheetCell number(OptionalInt number) {
    return number.isPresent() ? new Figure(number.getAsInt()) : NOTHING;
  }

  /** As text, for forms that know nothing else. */
  String plain();

  /** The same, less to be seen: for what the line above says too. */
  SheetCell faint();

  record Text(Tone tone, String text) implements SheetCell {
    public Text {
      text = Shown.of(text);
    }

    Text(String text) {
      this(Tone.PLAIN, text);
    }

    @Override
    public String plain() {
      return text;
    }

    @Override
    public SheetCell faint() {
      return new Text(Tone.FAINT, text);
    }
  }

  record Day(Tone tone, LocalDate day) implements SheetCell {
    Day(LocalDate day) {
      this(Tone.PLAIN, day);
    }

    @Override
    public String plain() {
      return day.toString();
    }

    @Override
    public SheetCell faint() {
      return new Day(Tone.FAINT, day);
    }
  }

  /**
   * A number that may be counted with.
   *
   * @param decimals how many are shown
   */
  record Figure(Tone tone, double number, int decimals) implements SheetCell {
    Figure(int number) {
      this(Tone.PLAIN, number, 0);
    }

    Figure(double number, int decimals) {
      this(Tone.PLAIN, number, decimals);
    }

    @Override
    public String plain() {
      return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    @Override
    public SheetCell faint() {
      return new Figure(Tone.FAINT, number, decimals);
    }
  }

  /**
   * A text that leads to a file, or to a page on the web.
   *
   * @param address as {@link SourceLinks} makes it, or a document's own
   */
  record Link(String text, String address) implements SheetCell {
    public Link {
      text = Shown.of(text);
    }

    @Override
    public String plain() {
      return text;
    }

    @Override
    public SheetCell faint() {
      return this;
    }
  }
}
