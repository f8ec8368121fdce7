package org.uptake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The program keeps each rule of the house, and the rule sees the faults planted for it. */
class HouseGuardTest {
  private static final String PLANTED_ROOT = "org.uptake.planted";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          // What the build makes of templates; what they show is checked.
          .withImportOption(location -> !location.contains("/web/Jte"))
          .importPackages("org.uptake");
  private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(PLANTED_ROOT);
  private static final Pattern FAULTY = Pattern.compile("planted\\.\\w+\\.(\\w+)");

  @Test
  void readsTheProgramAndNotItsTests() {
    assertTrue(PROGRAM.contain("org.uptake.document.Findings"));
    assertTrue(!PROGRAM.contain(HouseGuardTest.class));
  }

  @Test
  void aPackageKnowsOnlyWhatItsRoomAllows() {
    assertKept(
        HouseRules::roomsAreKept,
        "IndexThatKnowsTheTable",
        "MatcherThatWritesTables",
        "ReaderThatSearches",
        "TableThatKnowsTheIndex",
        "TextThatKnowsTheVocabulary");
  }

  @Test
  void packagesHaveNoCycles() {
    assertKept(HouseRules::packagesHaveNoCycles, "IndexThatKnowsTheTable");
  }

  @Test
  void findersHaveNoCycles() {
    new HouseRules("org.uptake").findersHaveNoCycles().check(PROGRAM);
  }

  @Test
  void recordsAreImmutable() {
    assertKept(
        HouseRules::recordsAreImmutable,
        "RecordThatKeepsAList",
        "RecordWithABuffer",
        "RecordWithAnArray");
  }

  @Test
  void onlyTheDoorsReadTheClockPrintAndExit() {
    assertKept(
        HouseRules::onlyDoorsTouchTheWorld,
        "FinderThatExits",
        "FinderThatPrints",
        "FinderThatReadsTheClock");
  }

  @Test
  void noResultDependsOnTheMachine() {
    assertKept(HouseRules::noDefaultsAreUsed, "FinderThatFormats", "FinderThatSpeaksTurkish");
  }

  @Test
  void nothingLeavesTheMachine() {
    assertKept(HouseRules::nothingLeavesTheMachine, "FinderThatAsksTheNetwork", "PageThatConnects");
  }

  @Test
  void namesSayWhatAThingIs() {
    assertKept(HouseRules::namesSaySomething, "NameHelper");
  }

  @Test
  void nothingIsGot() {
    assertKept(HouseRules::nothingIsGot, "NameHelper");
  }

  @Test
  void whatIsPublicIsUsedByAnotherPackage() {
    assertKept(HouseRules::publicIsUsedElsewhere, "NameHelper");
  }

  private static void assertKept(Function<HouseRules, ArchRule> rule, String... faulty) {
    List<String> seen =
        rule.apply(new HouseRules(PLANTED_ROOT)).evaluate(PLANTED).getFailureReport().getDetails();
    assertEquals(new TreeSet<>(List.of(faulty)), culprits(seen));
    rule.apply(new HouseRules("org.uptake")).check(PROGRAM);
  }

  /** The first class that each breach names. */
  private static Set<String> culprits(List<String> breaches) {
    var names = new TreeSet<String>();
    for (String breach : breaches) {
      var matcher = FAULTY.matcher(breach);
      if (matcher.find()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }
}
