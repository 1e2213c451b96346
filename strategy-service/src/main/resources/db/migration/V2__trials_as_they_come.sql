-- Trials are written as the search goes, so that those of a cancelled or failed run count too. A
-- resumed run evaluates the same candidates again: what comes to the same end is one trial.
alter table strategy.trial_ledger add column attempt int not null default 1;
alter table strategy.trial_ledger drop constraint trial_ledger_pkey;
alter table strategy.trial_ledger add primary key (run_id, candidate_hash, behaviour);
create index trial_ledger_sequence on strategy.trial_ledger (run_id, sequence);

-- Every execution of a run, and how it ended: without an end its process or its database went away.
create table strategy.generation_attempts (
  run_id     uuid        not null references strategy.generation_runs,
  attempt    int         not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  error      text,
  primary key (run_id, attempt)
);

-- What a night said belongs to the version that it bred.
alter table strategy.generation_candidates add column strategy_version int not null default 1;

-- Lists are sorted by the figures of the newest result without reading results.
alter table strategy.strategies
  add column sharpe double precision,
  add column total_return double precision,
  add column trades int;
update strategy.strategies s
  set sharpe = r.sharpe, total_return = r.total_return, trades = r.trades
  from strategy.backtest_results r where r.result_id = s.latest_result_id;
drop index strategy.strategies_created_at;
create index strategies_by_sharpe
  on strategy.strategies (sharpe desc nulls last, strategy_id) where deleted_at is null;
create index strategies_by_return
  on strategy.strategies (total_return desc nulls last, strategy_id) where deleted_at is null;
create index strategies_by_trades
  on strategy.strategies (trades desc nulls last, strategy_id) where deleted_at is null;
create index strategies_by_name
  on strategy.strategies (name, strategy_id) where deleted_at is null;
create index strategies_by_age
  on strategy.strategies (created_at desc, strategy_id) where deleted_at is null;

-- Nights held before say the two counts that the funnel has gained; their stages were not noted.
update strategy.generation_runs n
  set outcome = n.outcome || jsonb_build_object(
    'stages', '[]'::jsonb,
    'funnel', n.outcome -> 'funnel' || jsonb_build_object(
      'evaluated_distinct',
      (select count(distinct t.behaviour) from strategy.trial_ledger t where t.run_id = n.run_id),
      'kept',
      (select count(*) from strategy.generation_candidates c
        where c.run_id = n.run_id and c.status <> 'duplicate')))
  where n.outcome is not null;
