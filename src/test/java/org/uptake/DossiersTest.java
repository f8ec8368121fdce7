package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.FollowUp;
import org.uptake.document.Link;
import org.uptake.document.ParseOutcome;
import org.uptake.extract.Extractor;
import org.uptake.extract.Lexicons;
import org.uptake.followup.FollowUpMatcher;
import org.uptake.ingest.CorpusReader;

/**
 * How much of ten invented dossiers is linked as their annotators linked them: a State each, three
 * documents years apart, written by people who did not know the rules and put things in as many
 * ways as they could. Harder than what bodies really write; a figure to raise, not to reach.
 *
 * <p>In {@code dossiers}, {@code STATE-1.txt} to {@code STATE-3.txt}, and {@code STATE.tsv} with
 * {@code meta} (document, day, State, publisher), {@code kind} (document, how a sentence begins,
 * its kind) and {@code link} (document and sentence that recommends, document and sentence that
 * answers, relation); {@code optional} at the end of a line where readers may differ.
 */
class DossiersTest {
  private static final Path DOSSIERS = Path.of("src/test/resources/org/uptake/dossiers");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private static final double LEAST_PRECISION = 0.9;
  private static final double LEAST_RECALL = 0.25;

  private final Path folder;
  private int right;
  private int found;
  private int wanted;
  private int sameRelation;

  DossiersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private record Sentence(String document, String beginning) {
    boolean begins(String document, String words) {
      return this.document.equals(document) && words.contains(beginning);
    }
  }

  private record Wanted(Sentence asked, Sentence later, String relation, boolean optional) {}

  @Test
  void linksWhatReadersLinkAndHardlyAnythingElse() throws IOException {
    List<Path> dossiers;
    try (Stream<Path> files = Files.list(DOSSIERS)) {
      dossiers = files.filter(file -> file.toString().endsWith(".tsv")).sorted().toList();
    }
    assertEquals(10, dossiers.size());
    for (Path dossier : dossiers) {
      read(dossier);
    }
    String figures =
        String.format(
            Locale.ROOT,
            "links in dossiers: precision %.3f, recall %.3f (%d of %d, %d with the same relation)",
            (double) right / found,
            (double) right / wanted,
            right,
            wanted,
            sameRelation);
    System.out.println(figures);
    assertTrue(right >= LEAST_PRECISION * found, figures);
    assertTrue(right >= LEAST_RECALL * wanted, figures);
    assertTrue(sameRelation >= LEAST_PRECISION * right, figures);
  }

  private void read(Path dossier) throws IOException {
    String name = dossier.getFileName().toString().replace(".tsv", "");
    List<String[]> lines =
        Files.readAllLines(dossier).stream().map(line -> line.split("\t")).toList();
    var links = new ArrayList<Wanted>();
    for (String[] line : lines) {
      if (line[0].equals("link")) {
        boolean optional = line[line.length - 1].equals("optional");
        links.add(
            new Wanted(
                new Sentence(line[1], folded(line[2])),
                new Sentence(line[3], folded(line[4])),
                line[5],
                optional));
      }
    }
    score(links, made(name, lines));
  }

  private List<FollowUp> made(String name, List<String[]> lines) throws IOException {
    Path documents = Files.createDirectory(folder.resolve(name));
    var manifest = new StringBuilder("file\tpublished\tcountry\tpublisher\n");
    for (String[] line : lines) {
      if (line[0].equals("meta")) {
        String file = name + "-" + line[1] + ".txt";
        Files.copy(DOSSIERS.resolve(file), documents.resolve(file));
        manifest.append(String.join("\t", file, line[2], line[3], line[4])).append('\n');
      }
    }
    Files.writeString(documents.resolve("manifest.tsv"), manifest);
    var extractor = new Extractor(Lexicons.OWN);
    var reader = new CorpusReader();
    var findings = new ArrayList<Findings>();
    for (var file : CorpusReader.files(List.of(documents))) {
      if (reader.read(file) instanceof ParseOutcome.Parsed parsed) {
        findings.add(extractor.extract(parsed.document()));
      }
    }
    assertEquals(3, findings.size(), name);
    return new FollowUpMatcher().match(findings);
  }

  /** A sentence that asks for two things is one recommendation. */
  private void score(List<Wanted> links, List<FollowUp> rows) {
    Map<Wanted, Set<String>> reached = new HashMap<>();
    var others = new HashSet<List<String>>();
    for (FollowUp row : rows) {
      for (Link link : row.links()) {
        Optional<Wanted> meant =
            links.stream()
                .filter(wanted -> isAt(wanted.asked(), row.recommendation()))
                .filter(wanted -> isAt(wanted.later(), link.statement()))
                .findFirst();
        meant.ifPresentOrElse(
            wanted ->
                reached
                    .computeIfAbsent(wanted, key -> new HashSet<>())
                    .add(link.relation().label()),
            () -> others.add(List.of(words(row.recommendation()), words(link.statement()))));
      }
    }
    List<Wanted> hits = reached.keySet().stream().filter(wanted -> !wanted.optional()).toList();
    wanted += (int) links.stream().filter(link -> !link.optional()).count();
    right += hits.size();
    found += hits.size() + others.size();
    sameRelation +=
        (int)
            hits.stream()
                .filter(hit -> reached.getOrDefault(hit, Set.of()).contains(hit.relation()))
                .count();
  }

  private static boolean isAt(Sentence sentence, CitedStatement cited) {
    String file = cited.source().fileName();
    String number = file.substring(file.lastIndexOf('-') + 1).replace(".txt", "");
    return sentence.begins(number, words(cited));
  }

  private static String words(CitedStatement cited) {
    return folded(cited.statement().evidence().quote());
  }

  private static String folded(String words) {
    return NO_LETTER.matcher(words).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}
