package com.mastertrade.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Ports of the loopback address 127.0.0.1. */
public final class Ports {

  public static final String HOST = "127.0.0.1";
  private static final int CONNECT_MILLIS = 500;

  private Ports() {}

  /** A port nobody listens on at this moment. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new ServerException("No free port on " + HOST + ": " + e.getMessage(), e);
    }
  }

  /** Whether {@code port} can be bound. */
  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Checks that {@code port} can be bound.
   *
   * @throws ServerException naming the port and who wanted it
   */
  public static void requireFree(int port, String wantedBy) {
    if (!isFree(port)) {
      throw new ServerException(
          "Port "
              + port
              + ", wanted by "
              + wantedBy
              + ", is in use by another program; end that program or choose other ports with"
              + " --port-offset.");
    }
  }

  /** Whether somebody accepts connections on {@code port}. */
  public static boolean isListening(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
