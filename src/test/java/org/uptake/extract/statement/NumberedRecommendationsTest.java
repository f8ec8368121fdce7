package org.uptake.extract.statement;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.uptake.document.ParsedDocument;
import org.uptake.extract.Countries;
import org.uptake.extract.Lexicons;
import org.uptake.text.Plain;

class NumberedRecommendationsTest {
  private final NumberedRecommendations numbered =
      new NumberedRecommendations(new Countries(Lexicons.OWN));

  @Test
  void readsNumberStatesAndAnswer() {
    ParsedDocument report =
        Documents.of(
            "Kazakhstan",
            List.of(
                "12. Norway asked about prisons.",
                "40. The recommendations listed below enjoy the support of the State under review:",
                "1. To train judges (Norway, Republic of Korea);",
                "2. To consider signing (Slovenia)/sign (Lao People's Democratic Republic) the"
                    + " protocol;",
                "3.1. Open more schools (rural ones first) (Chile).",
                "41. The State considers that recommendations Nos. 1 and 2 above have already been"
                    + " implemented.",
                "42. The following recommendations will be examined in due course:",
                "1. Close the camp (United States of America);",
                "43. The recommendations below did not enjoy the support of the State:",
                "43.1 Pay for everything (France, Spain)."));
    assertEquals(
        List.of(
            "40.1 [Norway, Republic of Korea] SUPPORTED To train judges",
            "40.2 [Slovenia] SUPPORTED To consider signing the protocol",
            "40.2.1 [Lao People's Democratic Republic] SUPPORTED sign the protocol",
            "3.1 [Chile] SUPPORTED Open more schools (rural ones first)",
            "42.1 [United States of America] PENDING Close the camp",
            "43.1 [France, Spain] NOTED Pay for everything"),
        read(report));
  }

  @Test
  void readsAPlainListThatALineAnnounces() {
    List<String> items =
        List.of("1. Train judges (Norway);", "2. Close the camp at once (Chad, Chile).");
    var announced = new ArrayList<>(List.of("The following recommendations were made:"));
    announced.addAll(items);
    assertEquals(
        List.of("1 [Norway] - Train judges", "2 [Chad, Chile] - Close the camp at once"),
        read(Documents.of("Kazakhstan", announced)));
    assertEquals(List.of(), read(Documents.of("Kazakhstan", items)));
  }

  @Test
  void readsTheRowsOfATable() {
    assertEquals(
        List.of(
            "95.2 [Spain] SUPPORTED Sign the protocol",
            "97.1 [Algeria, Chad] PENDING Close the camp"),
        read(
            Documents.of(
                "Kazakhstan",
                List.of(
                    "No.",
                    "Recommendation",
                    "State",
                    "Response",
                    "95.2",
                    "Sign the protocol",
                    "Spain",
                    "Supported",
                    "97.1",
                    "Close the camp",
                    "Algeria, Chad",
                    "Pending"))));
  }

  @Test
  void readsAListByTheme() {
    assertEquals(
        List.of(
            "140.7 [Maldives, Portugal] SUPPORTED Ratify the protocol",
            "140.9 [Rwanda] NOTED Open the archives to all",
            "140.11 [Venezuela] - Close the camp"),
        read(
            Documents.of(
                "Slovenia",
                List.of(
                    "Theme: Treaties",
                    "140.7 Ratify the protocol (Maldives) (Portugal);",
                    "Source of position: Add.1",
                    "Supported",
                    "- Treaties",
                    "140.9 Open the archives to all (Rwanda);",
                    "Source of position: Add.1",
                    "Noted",
                    "140.11 Close the camp (Venezuela (Bolivarian Republic of));",
                    "140.12 A sentence about the camp (which is old) and no more."))));
  }

  @Test
  void readsNoneWhereNoParagraphIntroducesThem() {
    assertEquals(
        List.of(),
        read(
            Documents.of(
                "", List.of("1. The delegation thanked the hosts (Norway).", "2. It left."))));
  }

  private List<String> read(ParsedDocument report) {
    return numbered.in(report, Plain.of(report.text())).stream()
        .map(
            item ->
                item.reference()
                    + " "
                    + item.states()
                    + " "
                    + item.response().map(Enum::name).orElse("-")
                    + " "
                    + item.actions().stream().map(report::quote).collect(joining(" ")))
        .toList();
  }
}
