import type { ChartOptions, DeepPartial } from 'lightweight-charts';

/** The tokens as the page resolves them now; a canvas cannot read CSS variables. */
export function chartColours() {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    accent: token('accent'),
    edge: token('edge'),
    line: token('line'),
    loss: token('loss'),
    muted: token('muted'),
    profit: token('profit'),
    surface: token('surface'),
    text: token('text'),
  };
}

export type Colours = ReturnType<typeof chartColours>;

export function chartOptions(colours: Colours): DeepPartial<ChartOptions> {
  return {
    autoSize: true,
    layout: {
      background: { color: colours.surface },
      textColor: colours.muted,
      fontFamily: "'Inter Variable', system-ui, sans-serif",
      fontSize: 11,
      attributionLogo: false,
      panes: { separatorColor: colours.line, enableResize: false },
    },
    grid: { vertLines: { visible: false }, horzLines: { color: colours.line } },
    rightPriceScale: { borderVisible: false, ensureEdgeTickMarksVisible: true },
    timeScale: { borderColor: colours.line, timeVisible: true, secondsVisible: false },
    crosshair: { horzLine: { color: colours.edge }, vertLine: { color: colours.edge } },
    // The page scrolls with the wheel; a chart that takes it traps the reader.
    handleScroll: { mouseWheel: false, vertTouchDrag: false },
    handleScale: { mouseWheel: false },
  };
}
