-- What market-data-service shows to the strategies, over tables that a test fills.
CREATE TABLE market_data.market_data (
  symbol text NOT NULL, "interval" text NOT NULL, open_time timestamptz NOT NULL,
  open double precision NOT NULL, high double precision NOT NULL, low double precision NOT NULL,
  close double precision NOT NULL, volume double precision NOT NULL,
  quote_volume double precision NOT NULL, trades_count bigint NOT NULL,
  PRIMARY KEY (symbol, "interval", open_time));
CREATE TABLE market_data.symbols (
  symbol text PRIMARY KEY, base_asset text NOT NULL, quote_asset text NOT NULL,
  tick_size numeric NOT NULL, lot_size numeric NOT NULL, min_quantity numeric NOT NULL,
  min_notional numeric NOT NULL, enabled boolean NOT NULL DEFAULT true,
  history_ready boolean NOT NULL DEFAULT true);
CREATE VIEW market_data.v_candles AS
  SELECT symbol, "interval", open_time, open, high, low, close, volume, quote_volume, trades_count
  FROM market_data.market_data;
CREATE VIEW market_data.v_symbols AS
  SELECT symbol, base_asset, quote_asset, tick_size, lot_size, min_quantity, min_notional, enabled
  FROM market_data.symbols;
CREATE VIEW market_data.v_coverage AS
  SELECT symbol, min(open_time) AS from_time, max(open_time) + interval '1 minute' AS to_time,
    count(*) AS rows,
    (SELECT s.history_ready FROM market_data.symbols s WHERE s.symbol = c.symbol) AS ready
  FROM market_data.market_data c GROUP BY symbol;
GRANT USAGE ON SCHEMA market_data TO strategy;
GRANT SELECT ON market_data.v_candles, market_data.v_symbols, market_data.v_coverage TO strategy;
