-- Schema and role `strategy` exist before the service starts; everything here is schema-qualified.

create table strategy.market_identity (
  one_row boolean primary key default true check (one_row),
  market  text not null
);

create table strategy.processed_messages (
  message_id   uuid        not null,
  consumer     text        not null,
  processed_at timestamptz not null default now(),
  primary key (message_id, consumer)
);

-- Each symbol's time as last seen by any instance, so that a 03:00 that one of them missed is known.
create table strategy.market_times (
  symbol     text        primary key,
  first_seen timestamptz not null,
  latest     timestamptz not null
);

create table strategy.scheduled_tasks (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on strategy.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on strategy.scheduled_tasks (last_heartbeat);

create table strategy.generation_runs (
  run_id              uuid        primary key,
  kind                text        not null check (kind in ('scheduled', 'on_demand')),
  status              text        not null
                      check (status in ('queued', 'running', 'finished', 'cancelled', 'failed')),
  phase               text        not null default 'preparing',
  share               double precision not null default 0,
  market              text        not null,
  market_kind         text        not null,
  market_date         date        not null,
  window_from         timestamptz not null,
  window_to           timestamptz not null,
  seed                bigint      not null,
  evaluations_budget  int         not null check (evaluations_budget > 0),
  symbols             text[]      not null,
  requested_at        timestamptz not null,
  started_at          timestamptz,
  finished_at         timestamptz,
  -- Counts the executions of this run: only the latest may finish it.
  attempt             int         not null default 0,
  cancel_requested    boolean     not null default false,
  counts              jsonb       not null default '{}',
  outcome             jsonb,
  error               text
);
-- One scheduled night a market date, however many instances or restarts.
create unique index generation_runs_one_scheduled_a_date
  on strategy.generation_runs (market_date) where kind = 'scheduled';
-- One run at a time.
create unique index generation_runs_one_active
  on strategy.generation_runs ((true)) where status in ('queued', 'running');
create index generation_runs_requested_at on strategy.generation_runs (requested_at desc);

create table strategy.strategies (
  strategy_id      uuid        primary key,
  name             text        not null,
  symbol           text        not null,
  interval         text        not null,
  status           text        not null
                   check (status in ('selected', 'passed', 'fell', 'duplicate', 'manual')),
  badge            text        not null default 'unproven'
                   check (badge in ('unproven', 'baseline', 'proven')),
  version          int         not null,
  rules            text        not null,
  run_id           uuid        references strategy.generation_runs,
  latest_result_id uuid,
  created_at       timestamptz not null,
  updated_at       timestamptz not null,
  -- Strategies are kept for ever: a deleted one only leaves the lists.
  deleted_at       timestamptz
);
create index strategies_run on strategy.strategies (run_id);
create index strategies_created_at on strategy.strategies (created_at desc);

create table strategy.strategy_versions (
  strategy_id   uuid        not null references strategy.strategies,
  version       int         not null,
  -- Text, not jsonb: the canonical form is what is hashed.
  document      text        not null,
  document_hash text        not null,
  created_at    timestamptz not null,
  primary key (strategy_id, version)
);

create table strategy.backtest_results (
  result_id         uuid        primary key,
  strategy_id       uuid        not null references strategy.strategies,
  strategy_version  int         not null,
  run_id            uuid        references strategy.generation_runs,
  kind              text        not null check (kind in ('night', 'manual')),
  symbol            text        not null,
  interval          text        not null,
  window_from       timestamptz not null,
  window_to         timestamptz not null,
  created_at        timestamptz not null,
  sharpe            double precision not null,
  total_return      double precision not null,
  max_drawdown      double precision not null,
  trades            int         not null,
  profit_factor     double precision not null,
  win_rate          double precision not null,
  exposure          double precision not null,
  metrics           jsonb       not null,
  equity            double precision[] not null,
  buy_and_hold      double precision[] not null,
  buy_hold_return   double precision not null,
  buy_hold_sharpe   double precision not null,
  -- Provenance: what it takes to get the same result to the last digit.
  data_hash         text        not null,
  data_rows         bigint      not null,
  strategy_hash     text        not null,
  engine_version    text        not null,
  cost_model        jsonb       not null,
  instrument        jsonb       not null,
  initial_capital   numeric     not null,
  seed              bigint      not null,
  trades_hash       text        not null,
  foreign key (strategy_id, strategy_version)
    references strategy.strategy_versions (strategy_id, version)
);
create index backtest_results_strategy on strategy.backtest_results (strategy_id, created_at desc);
create index backtest_results_run on strategy.backtest_results (run_id);
alter table strategy.strategies add foreign key (latest_result_id)
  references strategy.backtest_results deferrable initially deferred;

create table strategy.backtest_trades (
  result_id    uuid        not null references strategy.backtest_results,
  sequence     int         not null,
  entry_time   timestamptz not null,
  exit_time    timestamptz not null,
  entry_price  numeric     not null,
  exit_price   numeric     not null,
  quantity     numeric     not null,
  fees         numeric     not null,
  pnl          numeric     not null,
  trade_return double precision not null,
  exit_reason  text        not null,
  primary key (result_id, sequence)
);

create table strategy.generation_candidates (
  run_id      uuid not null references strategy.generation_runs,
  rank        int  not null,
  strategy_id uuid not null references strategy.strategies,
  result_id   uuid not null references strategy.backtest_results,
  status      text not null check (status in ('selected', 'passed', 'fell', 'duplicate')),
  gate        text,
  gate_value  double precision,
  gate_limit  double precision,
  gates       jsonb not null,
  fitness     double precision not null,
  behaviour   text not null,
  cluster     int  not null,
  luck_sharpe double precision not null,
  primary key (run_id, rank)
);
create unique index generation_candidates_strategy on strategy.generation_candidates (strategy_id);

-- Every candidate ever evaluated. The number of trials decides what luck alone would have given.
create table strategy.trial_ledger (
  run_id         uuid    not null references strategy.generation_runs,
  sequence       int     not null,
  generation     int     not null,
  candidate_hash text    not null,
  symbol         text    not null,
  interval       text    not null,
  behaviour      text    not null,
  trades         int     not null,
  train_sharpe   double precision not null,
  fitness        double precision not null,
  primary key (run_id, sequence)
);

create function strategy.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'strategy.trial_ledger is append-only';
end $$;
create trigger trial_ledger_append_only before update or delete or truncate on strategy.trial_ledger
  for each statement execute function strategy.refuse_change();
