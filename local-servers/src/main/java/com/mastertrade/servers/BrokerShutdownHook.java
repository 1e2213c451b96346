package com.mastertrade.servers;

import java.lang.reflect.Field;
import org.apache.qpid.server.model.SystemConfig;

/**
 * The broker adds a shutdown hook of its own, which would end it while the services still use it;
 * there is no setting against it.
 */
final class BrokerShutdownHook {

  private static final String FIELD = "_shutdownHook";

  private BrokerShutdownHook() {}

  /** From now on the broker ends only when it is closed. */
  static void remove(SystemConfig<?> system) {
    Object broker = system.getContainer();
    try {
      Field field = field(broker.getClass());
      field.setAccessible(true);
      if (field.get(broker) instanceof Thread hook) {
        Runtime.getRuntime().removeShutdownHook(hook);
      }
    } catch (ReflectiveOperationException e) {
      throw new ServerException("The AMQP broker's shutdown hook cannot be removed.", e);
    }
  }

  /** The broker's class is generated from the one that has the field. */
  private static Field field(Class<?> type) throws NoSuchFieldException {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        if (field.getName().equals(FIELD)) {
          return field;
        }
      }
    }
    throw new NoSuchFieldException(FIELD);
  }
}
