package org.uptake.followup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.uptake.document.CitedStatement;
import org.uptake.document.Findings;
import org.uptake.document.Official;
import org.uptake.document.SourceId;
import org.uptake.document.Voice;

/** Whose word a statement is: that of the state which was asked to act, or another's. */
final class Voices {
  /** What acts for a state, where its name says whose it is. */
  private static final Pattern ORGAN =
      Pattern.compile(
          "(?:Permanent |Deputy |First |Vice[- ])*(?:Government|Minist|President|Prime Minister"
              + "|Parliament|Senate|Delegation|Mission|Representative|Ambassador|Embassy"
              + "|Prosecutor|General Prosecutor|Supreme Court|Republic|Kingdom|State)\\w*\\b.*");

  /** An institution that the state sets up to watch it speaks for itself. */
  private static final Pattern WATCHDOG =
      Pattern.compile("(?i).*\\b(?:ombuds\\w*|human rights commission\\w*|defender)\\b.*");

  private final Map<SourceId, Map<String, Official>> officials = new HashMap<>();

  Voices(List<Findings> findings) {
    for (Findings found : findings) {
      var byName = new HashMap<String, Official>();
      for (Official official : found.officials()) {
        official.name().ifPresent(name -> byName.put(name, official));
      }
      officials.put(found.document().source().id(), Map.copyOf(byName));
    }
  }

  /** Several speakers are the state's voice where all are. */
  Voice of(CitedStatement cited, String state) {
    List<String> speakers = cited.statement().speakers();
    if (speakers.isEmpty()) {
      return cited
          .about()
          .publisher()
          .map(publisher -> actsFor(publisher, state) ? Voice.STATE : Voice.INDEPENDENT)
          .orElse(Voice.UNKNOWN);
    }
    return speakers.stream().allMatch(speaker -> speaksFor(cited, speaker, state))
        ? Voice.STATE
        : Voice.INDEPENDENT;
  }

  private boolean speaksFor(CitedStatement cited, String speaker, String state) {
    Optional<Official> official =
        Optional.ofNullable(officials.getOrDefault(cited.source().id(), Map.of()).get(speaker));
    return official
        .map(
            known ->
                !WATCHDOG.matcher(known.role()).matches()
                    && known.institution().filter(whose -> actsFor(whose, state)).isPresent())
        .orElseGet(() -> actsFor(speaker, state));
  }

  private static boolean actsFor(String name, String state) {
    return name.equals(state)
        || (names(name, state)
            && ORGAN.matcher(name).matches()
            && !WATCHDOG.matcher(name).matches());
  }

  /** Whether {@code state} stands in a name as a word: Niger not in Nigeria. */
  private static boolean names(String name, String state) {
    int end = name.indexOf(state) + state.length();
    return end >= state.length() && (end == name.length() || !Character.isLetter(name.charAt(end)));
  }
}
