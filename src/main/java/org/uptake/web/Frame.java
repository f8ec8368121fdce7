package org.uptake.web;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param token see {@link Door#formToken}
 */
record Frame(Heading heading, String token) {

  /** A part of the workbench. */
  record Section(String address, String name) {}

  static final List<Section> SECTIONS =
      List.of(
          new Section("/", "Search"),
          new Section("/documents", "Documents"),
          new Section("/followup", "Follow-up"),
          new Section("/compare", "Compare"),
          new Section("/officials", "Officials"),
          new Section("/timeline", "Timeline"),
          new Section("/add", "Add documents"));

  boolean isIn(Section section) {
    return heading.section().equals(section.address());
  }

  String asset(String name) {
    return Assets.address(name);
  }
}
