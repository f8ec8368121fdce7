package org.uptake.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {
  @ParameterizedTest
  @CsvSource({
    "adopt, adopt adopts adopted adopted adopting",
    "release, release releases released released releasing",
    "ratify, ratify ratifies ratified ratified ratifying",
    "deploy, deploy deploys deployed deployed deploying",
    "pass, pass passes passed passed passing",
    "ban!, ban bans banned banned banning",
    "free, free frees freed freed freeing",
    "withdraw/withdrew/withdrawn, withdraw withdraws withdrew withdrawn withdrawing",
    "pay/paid/paid tribute to, pay tribute to pays tribute to paid tribute to paid tribute to paying"
        + " tribute to"
  })
  void givesTheFormsOfAVerb(String entry, String forms) {
    VerbForms verb = VerbForms.of(entry).getFirst();
    assertEquals(
        forms,
        String.join(
            " ", verb.base(), verb.present(), verb.past(), verb.participle(), verb.gerund()));
  }

  @ParameterizedTest
  @CsvSource({"criminalize, criminalise", "analyse, -"})
  void writesIseForIzeToo(String entry, String other) {
    List<VerbForms> verbs = VerbForms.of(entry);
    assertEquals(other, verbs.size() == 2 ? verbs.get(1).base() : "-");
  }
}
