CREATE VIEW market_data.v_candles AS
  SELECT symbol, "interval", open_time, open, high, low, close, volume, quote_volume, trades_count
  FROM market_data.market_data;

CREATE VIEW market_data.v_symbols AS
  SELECT symbol, base_asset, quote_asset, tick_size, lot_size, min_quantity, min_notional,
         enabled, status, first_bar, updated_at
  FROM market_data.symbols;

-- from_time and to_time (exclusive) of the newest unbroken run of one-minute bars.
CREATE VIEW market_data.v_coverage AS
  SELECT symbol, '1m'::text AS "interval", from_time, to_time, rows, ready, updated_at
  FROM market_data.history_coverage;

CREATE VIEW market_data.v_market_clock AS
  SELECT symbol, close_time FROM market_data.market_clock;

DO $$
DECLARE
  reader text;
BEGIN
  FOR reader IN
    SELECT rolname FROM pg_roles
    WHERE rolname IN ('strategy', 'strategy_search', 'gateway', 'execution', 'risk', 'alert',
                      'data_access', 'arbitrage')
  LOOP
    EXECUTE format('GRANT USAGE ON SCHEMA market_data TO %I', reader);
    EXECUTE format(
      'GRANT SELECT ON market_data.v_candles, market_data.v_symbols, market_data.v_coverage, '
      'market_data.v_market_clock TO %I', reader);
  END LOOP;
END
$$;
