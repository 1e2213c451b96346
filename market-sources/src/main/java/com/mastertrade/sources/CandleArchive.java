package com.mastertrade.sources;

import com.mastertrade.common.instrument.Symbol;
import com.mastertrade.common.market.Candle;
import com.mastertrade.common.market.Interval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Candle files of one interval with their instruments; the files are read when asked for. */
final class CandleArchive implements CandleSource {

  private final SourceKind kind;
  private final Interval interval;
  private final TreeMap<Symbol, List<CandleFile>> files;
  private final Map<Symbol, ListedInstrument> stated;
  private final Map<Symbol, ListedInstrument> derived = new ConcurrentHashMap<>();
  private final Map<Symbol, Extent> extents = new ConcurrentHashMap<>();

  private record Extent(Instant first, Instant end) {}

  CandleArchive(
      SourceKind kind,
      Interval interval,
      List<CandleFile> files,
      Map<Symbol, ListedInstrument> stated) {
    this.kind = kind;
    this.interval = interval;
    this.stated = Map.copyOf(stated);
    this.files =
        files.stream()
            .filter(file -> file.meaning().interval() == interval)
            .sorted(Comparator.comparing((CandleFile file) -> file.meaning().from()))
            .collect(
                Collectors.groupingBy(
                    file -> file.meaning().symbol(), TreeMap::new, Collectors.toList()));
  }

  @Override
  public SourceKind kind() {
    return kind;
  }

  @Override
  public String description() {
    Instant first =
        symbols().stream().map(this::firstTime).min(Comparator.naturalOrder()).orElseThrow();
    Instant end =
        symbols().stream().map(this::endTime).max(Comparator.naturalOrder()).orElseThrow();
    return "real candles " + date(first) + " to " + date(end.minusMillis(1));
  }

  @Override
  public Interval interval() {
    return interval;
  }

  @Override
  public List<Symbol> symbols() {
    return List.copyOf(files.keySet());
  }

  @Override
  public ListedInstrument instrument(Symbol symbol) {
    List<CandleFile> own = filesOf(symbol);
    ListedInstrument known = stated.get(symbol);
    return known != null
        ? known
        : derived.computeIfAbsent(symbol, missing -> DerivedFilters.of(missing, own));
  }

  @Override
  public Instant firstTime(Symbol symbol) {
    return extent(symbol).first();
  }

  @Override
  public Instant endTime(Symbol symbol) {
    return extent(symbol).end();
  }

  @Override
  public Stream<Candle> read(Symbol symbol, Instant from, Instant to) {
    CandleFilesIterator rows = new CandleFilesIterator(filesOf(symbol), from, to);
    int traits = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false)
        .onClose(rows::close);
  }

  private List<CandleFile> filesOf(Symbol symbol) {
    return Optional.ofNullable(files.get(symbol))
        .orElseThrow(
            () -> new IllegalArgumentException("there are no candles of " + symbol + " here"));
  }

  private Extent extent(Symbol symbol) {
    return extents.computeIfAbsent(symbol, this::findExtent);
  }

  private Extent findExtent(Symbol symbol) {
    List<CandleFile> own = filesOf(symbol);
    try (CandleFileReader first = new CandleFileReader(own.getFirst(), Instant.MIN)) {
      Instant start = first.next().map(Candle::openTime).orElseThrow(() -> empty(own.getFirst()));
      return new Extent(start, endOf(own.getLast()));
    }
  }

  private static Instant endOf(CandleFile file) {
    try (CandleFileReader reader = new CandleFileReader(file, Instant.MIN)) {
      return reader.last().map(Candle::closeTime).orElseThrow(() -> empty(file));
    }
  }

  private static BrokenCandleFileException empty(CandleFile file) {
    return new BrokenCandleFileException(file.name(), 1, "timestamp", "the file holds no candle");
  }

  private static LocalDate date(Instant time) {
    return time.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
