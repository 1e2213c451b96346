import { describe, expect, it } from 'vitest';

import { EventParser } from '@/lib/live/event-parser';
import { readMessage } from '@/lib/live/messages';

describe('the event parser', () => {
  it('puts together what arrives in pieces', () => {
    const parser = new EventParser();
    expect(parser.push('id: 7\nevent: tick')).toEqual([]);
    expect(parser.push('er\ndata: {"a":1}\n')).toEqual([]);
    expect(parser.push('\n')).toEqual([{ id: '7', event: 'ticker', data: '{"a":1}' }]);
  });

  it('joins several data lines, and takes pings for no event', () => {
    const parser = new EventParser();
    expect(parser.push(': ping\n\ndata: a\ndata: b\n\n')).toEqual([
      { id: undefined, event: 'message', data: 'a\nb' },
    ]);
  });

  it('understands carriage returns', () => {
    expect(new EventParser().push('event: x\r\ndata: 1\r\n\r\n')).toHaveLength(1);
  });
});

describe('a stream message', () => {
  const golden = {
    type: 'ticker',
    message_id: '6f1c2f6e-8a51-4a53-9f0e-0b6a1b0f0c11',
    schema_version: 1,
    timestamp: '2023-11-01T00:01:00Z',
    published_at: '2026-11-24T03:00:00.125Z',
    correlation_id: 'c-42',
    symbol: 'BTCUSDT',
    last_price: 34505.25,
    bid_price: 34505.2,
    ask_price: 34505.3,
    volume: 1000.0,
    quote_volume: 34500000.0,
    price_change_percent: 1.486,
  };

  it('is read by its kind', () => {
    expect(readMessage('ticker', JSON.stringify(golden))).toMatchObject({
      kind: 'ticker',
      last_price: 34505.25,
    });
  });

  it('of an unknown kind or a broken form is passed over', () => {
    expect(readMessage('whale', '{}')).toBeUndefined();
    expect(readMessage('ticker', '{"symbol":')).toBeUndefined();
    expect(readMessage('ticker', '{}')).toBeUndefined();
  });
});
