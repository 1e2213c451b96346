package com.mastertrade.simulator;

import org.apache.catalina.connector.Connector;

/** The second port, which serves the streams and nothing else. */
record StreamPort(Connector connector) {

  int number() {
    return connector.getLocalPort();
  }
}
