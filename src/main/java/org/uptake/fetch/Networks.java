package org.uptake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which hosts lie in the public network: a page of a stranger must not lead to the printer, the
 * router or a service of this machine. By the registries of special-purpose addresses, RFC 6890.
 */
final class Networks {
  /** Not public, and not told by {@link InetAddress}: first address, and how many bits of it. */
  private record Range(int address, int bits) {
    boolean holds(int other) {
      return (address ^ other) >>> (32 - bits) == 0;
    }
  }

  private static final List<Range> SPECIAL =
      List.of(
          new Range(0, 8),
          new Range(0x64400000, 10), // 100.64.0.0: shared by a provider's customers
          new Range(0xC0000000, 24), // 192.0.0.0: protocols
          new Range(0xC6120000, 15), // 198.18.0.0: benchmarks
          new Range(0xF0000000, 4)); // 240.0.0.0: reserved

  private Networks() {}

  /** What a host is, by all its addresses; one that is not known is nowhere. */
  enum Place {
    PUBLIC,
    PRIVATE,
    /** Only this very cable: where clouds keep the secrets of a machine. */
    LINK
  }

  static Place of(String host) {
    try {
      InetAddress[] all = InetAddress.getAllByName(host);
      return Stream.of(Place.LINK, Place.PRIVATE)
          .filter(place -> Arrays.stream(all).anyMatch(each -> of(each) == place))
          .findFirst()
          .orElse(Place.PUBLIC);
    } catch (UnknownHostException e) {
      return Place.PUBLIC; // the connection will fail and say so
    }
  }

  static Place of(InetAddress address) {
    if (address.isLinkLocalAddress()) {
      return Place.LINK;
    }
    boolean special =
        address.isLoopbackAddress()
            || address.isSiteLocalAddress()
            || address.isAnyLocalAddress()
            || address.isMulticastAddress()
            || isSpecial(address.getAddress(), address instanceof Inet4Address);
    return special ? Place.PRIVATE : Place.PUBLIC;
  }

  private static boolean isSpecial(byte[] bytes, boolean isV4) {
    if (isV4) {
      int value = number(bytes, 0);
      return SPECIAL.stream().anyMatch(range -> range.holds(value));
    }
    boolean unique = (bytes[0] & 0xFE) == 0xFC;
    // Addresses that carry one of the old kind: 64:ff9b::/96, 2002::/16.
    boolean translated = number(bytes, 0) == 0x0064FF9B;
    boolean tunnelled = bytes[0] == 0x20 && bytes[1] == 0x02;
    return unique || (translated && isPrivate(bytes, 12)) || (tunnelled && isPrivate(bytes, 2));
  }

  private static boolean isPrivate(byte[] bytes, int from) {
    try {
      return of(InetAddress.getByAddress(Arrays.copyOfRange(bytes, from, from + 4)))
          != Place.PUBLIC;
    } catch (UnknownHostException e) {
      return true;
    }
  }

  private static int number(byte[] bytes, int from) {
    return (bytes[from] & 0xFF) << 24
        | (bytes[from + 1] & 0xFF) << 16
        | (bytes[from + 2] & 0xFF) << 8
        | (bytes[from + 3] & 0xFF);
  }
}
