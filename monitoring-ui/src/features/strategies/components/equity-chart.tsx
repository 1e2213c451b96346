'use client';

import { LineSeries, LineStyle, AreaSeries, createChart } from 'lightweight-charts';
import { useEffect, useRef } from 'react';

import { formatNumber, formatPercent } from '@/lib/format';
import { useTheme } from '@/lib/theme';

import type { Equity } from '../api/strategies';
import { type Colours, chartColours, chartOptions } from './chart-theme';

type Points = Equity['points'];
type Field = 'equity' | 'buy_and_hold' | 'drawdown';

const HEIGHT = 300;

/** Equity over buy-and-hold, and below it the drawdown, day by day. */
export default function EquityChart({ points, label }: { points: Points; label: string }) {
  const element = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (!element.current) return;
    const chart = draw(element.current, points, chartColours());
    return () => chart.remove();
  }, [points, theme]);
  return <div ref={element} role="img" aria-label={label} style={{ height: HEIGHT }} />;
}

const series = (points: Points, field: Field, sign = 1) =>
  points.flatMap((point) => {
    const value = point[field];
    return value === undefined
      ? []
      : [{ time: point.date.slice(0, 10), value: sign * Math.abs(value) }];
  });

function draw(element: HTMLElement, points: Points, colours: Colours) {
  const chart = createChart(element, chartOptions(colours));
  const money = { type: 'custom', formatter: (value: number) => formatNumber(value, 0) } as const;
  const share = { type: 'custom', formatter: (value: number) => formatPercent(value, 1) } as const;
  const common = { lineWidth: 2, priceLineVisible: false } as const;
  chart
    .addSeries(LineSeries, {
      ...common,
      color: colours.muted,
      lineStyle: LineStyle.LargeDashed,
      lineWidth: 1,
      priceFormat: money,
    })
    .setData(series(points, 'buy_and_hold'));
  chart
    .addSeries(LineSeries, { ...common, color: colours.accent, priceFormat: money })
    .setData(series(points, 'equity'));
  chart
    .addSeries(
      AreaSeries,
      {
        ...common,
        lineWidth: 1,
        lineColor: colours.loss,
        topColor: `${colours.loss}08`,
        bottomColor: `${colours.loss}40`,
        invertFilledArea: true,
        priceFormat: share,
        lastValueVisible: false,
      },
      1,
    )
    .setData(series(points, 'drawdown', -1));
  chart.panes()[1]?.setHeight(HEIGHT / 4);
  // A little room at both ends, else the first date is cut.
  chart.timeScale().setVisibleLogicalRange({ from: -2, to: points.length + 1 });
  return chart;
}
