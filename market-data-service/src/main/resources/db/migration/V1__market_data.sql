-- Candles. Months are attached on demand by the service; a bar is unique by its primary key.
CREATE TABLE market_data.market_data (
  symbol         text             NOT NULL,
  "interval"     text             NOT NULL,
  open_time      timestamptz      NOT NULL,
  open           double precision NOT NULL,
  high           double precision NOT NULL,
  low            double precision NOT NULL,
  close          double precision NOT NULL,
  volume         double precision NOT NULL,
  quote_volume   double precision NOT NULL,
  trades_count   bigint           NOT NULL,
  correlation_id text,
  PRIMARY KEY (symbol, "interval", open_time)
) PARTITION BY RANGE (open_time);

COMMENT ON COLUMN market_data.market_data.correlation_id IS
  'cause of a bar that came from the live stream; none for bars read from history';

CREATE TABLE market_data.symbols (
  symbol       text        PRIMARY KEY,
  base_asset   text        NOT NULL,
  quote_asset  text        NOT NULL,
  tick_size    numeric     NOT NULL CHECK (tick_size > 0),
  lot_size     numeric     NOT NULL CHECK (lot_size > 0),
  min_quantity numeric     NOT NULL CHECK (min_quantity >= 0),
  min_notional numeric     NOT NULL CHECK (min_notional >= 0),
  enabled      boolean     NOT NULL DEFAULT true,
  status       text        NOT NULL DEFAULT 'TRADING',
  first_bar    timestamptz,
  updated_at   timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE market_data.data_sources (
  id         uuid        PRIMARY KEY,
  name       text        NOT NULL UNIQUE,
  kind       text        NOT NULL,
  url        text        NOT NULL,
  enabled    boolean     NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE market_data.collector_runs (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  collector   text        NOT NULL,
  status      text        NOT NULL,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz,
  points      bigint      NOT NULL DEFAULT 0,
  errors      bigint      NOT NULL DEFAULT 0,
  detail      text
);
CREATE INDEX collector_runs_by_collector ON market_data.collector_runs (collector, started_at DESC);

-- Minutes the source was asked for and had no usable bar.
CREATE TABLE market_data.data_gaps (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  symbol      text        NOT NULL,
  from_time   timestamptz NOT NULL,
  to_time     timestamptz NOT NULL CHECK (to_time > from_time),
  reason      text        NOT NULL,
  detected_at timestamptz NOT NULL,
  UNIQUE (symbol, from_time, to_time)
);

CREATE TABLE market_data.rejected_rows (
  symbol     text        NOT NULL,
  reason     text        NOT NULL,
  rows       bigint      NOT NULL,
  first_seen timestamptz NOT NULL,
  last_seen  timestamptz NOT NULL,
  sample     text        NOT NULL,
  PRIMARY KEY (symbol, reason)
);

-- History somebody asked for beyond what is filled by itself.
CREATE TABLE market_data.backfill_requests (
  id           uuid        PRIMARY KEY,
  symbol       text        NOT NULL,
  from_time    timestamptz NOT NULL,
  to_time      timestamptz NOT NULL CHECK (to_time > from_time),
  requested_at timestamptz NOT NULL
);

-- The newest live bar of each symbol: market time survives a restart.
CREATE TABLE market_data.market_clock (
  symbol     text        PRIMARY KEY,
  close_time timestamptz NOT NULL
);

-- How far unbroken history reaches, kept by the back-fill for whoever wants to know cheaply.
CREATE TABLE market_data.history_coverage (
  symbol     text        PRIMARY KEY,
  from_time  timestamptz NOT NULL,
  to_time    timestamptz NOT NULL,
  rows       bigint      NOT NULL,
  ready      boolean     NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE market_data.processed_messages (
  message_id   uuid        NOT NULL,
  consumer     text        NOT NULL,
  processed_at timestamptz NOT NULL,
  PRIMARY KEY (message_id, consumer)
);

CREATE TABLE market_data.market_identity (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  market   text    NOT NULL
);
