package org.uptake.evaluation;

import org.uptake.document.Kind;

/** What is measured, in the order in which it is told. */
public enum Measure {
  PUBLISHED("document.published", true),
  LANGUAGE("document.language", true),
  DATES("dates.found", false),
  DATE_VALUES("dates.value", true),
  NAMED_OFFICIALS("officials.named", false),
  ROLES("officials.role", true),
  INSTITUTIONS("officials.institution", true),
  OFFICES("officials.office-only", false),
  RECOMMENDATIONS("statements.recommendation", false),
  CONCERNS("statements.concern", false),
  COMMENDATIONS("statements.commendation", false),
  COMMITMENTS("statements.commitment", false),
  ACTIONS("statements.action", false),
  SPEAKERS("recommendations.speaker", true),
  ADDRESSEES("recommendations.addressee", true),
  ASKED_ACTIONS("recommendations.actions", false),
  THEMES("statements.themes", false),
  LINKS("followup.links", false),
  RELATIONS("followup.relation", true),
  NUMBERED("upr.found", false),
  NUMBERS("upr.reference", true),
  STATES("upr.speakers", true),
  RESPONSES("upr.response", true),
  NUMBERED_ACTIONS("upr.actions", true);

  private final String label;
  private final boolean share;

  Measure(String label, boolean share) {
    this.label = label;
    this.share = share;
  }

  /** As written in tables and records. */
  public String label() {
    return label;
  }

  /** Whether it is a share of things that are right, rather than a count of things found. */
  public boolean isShare() {
    return share;
  }

  static Measure of(Kind kind) {
    return switch (kind) {
      case RECOMMENDATION -> RECOMMENDATIONS;
      case CONCERN -> CONCERNS;
      case COMMENDATION -> COMMENDATIONS;
      case COMMITMENT -> COMMITMENTS;
      case ACTION -> ACTIONS;
    };
  }
}
