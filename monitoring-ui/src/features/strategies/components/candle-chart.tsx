'use client';

import {
  CandlestickSeries,
  type SeriesMarker,
  type UTCTimestamp,
  createChart,
  createSeriesMarkers,
} from 'lightweight-charts';
import { useEffect, useRef } from 'react';

import { formatNumber } from '@/lib/format';
import { useTheme } from '@/lib/theme';

import { barOf } from '../api/candle-window';
import type { Candles, Trade } from '../api/strategies';
import { type Colours, chartColours, chartOptions } from './chart-theme';

interface CandleChartProps {
  candles: Candles;
  trades: readonly Trade[];
  selected: Trade | undefined;
  decimals: number;
  label: string;
}

/** Candles with the entries and exits of the trades on them, moved to the selected one. */
export default function CandleChart({
  candles,
  trades,
  selected,
  decimals,
  label,
}: CandleChartProps) {
  const element = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (!element.current) return;
    const colours = chartColours();
    const chart = createChart(element.current, chartOptions(colours));
    const series = chart.addSeries(CandlestickSeries, {
      upColor: colours.profit,
      wickUpColor: colours.profit,
      borderUpColor: colours.profit,
      downColor: colours.surface,
      wickDownColor: colours.loss,
      borderDownColor: colours.loss,
      priceLineVisible: false,
      lastValueVisible: false,
      priceFormat: {
        type: 'custom',
        minMove: 10 ** -decimals,
        formatter: (value: number) => formatNumber(value, decimals),
      },
    });
    series.setData(
      candles.candles.map(({ open_time, open, high, low, close }) => ({
        time: (Date.parse(open_time) / 1000) as UTCTimestamp,
        open,
        high,
        low,
        close,
      })),
    );
    createSeriesMarkers(series, markers(candles, trades, selected, colours));
    chart.timeScale().fitContent();
    return () => chart.remove();
  }, [candles, trades, selected, decimals, theme]);
  return <div ref={element} role="img" aria-label={label} className="h-[340px] max-sm:h-[260px]" />;
}

function markers(
  { candles, interval }: Candles,
  trades: readonly Trade[],
  selected: Trade | undefined,
  colours: Colours,
): SeriesMarker<UTCTimestamp>[] {
  const [first, last] = [candles[0], candles.at(-1)];
  if (!first || !last) return [];
  const [from, to] = [barOf(first.open_time, interval), barOf(last.open_time, interval)];
  return trades
    .flatMap((trade) => pair(trade, interval, trade.sequence === selected?.sequence, colours))
    .filter(({ time }) => time >= from && time <= to)
    .sort((a, b) => a.time - b.time);
}

function pair(
  trade: Trade,
  interval: string,
  isSelected: boolean,
  colours: Colours,
): SeriesMarker<UTCTimestamp>[] {
  const color = isSelected ? colours.accent : colours.muted;
  const size = isSelected ? 1.5 : 0.8;
  return [
    {
      time: barOf(trade.entry_time, interval) as UTCTimestamp,
      position: 'belowBar',
      shape: 'arrowUp',
      color,
      size,
      ...(isSelected ? { text: `in #${trade.sequence}` } : {}),
    },
    {
      time: barOf(trade.exit_time, interval) as UTCTimestamp,
      position: 'aboveBar',
      shape: 'arrowDown',
      color,
      size,
      ...(isSelected ? { text: `out, ${trade.exit_reason.replaceAll('_', ' ')}` } : {}),
    },
  ];
}
