// Made by npm run generate from market-data-service/openapi.json.
export interface components {
    schemas: {
        BackfillInput: {
            /** Format: date-time */
            from: string;
            symbol: string;
            /** Format: date-time */
            to: string;
        };
        CandleList: {
            candles?: components["schemas"]["CandleView"][];
            interval?: string;
            /** Format: date-time */
            next_from?: string;
            symbol?: string;
        };
        CandleView: {
            /** Format: double */
            close?: number;
            /** Format: double */
            high?: number;
            /** Format: double */
            low?: number;
            /** Format: double */
            open?: number;
            /** Format: date-time */
            open_time?: string;
            /** Format: double */
            quote_volume?: number;
            /** Format: int64 */
            trades_count?: number;
            /** Format: double */
            volume?: number;
        };
        CollectorList: {
            items?: components["schemas"]["CollectorView"][];
        };
        CollectorName: {
            name: string;
        };
        CollectorView: {
            detail?: string;
            /** Format: int64 */
            errors?: number;
            kind?: string;
            /** Format: date-time */
            last_success?: string;
            name?: string;
            /** Format: int64 */
            points?: number;
            status?: string;
        };
        Count: {
            /** Format: date-time */
            first_seen?: string;
            /** Format: date-time */
            last_seen?: string;
            reason?: string;
            /** Format: int64 */
            rows?: number;
            sample?: string;
            symbol?: string;
        };
        DataSource: {
            /** Format: date-time */
            created_at?: string;
            enabled?: boolean;
            /** Format: uuid */
            id?: string;
            kind?: string;
            name?: string;
            /** Format: date-time */
            updated_at?: string;
            url?: string;
        };
        DataSourceInput: {
            enabled?: boolean;
            kind: string;
            name: string;
            url: string;
        };
        ExchangeView: {
            /** Format: int64 */
            clock_offset_ms?: number;
            reachable?: boolean;
            /** Format: int32 */
            used_weight_1m?: number;
            /** Format: int32 */
            weight_limit_1m?: number;
        };
        Gap: {
            /** Format: date-time */
            detected_at?: string;
            /** Format: date-time */
            from?: string;
            /** Format: int64 */
            minutes?: number;
            reason?: string;
            symbol?: string;
            /** Format: date-time */
            to?: string;
        };
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
        IndicatorValues: {
            interval?: string;
            name?: string;
            /** Format: date-time */
            next_from?: string;
            parameters?: {
                [key: string]: number;
            };
            symbol?: string;
            values?: components["schemas"]["Point"][];
        };
        Item: {
            /** Format: int64 */
            expected_rows?: number;
            /** Format: date-time */
            from?: string;
            /** Format: int64 */
            gaps?: number;
            /** Format: int64 */
            rows?: number;
            /** Format: double */
            share?: number;
            status?: string;
            symbol?: string;
            /** Format: date-time */
            to?: string;
        };
        MarketView: {
            /** Format: date-time */
            data_from?: string;
            /** Format: date-time */
            data_to?: string;
            exchange?: components["schemas"]["ExchangeView"];
            /** @enum {string} */
            kind?: "live" | "replay" | "generated";
            label?: string;
            market?: string;
            /** Format: date-time */
            market_time?: string;
            note?: string;
            rate?: string;
            symbols?: string[];
        };
        PageDataSource: {
            items?: components["schemas"]["DataSource"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        PageGap: {
            items?: components["schemas"]["Gap"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Point: {
            /** Format: date-time */
            open_time?: string;
            /** Format: double */
            value?: number;
        };
        RejectionList: {
            items?: components["schemas"]["Count"][];
        };
        Status: {
            /** Format: int32 */
            days_required?: number;
            items?: components["schemas"]["Item"][];
            ready?: boolean;
        };
        SymbolChange: {
            enabled: boolean;
        };
        SymbolInput: {
            enabled?: boolean;
            symbol: string;
        };
        SymbolList: {
            items?: components["schemas"]["SymbolView"][];
        };
        SymbolView: {
            base_asset?: string;
            enabled?: boolean;
            lot_size?: string;
            min_notional?: string;
            min_quantity?: string;
            quote_asset?: string;
            status?: string;
            symbol?: string;
            tick_size?: string;
        };
        TickerList: {
            items?: components["schemas"]["TickerView"][];
        };
        TickerView: {
            /** Format: double */
            ask_price?: number;
            /** Format: double */
            bid_price?: number;
            /** Format: double */
            last_price?: number;
            /** Format: date-time */
            market_time?: string;
            /** Format: double */
            price_change_percent?: number;
            /** Format: date-time */
            published_at?: string;
            /** Format: double */
            quote_volume?: number;
            symbol?: string;
            /** Format: double */
            volume?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
