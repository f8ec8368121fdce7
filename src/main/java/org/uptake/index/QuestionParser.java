package org.uptake.index;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.QueryBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;
import org.jspecify.annotations.Nullable;
import org.uptake.document.Search;
import org.uptake.index.Fields.Reading;
import org.uptake.index.analysis.Annotation;
import org.uptake.index.analysis.Marked;
import org.uptake.index.analysis.WordAnalyzers;

/**
 * Reads questions in Lucene's classic syntax; words without a field are looked for in the text.
 *
 * <p>Beyond the classic: only fields that there are; days and ranges of days; regular expressions
 * without regard to case; wildcards anywhere, since each is one walk over the terms; a question
 * that only excludes finds the rest; small English words count in phrases alone; joined words
 * ({@code CAT/C/KAZ}) are a phrase. Not safe to share between threads.
 */
final class QuestionParser extends QueryParser {
  private static final Map<Integer, String> LEGAL = new LinkedHashMap<>();

  /** Chinese, Japanese, Korean. */
  private static final Pattern WITHOUT_SPACES =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]{2}");

  private static final float MOST_PAIRS = 0.6f;
  private static final Set<String> DENYING = Set.of("no", "not");

  /** Where a question has no other words. */
  private boolean smallWordsCount;

  private static final Pattern COLUMN = Pattern.compile("column (\\d{1,5})");

  static {
    LEGAL.put(TERM, "a word");
    LEGAL.put(QUOTED, "a \"phrase\"");
    LEGAL.put(LPAREN, "a (");
    LEGAL.put(RPAREN, "a )");
    LEGAL.put(NUMBER, "a number");
    LEGAL.put(RANGE_GOOP, "a value or *");
    LEGAL.put(RANGE_TO, "TO");
    LEGAL.put(RANGEIN_END, "a ]");
  }

  QuestionParser(Analyzer analyzer) {
    super(Fields.TEXT.key(), analyzer);
    setAllowLeadingWildcard(true);
    setSplitOnWhitespace(true);
    setAutoGeneratePhraseQueries(true);
    setFuzzyPrefixLength(1);
  }

  /** What the question of a search asks for; a blank one for all, where something is chosen. */
  Query read(Search search) throws QuestionProblem {
    if (search.choices().size() > Search.MOST_CHOICES) {
      throw new QuestionProblem(
          "at most "
              + Search.MOST_CHOICES
              + " values may be chosen at once, got "
              + search.choices().size());
    }
    boolean all = search.question().isBlank() && !search.choices().isEmpty();
    return all ? MatchAllDocsQuery.INSTANCE : read(search.question());
  }

  private Query read(String question) throws QuestionProblem {
    QuestionText text = QuestionText.of(question);
    try {
      Query query = parse(text.ready());
      if (query instanceof BooleanQuery none && none.clauses().isEmpty()) {
        smallWordsCount = true;
        query = parse(text.ready());
      }
      return withoutOnlyExclusions(query);
    } catch (ParseException e) {
      throw problem(text, e).in(question);
    } catch (TooComplexToDeterminizeException e) {
      throw tooBroad(e);
    } catch (IllegalArgumentException e) {
      throw new QuestionProblem("a pattern that cannot be read: " + e.getMessage());
    }
  }

  static QuestionProblem tooBroad(RuntimeException cause) {
    var problem =
        new QuestionProblem(
            !(cause instanceof IndexSearcher.TooManyClauses)
                ? "a pattern that is too complex; take fewer wildcards or repetitions"
                : tooManyWords());
    problem.initCause(cause);
    return problem;
  }

  private static String tooManyWords() {
    return "a question has at most " + IndexSearcher.getMaxClauseCount() + " words";
  }

  private static Query withoutOnlyExclusions(Query query) {
    if (query instanceof BooleanQuery all
        && !all.clauses().isEmpty()
        && all.clauses().stream().allMatch(BooleanClause::isProhibited)) {
      var rest = new BooleanQuery.Builder();
      rest.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.MUST);
      all.clauses().forEach(rest::add);
      return rest.build();
    }
    return query;
  }

  private static QuestionProblem problem(QuestionText text, ParseException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof QuestionProblem problem) {
        return problem;
      }
      if (cause instanceof IndexSearcher.TooManyClauses tooMany) {
        return tooBroad(tooMany);
      }
      if (cause instanceof ParseException parse && parse.currentToken != null) {
        return unexpected(text, parse);
      }
    }
    Throwable lexical = e.getCause() == null ? e : e.getCause();
    Matcher column = COLUMN.matcher(String.valueOf(lexical.getMessage()));
    // Lucene counts from 1 and tells the place behind the sign.
    int at = text.origin(column.find() ? Integer.parseInt(column.group(1)) - 2 : 0);
    return QuestionProblem.at(
        at, "'" + text.sign(at) + "' means nothing here; write \\ before it, or quote the words");
  }

  private static QuestionProblem unexpected(QuestionText text, ParseException e) {
    var legal = new ArrayList<String>();
    for (Map.Entry<Integer, String> token : LEGAL.entrySet()) {
      for (int[] sequence : e.expectedTokenSequences) {
        if (sequence[0] == token.getKey() && !legal.contains(token.getValue())) {
          legal.add(token.getValue());
        }
      }
    }
    boolean ended = e.currentToken.next.kind == EOF;
    String came = ended ? "the question ends here" : "'" + e.currentToken.next.image + "' came";
    return QuestionProblem.at(
        text.origin(ended ? text.ready().length() : e.currentToken.next.beginColumn),
        came + ", but " + either(legal) + " may stand here");
  }

  private static String either(List<String> legal) {
    return legal.isEmpty() ? "something else" : "only " + String.join(", ", legal);
  }

  private static Fields field(String key) throws QuestionProblem {
    return Fields.named(key)
        .orElseThrow(
            () ->
                QuestionProblem.with(
                    key + ":",
                    "there is no field '"
                        + key
                        + "'; the fields are "
                        + Fields.names()
                        + "; where the : is part of a word write \\: or quote the words"));
  }

  private static Fields wordField(String key, String asked) throws QuestionProblem {
    Fields field = field(key);
    if (field.reading() == Reading.DAYS) {
      DayRange.of(field, asked);
    }
    return field;
  }

  @Override
  protected @Nullable Query getFieldQuery(String key, String asked, boolean quoted)
      throws ParseException {
    Fields field = field(key);
    if (field.reading() == Reading.DAYS) {
      return DayRange.of(field, asked).query(field);
    }
    if (!quoted && !smallWordsCount && field == Fields.TEXT && isSmall(asked)) {
      return null; // The grammar leaves such a word out.
    }
    checkAnnotations(field, asked);
    boolean isRun =
        !quoted && field.reading() == Reading.WORDS && WITHOUT_SPACES.matcher(asked).find();
    return isRun ? pairs(key, asked) : super.getFieldQuery(key, asked, quoted);
  }

  /** "The", "in" … stand in every passage and tell nothing, but for what denies. */
  private static boolean isSmall(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return EnglishAnalyzer.getDefaultStopSet().contains(small) && !DENYING.contains(small);
  }

  /** Of words that are not told apart by spaces most pairs of signs must be there. */
  private static Query pairs(String key, String asked) {
    return new QueryBuilder(WordAnalyzers.pairs())
        .createMinShouldMatchQuery(key, asked, MOST_PAIRS);
  }

  private static void checkAnnotations(Fields field, String asked) throws QuestionProblem {
    for (String word : field == Fields.TEXT ? asked.split("\\s+") : new String[0]) {
      if (word.endsWith("_") && !Annotation.isNamed(word)) {
        throw QuestionProblem.with(
            word, "nothing is found as '" + word + "'; what is found is " + Annotation.names());
      }
    }
  }

  @Override
  protected Query getFieldQuery(String key, String asked, int slop) throws ParseException {
    Fields field = field(key);
    if (field.reading() == Reading.DAYS) {
      return DayRange.of(field, asked).query(field);
    }
    checkAnnotations(field, asked);
    return super.getFieldQuery(key, asked, slop);
  }

  @Override
  protected Query getRangeQuery(
      String key, String from, String to, boolean withFrom, boolean withTo) throws ParseException {
    Fields field = field(key);
    String first = from == null ? "*" : from;
    String last = to == null ? "*" : to;
    if (field.reading() == Reading.DAYS) {
      return DayRange.between(field, first, last, withFrom, withTo).query(field);
    }
    return super.getRangeQuery(key, from == null ? Marked.FIRST_WORD : from, to, withFrom, withTo);
  }

  @Override
  protected Query getWildcardQuery(String key, String asked) throws ParseException {
    if (asked.equals("*")) {
      Fields field = key.equals("*") ? Fields.TEXT : field(key);
      if (field == Fields.TEXT) {
        return MatchAllDocsQuery.INSTANCE;
      }
      if (field.reading() == Reading.DAYS) {
        return DayRange.of(field, asked).query(field);
      }
    }
    return super.getWildcardQuery(wordField(key, asked).key(), asked);
  }

  @Override
  protected Query getPrefixQuery(String key, String asked) throws ParseException {
    return super.getPrefixQuery(wordField(key, asked + "*").key(), asked);
  }

  @Override
  protected Query getFuzzyQuery(String key, String asked, float similarity) throws ParseException {
    return super.getFuzzyQuery(wordField(key, asked + "~").key(), asked, similarity);
  }

  @Override
  protected Query getRegexpQuery(String key, String asked) throws ParseException {
    return super.getRegexpQuery(wordField(key, "/" + asked + "/").key(), asked);
  }

  @Override
  protected Query newWildcardQuery(Term pattern) {
    return words(pattern, WildcardQuery.toAutomaton(pattern, getDeterminizeWorkLimit()));
  }

  @Override
  protected Query newRegexpQuery(Term pattern) {
    var regexp = new RegExp(pattern.text(), RegExp.ALL, RegExp.CASE_INSENSITIVE);
    return words(pattern, regexp.toAutomaton());
  }

  /** A pattern finds words, and not what stands beside them. */
  private Query words(Term pattern, Automaton automaton) {
    Automaton words = Operations.determinize(Marked.words(automaton), getDeterminizeWorkLimit());
    return new AutomatonQuery(pattern, words, false, getMultiTermRewriteMethod());
  }
}
