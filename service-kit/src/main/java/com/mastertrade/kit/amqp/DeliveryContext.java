package com.mastertrade.kit.amqp;

import com.mastertrade.kit.correlation.CorrelationId;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.amqp.AmqpRejectAndDontRequeueException;
import org.springframework.amqp.core.Message;

/**
 * Around every delivery: refuses messages of another market, and puts the message's correlation id
 * into the log context.
 */
final class DeliveryContext implements MethodInterceptor {

  private final String market;

  DeliveryContext(String market) {
    this.market = market;
  }

  @Override
  public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
    if (!(invocation.getArguments()[1] instanceof Message message)) {
      return invocation.proceed();
    }
    Object stamp = message.getMessageProperties().getHeaders().get(WireMessage.MARKET_HEADER);
    if (!market.equals(stamp)) {
      throw new AmqpRejectAndDontRequeueException(
          "message of market " + stamp + " refused, this is " + market);
    }
    Optional<String> id = Optional.ofNullable(message.getMessageProperties().getCorrelationId());
    CorrelationId.Scope scope = CorrelationId.open(CorrelationId.accept(id));
    try {
      return invocation.proceed();
    } finally {
      scope.close();
    }
  }
}
