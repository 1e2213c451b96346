package com.mastertrade.marketdata.source.web;

import com.mastertrade.kit.problem.ProblemException;
import com.mastertrade.kit.web.Page;
import com.mastertrade.kit.web.PageRequest;
import com.mastertrade.marketdata.source.DataSource;
import com.mastertrade.marketdata.source.DataSourceStore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data sources over REST. */
@RestController
@RequestMapping("/api/v1/data-sources")
public class DataSourceController {

  private final DataSourceStore store;
  private final Clock clock;

  public DataSourceController(DataSourceStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What a data source is made of. */
  public record DataSourceInput(
      @NotNull @Size(min = 1, max = 100) String name,
      @NotNull
          @Pattern(
              regexp = "exchange|sentiment|onchain|macro|index",
              message = "must be exchange, sentiment, onchain, macro or index")
          String kind,
      @NotNull
          @Pattern(regexp = "(https?|wss?)://\\S{1,500}", message = "must be an http or ws URL")
          String url,
      boolean enabled) {}

  @GetMapping
  Page<DataSource> list(
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    PageRequest request = PageRequest.of(page, size);
    return new Page<>(
        store.page(request.size(), request.offset()),
        request.page(),
        request.size(),
        store.count());
  }

  @PostMapping
  ResponseEntity<DataSource> add(@Valid @RequestBody DataSourceInput input) {
    Instant now = now();
    DataSource source =
        new DataSource(
            UUID.randomUUID(), input.name(), input.kind(), input.url(), input.enabled(), now, now);
    if (!store.add(source)) {
      throw taken(input);
    }
    return ResponseEntity.created(URI.create("/api/v1/data-sources/" + source.id())).body(source);
  }

  @GetMapping("/{id}")
  DataSource one(@PathVariable UUID id) {
    return find(id);
  }

  @PutMapping("/{id}")
  DataSource replace(@PathVariable UUID id, @Valid @RequestBody DataSourceInput input) {
    DataSource source =
        new DataSource(
            id,
            input.name(),
            input.kind(),
            input.url(),
            input.enabled(),
            find(id).createdAt(),
            now());
    if (!store.replace(source)) {
      throw taken(input);
    }
    return source;
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> remove(@PathVariable UUID id) {
    if (!store.remove(id)) {
      throw ProblemException.notFound("data source", id.toString());
    }
    return ResponseEntity.noContent().build();
  }

  private DataSource find(UUID id) {
    return store
        .find(id)
        .orElseThrow(() -> ProblemException.notFound("data source", id.toString()));
  }

  private static ProblemException taken(DataSourceInput input) {
    return ProblemException.conflict(
        "name-taken", "Name taken", "a data source named " + input.name() + " exists");
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
