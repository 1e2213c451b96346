// Made by npm run generate from strategy-service/openapi.json.
export interface components {
    schemas: {
        BacktestRequest: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
        CostModel: {
            /** Format: double */
            maker_fee_bps?: number;
            slippage?: components["schemas"]["Fixed"] | components["schemas"]["HalfSpread"] | components["schemas"]["VolumeShare"];
            /** Format: double */
            taker_fee_bps?: number;
        };
        EquityCurve: {
            points?: components["schemas"]["EquityPoint"][];
        };
        EquityPoint: {
            /** Format: double */
            buy_and_hold?: number;
            /** Format: date */
            date?: string;
            /** Format: double */
            drawdown?: number;
            /** Format: double */
            equity?: number;
        };
        Fallen: {
            /** Format: int32 */
            count?: number;
            detail?: string;
            gate?: string;
        };
        Fixed: {
            model: "Fixed";
        } & (Omit<components["schemas"]["Slippage"], "model"> & {
            /** Format: double */
            bps?: number;
        });
        Funnel: {
            /** Format: int32 */
            bred?: number;
            /** Format: int32 */
            distinct?: number;
            /** Format: int32 */
            evaluated_distinct?: number;
            /** Format: int32 */
            filtered?: number;
            /** Format: int32 */
            kept?: number;
            /** Format: int32 */
            selected?: number;
            /** Format: int32 */
            traded?: number;
        };
        GateResult: {
            /** Format: double */
            limit?: number;
            name?: string;
            passed?: boolean;
            /** Format: double */
            value?: number;
        };
        HalfSpread: {
            model: "HalfSpread";
        } & (Omit<components["schemas"]["Slippage"], "model"> & {
            /** Format: int64 */
            ticks?: number;
        });
        HealthReport: {
            dependencies?: {
                [key: string]: string;
            };
            service?: string;
            status?: string;
            /** Format: int64 */
            uptime_seconds?: number;
            version?: string;
        };
        Held: {
            /** Format: double */
            return?: number;
            /** Format: double */
            sharpe?: number;
            symbol?: string;
        };
        HeldReturn: {
            /** Format: double */
            return?: number;
            /** Format: double */
            sharpe?: number;
        };
        Instrument: {
            base_asset?: string;
            lot_size?: number;
            min_notional?: number;
            min_quantity?: number;
            quote_asset?: string;
            symbol?: string;
            tick_size?: number;
        };
        LastBar: {
            /** Format: double */
            close?: number;
            /** Format: date-time */
            close_time?: string;
            correlation_id?: string;
            symbol?: string;
        };
        Metrics: {
            /** Format: double */
            cagr?: number;
            /** Format: double */
            calmar?: number;
            /** Format: int32 */
            days?: number;
            /** Format: double */
            expectancy?: number;
            /** Format: double */
            exposure?: number;
            /** Format: double */
            fees_paid?: number;
            /** Format: double */
            kurtosis?: number;
            /** Format: double */
            max_drawdown?: number;
            /** Format: int32 */
            max_drawdown_days?: number;
            /** Format: double */
            profit_factor?: number;
            /** Format: double */
            sharpe?: number;
            /** Format: double */
            skew?: number;
            /** Format: double */
            sortino?: number;
            /** Format: double */
            sqn?: number;
            /** Format: double */
            tail_loss?: number;
            /** Format: double */
            total_return?: number;
            /** Format: int32 */
            trades?: number;
            /** Format: double */
            turnover?: number;
            /** Format: double */
            volatility?: number;
            /** Format: double */
            win_rate?: number;
        };
        PageRunView: {
            items?: components["schemas"]["RunView"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageStrategyItem: {
            items?: components["schemas"]["StrategyItem"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageTradeRow: {
            items?: components["schemas"]["TradeRow"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Provenance: {
            cost_model?: components["schemas"]["CostModel"];
            data_hash?: string;
            engine_version?: string;
            initial_capital?: string;
            instrument?: components["schemas"]["Instrument"];
            /** Format: int64 */
            rows?: number;
            /** Format: int64 */
            seed?: number;
            strategy_hash?: string;
            trades_hash?: string;
        };
        Reproduction: {
            actual_hash?: string;
            expected_hash?: string;
            identical?: boolean;
            /** Format: uuid */
            result_id?: string;
            same_data?: boolean;
            /** Format: double */
            seconds?: number;
            /** Format: int32 */
            trades?: number;
        };
        ResultReference: {
            /** Format: date-time */
            created_at?: string;
            kind?: string;
            /** Format: uuid */
            result_id?: string;
            /** Format: int32 */
            strategy_version?: number;
            window?: components["schemas"]["Window"];
        };
        ResultSummary: {
            /** Format: double */
            exposure?: number;
            /** Format: double */
            max_drawdown?: number;
            /** Format: double */
            profit_factor?: number;
            /** Format: uuid */
            result_id?: string;
            /** Format: double */
            sharpe?: number;
            /** Format: int32 */
            strategy_version?: number;
            /** Format: double */
            total_return?: number;
            /** Format: int32 */
            trades?: number;
            /** Format: double */
            win_rate?: number;
        };
        RunAttempt: {
            /** Format: int32 */
            attempt?: number;
            /** Format: date-time */
            ended_at?: string;
            error?: string;
            /** Format: date-time */
            started_at?: string;
        };
        RunView: {
            /** Format: int32 */
            attempt?: number;
            attempts?: components["schemas"]["RunAttempt"][];
            /** Format: double */
            best_sharpe?: number;
            buy_and_hold?: components["schemas"]["Held"][];
            /** Format: int32 */
            distinct_behaviours?: number;
            error?: string;
            /** Format: int64 */
            evaluations?: number;
            /** Format: int32 */
            evaluations_budget?: number;
            fallen?: components["schemas"]["Fallen"][];
            /** Format: date-time */
            finished_at?: string;
            funnel?: components["schemas"]["Funnel"];
            /** Format: int32 */
            generated?: number;
            /** @enum {string} */
            kind?: "scheduled" | "on_demand";
            /** Format: double */
            luck_sharpe?: number;
            market?: string;
            /** Format: date */
            market_date?: string;
            market_kind?: string;
            /** Format: int32 */
            passed_filter?: number;
            /** Format: int64 */
            peak_memory_mb?: number;
            /** @enum {string} */
            phase?: "preparing" | "searching" | "backtesting" | "filtering" | "selecting" | "done";
            /** Format: date-time */
            requested_at?: string;
            /** Format: int32 */
            return_clusters?: number;
            /** Format: uuid */
            run_id?: string;
            /** Format: double */
            seconds?: number;
            /** Format: int64 */
            seed?: number;
            /** Format: int32 */
            selected?: number;
            /** Format: double */
            share?: number;
            stages?: components["schemas"]["Stage"][];
            /** Format: date-time */
            started_at?: string;
            /** @enum {string} */
            status?: "queued" | "running" | "finished" | "cancelled" | "failed";
            symbols?: string[];
            verdict?: string;
            window?: components["schemas"]["Window"];
        };
        Schedule: {
            last_bars?: components["schemas"]["LastBar"][];
            last_night?: components["schemas"]["RunView"];
            /** Format: date-time */
            market_time?: string;
            /** Format: date-time */
            next_night?: string;
        };
        Slippage: {
            model: string;
        };
        Stage: {
            /** Format: int32 */
            count?: number;
            fallen?: components["schemas"]["Fallen"][];
            stage?: string;
        };
        StartRun: {
            /** Format: int32 */
            evaluations?: number;
            /** Format: int64 */
            seed?: number;
            /** Format: int32 */
            window_days?: number;
        };
        StrategyBody: {
            document?: Record<string, never>;
            name?: string;
        };
        StrategyDetail: {
            badge?: string;
            buy_and_hold?: components["schemas"]["HeldReturn"];
            /** Format: date-time */
            created_at?: string;
            document?: {
                [key: string]: Record<string, never>;
            };
            gate?: string;
            /** Format: double */
            gate_limit?: number;
            /** Format: double */
            gate_value?: number;
            gates?: components["schemas"]["GateResult"][];
            /** @enum {string} */
            interval?: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
            latest_result?: components["schemas"]["Metrics"];
            /** Format: double */
            luck_sharpe?: number;
            name?: string;
            result?: components["schemas"]["ResultSummary"];
            results?: components["schemas"]["ResultReference"][];
            rules?: string;
            rules_in_words?: string[];
            /** Format: uuid */
            run_id?: string;
            /** @enum {string} */
            status?: "selected" | "passed" | "fell" | "duplicate" | "manual";
            /** Format: uuid */
            strategy_id?: string;
            symbol?: string;
            /** Format: int32 */
            version?: number;
        };
        StrategyItem: {
            badge?: string;
            buy_and_hold?: components["schemas"]["HeldReturn"];
            /** Format: date-time */
            created_at?: string;
            gate?: string;
            /** Format: double */
            gate_limit?: number;
            /** Format: double */
            gate_value?: number;
            /** @enum {string} */
            interval?: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
            /** Format: double */
            luck_sharpe?: number;
            name?: string;
            result?: components["schemas"]["ResultSummary"];
            rules?: string;
            /** Format: uuid */
            run_id?: string;
            /** @enum {string} */
            status?: "selected" | "passed" | "fell" | "duplicate" | "manual";
            /** Format: uuid */
            strategy_id?: string;
            symbol?: string;
            /** Format: int32 */
            version?: number;
        };
        StrategyResult: {
            buy_and_hold?: components["schemas"]["HeldReturn"];
            /** Format: date-time */
            created_at?: string;
            /** @enum {string} */
            interval?: "1m" | "3m" | "5m" | "15m" | "30m" | "1h" | "2h" | "4h" | "6h" | "12h" | "1d";
            kind?: string;
            metrics?: components["schemas"]["Metrics"];
            provenance?: components["schemas"]["Provenance"];
            /** Format: uuid */
            result_id?: string;
            /** Format: uuid */
            run_id?: string;
            /** Format: uuid */
            strategy_id?: string;
            /** Format: int32 */
            strategy_version?: number;
            symbol?: string;
            window?: components["schemas"]["Window"];
        };
        StrategyVersion: {
            /** Format: date-time */
            created_at?: string;
            document?: string;
            document_hash?: string;
            /** Format: uuid */
            strategy_id?: string;
            /** Format: int32 */
            version?: number;
        };
        TradeRow: {
            entry_price?: string;
            /** Format: date-time */
            entry_time?: string;
            exit_price?: string;
            exit_reason?: string;
            /** Format: date-time */
            exit_time?: string;
            fees?: string;
            pnl?: string;
            quantity?: string;
            /** Format: double */
            return?: number;
            /** Format: int32 */
            sequence?: number;
        };
        VolumeShare: {
            model: "VolumeShare";
        } & (Omit<components["schemas"]["Slippage"], "model"> & {
            /** Format: double */
            base_bps?: number;
            /** Format: double */
            full_bps?: number;
        });
        Window: {
            /** Format: date-time */
            from?: string;
            /** Format: date-time */
            to?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
