package com.mastertrade.launcher.up;

import com.mastertrade.launcher.home.Home;
import com.mastertrade.launcher.home.MarketChoice;
import com.mastertrade.launcher.services.ServiceCatalog;
import com.mastertrade.servers.PidFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a killed launcher left running in a home. */
public final class Orphans {

  private Orphans() {}

  /** Ends services first, then servers; says which there were. */
  public static List<String> end(Home home) {
    List<String> ended = new ArrayList<>();
    Map<String, PidFile> services = new LinkedHashMap<>();
    for (String name : ServiceCatalog.names(new MarketChoice(MarketChoice.Kind.SAMPLE, ""))) {
      services.put(name, home.servicePid(name));
      services.put("aot-" + name, home.servicePid("aot-" + name));
    }
    List<Thread> ending = new ArrayList<>();
    services.forEach(
        (name, file) -> {
          if (file.running().isPresent()) {
            ended.add(name);
          }
          ending.add(Thread.ofVirtual().start(() -> file.endOrphan("TERM")));
        });
    ending.forEach(Orphans::join);
    endServer(home, "postgres", "INT", ended);
    endServer(home, "redis", "TERM", ended);
    return ended;
  }

  private static void endServer(Home home, String name, String signal, List<String> ended) {
    PidFile file = new PidFile(home.data(name).resolve(name + ".pid"), home.data(name).toString());
    if (file.endOrphan(signal)) {
      ended.add(name);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
