package org.uptake.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.uptake.document.Relation;
import org.uptake.index.FindingsReader;
import org.uptake.workspace.Decider;
import org.uptake.workspace.ReviewTarget;
import org.uptake.workspace.ReviewedIndex;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code uptake review add}: evidence that was missed. */
@Command(
    name = "add",
    description = {
      "Adds a later sentence to a row that was not found to bear on it.",
      "  uptake review add r0123456789ab 2023/review.txt \"libel has been\" --relation acted"
    })
final class ReviewAddCommand implements Callable<Integer> {
  private static final String RELATIONS = "repeats, acted, planned, refused";

  @Parameters(index = "0", paramLabel = "ROW-ID", description = "Id of the row: r0123456789ab.")
  private String row = "";

  @Parameters(index = "1", paramLabel = "DOCUMENT", description = "Or DOCUMENT:begin-end.")
  private String document = "";

  @Parameters(
      index = "2..*",
      arity = "0..*",
      paramLabel = "WORDS",
      description = "Words of the sentence.")
  private List<String> words = List.of();

  @Option(
      names = "--relation",
      required = true,
      paramLabel = "RELATION",
      converter = Named.class,
      description = "How it bears on the row: " + RELATIONS + ".")
  private Relation relation = Relation.ACTED;

  @Mixin private Deciding deciding = new Deciding();

  private final Uptake uptake;

  ReviewAddCommand(Uptake uptake) {
    this.uptake = uptake;
  }

  @Override
  public Integer call() throws IOException {
    try (var reader = FindingsReader.open(uptake.index())) {
      if (ReviewTarget.of(reader, document, words) instanceof ReviewTarget.Place place) {
        ReviewedIndex index = Reviewed.index(reader, uptake);
        var decider = new Decider(index, deciding.reviewer(uptake), deciding.note());
        Deciding.keep(List.of(decider.add(row, place, relation)), uptake);
        return Uptake.OK;
      }
      throw new IllegalArgumentException(
          "DOCUMENT: must be a document with words of it, or DOCUMENT:begin-end, got '"
              + document
              + "'");
    }
  }

  /** A relation by its label. */
  static final class Named implements ITypeConverter<Relation> {
    @Override
    public Relation convert(String label) {
      return OneOf.labelled(label, List.of(Relation.values()), Relation::label);
    }
  }
}
