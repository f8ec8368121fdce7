package org.uptake.document;

import java.util.List;

/**
 * One person across documents.
 *
 * @param name in the fullest form that a document has, one in Latin letters before others
 * @param forms every other way in which documents write the name, by the alphabet
 * @param posts the offices held, by the day that first shows them; at least one
 */
public record Person(String name, List<String> forms, List<Post> posts) {

  public Person {
    forms = List.copyOf(forms);
    posts = List.copyOf(posts);
    if (posts.isEmpty()) {
      throw new IllegalArgumentException("a person needs a post, got none for " + name);
    }
  }

  /** The documents' places, each once, by the alphabet. */
  public List<String> documents() {
    return posts.stream()
        .flatMap(post -> post.citations().stream())
        .map(cited -> cited.source().location())
        .distinct()
        .sorted()
        .toList();
  }
}
