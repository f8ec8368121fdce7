package org.uptake.fetch;

/** Why an address cannot be fetched, in words for its user. */
final class Unfetched extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean refused;

  private Unfetched(String reason, boolean refused) {
    super(reason);
    this.refused = refused;
  }

  static Unfetched because(String reason) {
    return new Unfetched(reason, false);
  }

  /** The host does not want it. */
  static Unfetched unwanted(String reason) {
    return new Unfetched(reason, true);
  }

  Fetched of(Address address) {
    String reason = String.valueOf(getMessage());
    return refused ? new Fetched.Refused(address, reason) : new Fetched.Failed(address, reason);
  }
}
