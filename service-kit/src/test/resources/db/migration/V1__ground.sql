CREATE TABLE market_data.processed_messages (
  message_id uuid NOT NULL,
  consumer text NOT NULL,
  processed_at timestamptz NOT NULL,
  PRIMARY KEY (message_id, consumer)
);
CREATE TABLE market_data.market_identity (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  market text NOT NULL
);
CREATE TABLE market_data.effects (
  alert text NOT NULL,
  correlation_id text NOT NULL
);
