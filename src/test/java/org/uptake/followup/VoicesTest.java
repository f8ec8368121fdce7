package org.uptake.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.uptake.document.CitedStatement;
import org.uptake.document.Voice;

class VoicesTest {
  private static final CitedStatement SAID = Made.asked("a.txt", "They were released.");

  @ParameterizedTest
  @CsvSource({
    "Peru, STATE",
    "Government of Peru, STATE",
    "Minister of Foreign Affairs of Peru, STATE",
    "Ministry of Justice of Peru, STATE",
    "First Deputy Prime Minister of Peru, STATE",
    "Permanent Mission of Peru, STATE",
    "Ombudsman of Peru, INDEPENDENT",
    "Human Rights Commissioner of Peru, INDEPENDENT",
    "Lawyers Union of Peru, INDEPENDENT",
    "Government of Chile, INDEPENDENT",
    "Committee against Torture, INDEPENDENT",
  })
  void tellsTheStatesOwnWordFromAnothers(String speaker, Voice voice) {
    CitedStatement said = Made.saidBy(SAID, List.of(speaker), Optional.empty());
    assertEquals(voice, new Voices(List.of()).of(said, "Peru"));
  }

  @ParameterizedTest
  @CsvSource({"Niger, STATE", "Government of Niger, STATE", "Government of Nigeria, INDEPENDENT"})
  void readsTheNameOfAStateAsAWord(String speaker, Voice voice) {
    CitedStatement said = Made.saidBy(SAID, List.of(speaker), Optional.empty());
    assertEquals(voice, new Voices(List.of()).of(said, "Niger"));
  }

  @Test
  void doesNotKnowWhoSpeaksWhereNothingTells() {
    assertEquals(Voice.UNKNOWN, new Voices(List.of()).of(SAID, "Peru"));
  }

  @Test
  void takesItForTheStatesOnlyWhereAllSpeakersAre() {
    CitedStatement said =
        Made.saidBy(SAID, List.of("Government of Peru", "Amnesty International"), Optional.empty());
    assertEquals(Voice.INDEPENDENT, new Voices(List.of()).of(said, "Peru"));
  }
}
