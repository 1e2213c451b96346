import { EventParser } from './event-parser';
import { type LiveMessage, readMessage } from './messages';

export type StreamState = 'connecting' | 'open' | 'lost';

export interface StreamListener {
  /** Messages since the last call, in order. */
  onMessages(messages: readonly LiveMessage[]): void;
  onState(state: StreamState): void;
  /** The stream is back after it was away: what it said meanwhile must be asked for. */
  onGap(): void;
  onSignedOut(): void;
}

const FLUSH_EVERY_MILLIS = 400;
/** The server pings every ten seconds: three missed pings and the line is dead. */
const SILENCE_MILLIS = 31_000;
const RETRY_MILLIS = [500, 1000, 2000, 5000, 10_000] as const;

/** One server-sent stream, read with fetch so that the pings count as signs of life. */
export class LiveStream {
  private readonly stop = new AbortController();
  private waiting: LiveMessage[] = [];
  private flushTimer: ReturnType<typeof setTimeout> | undefined;
  private lastId: string | undefined;
  private failures = 0;
  private wasOpen = false;
  /** When the last byte came; 0 before the first. */
  lastHeard = 0;

  constructor(
    private readonly url: string,
    private readonly listener: StreamListener,
  ) {}

  async run(): Promise<void> {
    while (!this.stop.signal.aborted) {
      this.listener.onState(this.wasOpen ? 'lost' : 'connecting');
      const signedIn = await this.connect();
      if (!signedIn) return;
      await this.pause();
    }
  }

  close(): void {
    this.stop.abort();
    clearTimeout(this.flushTimer);
  }

  private async connect(): Promise<boolean> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE_MILLIS);
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE_MILLIS);
    };
    try {
      const response = await fetch(this.url, {
        headers: this.headers(),
        cache: 'no-store',
        signal: AbortSignal.any([this.stop.signal, silence.signal]),
      });
      if (response.status === 401) {
        this.listener.onSignedOut();
        return false;
      }
      if (response.ok && response.body) await this.read(response.body, alive);
    } catch {
      // The loop tries again; the state says so meanwhile.
    } finally {
      clearTimeout(timer);
    }
    return true;
  }

  private headers(): Record<string, string> {
    return this.lastId === undefined
      ? { accept: 'text/event-stream' }
      : { accept: 'text/event-stream', 'last-event-id': this.lastId };
  }

  private async read(body: ReadableStream<Uint8Array>, alive: () => void): Promise<void> {
    this.opened();
    const parser = new EventParser();
    const decoder = new TextDecoder();
    const reader = body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      alive();
      this.lastHeard = Date.now();
      for (const event of parser.push(decoder.decode(part.value, { stream: true }))) {
        this.lastId = event.id ?? this.lastId;
        const message = readMessage(event.event, event.data);
        if (message) this.queue(message);
      }
    }
  }

  private opened(): void {
    this.failures = 0;
    this.lastHeard = Date.now();
    this.listener.onState('open');
    if (this.wasOpen) this.listener.onGap();
    this.wasOpen = true;
  }

  private queue(message: LiveMessage): void {
    this.waiting.push(message);
    this.flushTimer ??= setTimeout(() => this.flush(), FLUSH_EVERY_MILLIS);
  }

  private flush(): void {
    this.flushTimer = undefined;
    const messages = this.waiting;
    this.waiting = [];
    this.listener.onMessages(messages);
  }

  private pause(): Promise<void> {
    const millis = RETRY_MILLIS[Math.min(this.failures, RETRY_MILLIS.length - 1)];
    this.failures += 1;
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, millis);
      this.stop.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }
}
