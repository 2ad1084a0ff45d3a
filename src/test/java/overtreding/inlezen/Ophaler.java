package overtreding.inlezen;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;

/** Uses the network in two ways. */
public final class Ophaler {

  private Ophaler() {}

  static InputStream verbinding() throws IOException {
    return new Socket("localhost", 1).getInputStream();
  }

  static InputStream adres(URL adres) throws IOException {
    return adres.openStream();
  }
}
