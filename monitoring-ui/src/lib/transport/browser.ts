/** In the browser: through this page's own origin, which passes it on to the gateway. */
export const transport = (path: string, init: RequestInit): Promise<Response> => fetch(path, init);
