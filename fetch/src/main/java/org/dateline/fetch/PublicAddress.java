package org.dateline.fetch;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells addresses of the public internet from those of this machine and of private networks. */
final class PublicAddress {
  private PublicAddress() {}

  /**
   * Refuses a host of which any address is not public. Java keeps what it looked up for some
   * seconds, so the connection that follows goes to the addresses that were looked at here.
   *
   * @throws IOException where one is not, or the host is not known
   */
  static void check(String host) throws IOException {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!is(address)) {
          throw new IOException(
              host + " is on this machine or a private network; --allow-local fetches from there");
        }
      }
    } catch (UnknownHostException e) {
      throw new IOException("no such host: " + host, e);
    }
  }

  /** Whether an address is of the public internet. */
  static boolean is(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  /** Not "this network", shared, protocol, benchmark, future ranges: RFC 6890. */
  private static boolean isPublic4(byte[] bytes, int from) {
    int first = bytes[from] & 0xFF;
    int second = bytes[from + 1] & 0xFF;
    int third = bytes[from + 2] & 0xFF;
    return !(first == 0
        || first == 10
        || first == 127
        || first >= 224
        || first == 100 && second >= 64 && second < 128
        || first == 169 && second == 254
        || first == 172 && second >= 16 && second < 32
        || first == 192 && second == 168
        || first == 192 && second == 0 && third == 0
        || first == 198 && (second == 18 || second == 19));
  }

  /** Not unique local (fc00::/7), and where an IPv4 address is inside, a public one. */
  private static boolean isPublic6(byte[] bytes) {
    if ((bytes[0] & 0xFE) == 0xFC) {
      return false;
    }
    boolean translated = bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF;
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean compatible = true;
    for (int at = 0; at < 10; at++) {
      compatible &= bytes[at] == 0;
    }
    if (translated || compatible) {
      return isPublic4(bytes, 12);
    }
    return !sixToFour || isPublic4(bytes, 2);
  }
}
