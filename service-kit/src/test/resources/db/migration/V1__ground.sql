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
CREATE TABLE market_data.outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id uuid NOT NULL,
  type text NOT NULL,
  exchange text NOT NULL,
  routing_key text NOT NULL,
  mandatory boolean NOT NULL,
  correlation_id text NOT NULL,
  body text NOT NULL,
  created_at timestamptz NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  refused_since timestamptz,
  parked_at timestamptz
);
CREATE TABLE market_data.inbox (
  message_id uuid PRIMARY KEY,
  type text NOT NULL,
  stream text NOT NULL,
  lane text NOT NULL,
  sequence bigint NOT NULL,
  market_time timestamptz NOT NULL,
  correlation_id text NOT NULL,
  body text NOT NULL,
  received_at timestamptz NOT NULL,
  handled_at timestamptz
);
CREATE INDEX inbox_waiting ON market_data.inbox (stream, market_time) WHERE handled_at IS NULL;
