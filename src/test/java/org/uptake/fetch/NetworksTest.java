package org.uptake.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NetworksTest {
  @ParameterizedTest
  @CsvFileSource(resources = "networks.tsv", delimiter = '\t', numLinesToSkip = 1)
  void tellsPrivateHostsFromPublicOnes(String host, Networks.Place place) {
    assertEquals(place, Networks.of(host));
  }

  @ParameterizedTest
  @CsvSource({
    "http://93.184.216.34/, http://8.8.8.8/, true",
    "http://93.184.216.34/, https://8.8.8.8/, true",
    "https://93.184.216.34/, http://8.8.8.8/, false",
    "http://93.184.216.34/, http://127.0.0.1/, false",
    "http://93.184.216.34/, http://10.0.0.1/, false",
    "http://93.184.216.34/, http://2130706433/, false",
    "http://93.184.216.34/, http://[::1]/, false",
    "http://93.184.216.34/, http://169.254.169.254/, false",
    "http://127.0.0.1/, http://127.0.0.1:8000/x, true",
    "http://10.0.0.1/, http://10.0.0.2/, true",
    "http://10.0.0.1/, http://8.8.8.8/, true",
    "http://10.0.0.1/, http://169.254.169.254/, false",
  })
  void isNotLedFromOutsideInside(String named, String to, boolean isFollowed) throws Unfetched {
    Address from = Address.of(named);
    if (isFollowed) {
      assertEquals(Address.of(to), Redirects.next(from, from, to));
    } else {
      assertThrows(Unfetched.class, () -> Redirects.next(from, from, to));
    }
  }
}
