package org.uptake.planted.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** A workbench listens, and connects to nobody. */
final class PageThatConnects {
  void tell() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), 443)) {
      socket.getOutputStream().write(1);
    }
  }
}
