// Made by npm run generate from api-gateway/openapi.json.
export interface components {
    schemas: {
        Entry: {
            address?: string;
            /** Format: date-time */
            at?: string;
            correlation_id?: string;
            outcome?: string;
            role?: string;
            /**
             * Format: int32
             * @description absent while the call is being answered
             */
            status?: number;
            what?: string;
            who?: string;
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
        IssuedLink: {
            /** Format: date-time */
            expires_at?: string;
            url?: string;
        };
        LinkToken: {
            token: string;
        };
        Me: {
            /**
             * Format: date-time
             * @description absent for a key without an end
             */
            expires_at?: string;
            /** @enum {string} */
            role?: "admin" | "trader" | "viewer";
            username?: string;
        };
        PageEntry: {
            items?: components["schemas"]["Entry"][];
            /** Format: int32 */
            page?: number;
            /** Format: int32 */
            size?: number;
            /** Format: int64 */
            total?: number;
        };
        Redeemed: {
            needs_password?: boolean;
            /** @description only where a password is needed */
            setup_ticket?: string;
        };
        ServiceState: {
            /** Format: date-time */
            checked_at?: string;
            dependencies?: {
                [key: string]: string;
            };
            name?: string;
            /** Format: int32 */
            port?: number;
            status?: string;
            /** Format: int64 */
            uptime_seconds?: number;
            version?: string;
        };
        Services: {
            items?: components["schemas"]["ServiceState"][];
        };
        Setup: {
            password: string;
            setup_ticket: string;
        };
        UsernameAndPassword: {
            password: string;
            username: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
