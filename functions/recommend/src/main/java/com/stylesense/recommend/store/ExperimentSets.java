package com.stylesense.recommend.store;

import com.stylesense.recommend.store.ExperimentSet.Place;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.experiment.Experiment;
import com.stylesense.recommender.experiment.Variant;
import com.stylesense.recommender.strategy.Strategies;
import com.stylesense.runtime.lambda.SnapshotResource;
import com.stylesense.store.database.Queries;
import com.stylesense.store.experiment.ExperimentRow;
import com.stylesense.store.experiment.ExperimentRows;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The experiments that pages are answered by: read at start, and behind the requests' backs as often as the catalogue's version is, so that
 * no request asks for them. What starts or stops is seen a few seconds later; a page says which set it went by. Safe for any number of
 * threads.
 *
 * <p>A copy of a snapshot reads them anew: what the snapshot holds is as old as the deployment.
 */
@Singleton
public final class ExperimentSets implements SnapshotResource {

    private static final Logger LOG = LoggerFactory.getLogger(ExperimentSets.class);

    private final Queries queries;
    private final long checkInterval;
    private final AtomicLong nextCheck = new AtomicLong();
    private volatile @Nullable ExperimentSet current;

    ExperimentSets(Queries queries, @Value("${stylesense.catalogue.check-interval:3s}") Duration checkInterval) {
        this.queries = queries;
        this.checkInterval = checkInterval.toNanos();
    }

    @EventListener
    void readAtStart(StartupEvent started) {
        renewInBackground();
    }

    /** Whoever asks before the first was read waits for it. */
    public ExperimentSet current() {
        ExperimentSet set = current;
        if (set == null) {
            return first();
        }
        long now = System.nanoTime();
        long due = nextCheck.get();
        if (now - due >= 0 && nextCheck.compareAndSet(due, now + checkInterval)) {
            renewInBackground();
        }
        return set;
    }

    private synchronized ExperimentSet first() {
        ExperimentSet set = current;
        return set == null ? renew() : set;
    }

    @Override
    public void release() {
        // Nothing is held that a copy could not have.
    }

    @Override
    public void restore() {
        current = null;
    }

    /** Reads what is stored now. */
    public synchronized ExperimentSet renew() {
        nextCheck.set(System.nanoTime() + checkInterval);
        ExperimentSet read = read();
        current = read;
        return read;
    }

    private void renewInBackground() {
        Thread.ofPlatform().name("experiments").daemon().start(() -> {
            try {
                renew();
            } catch (RuntimeException failed) {
                LOG.warn("Experiments could not be read; pages go by those that were", failed);
            }
        });
    }

    private ExperimentSet read() {
        ExperimentRows.Versioned stored = ExperimentRows.read(queries, "status = 'running' OR rolled_out");
        Map<Place, Experiment> running = new HashMap<>();
        Map<Place, Strategy> rolledOut = new HashMap<>();
        for (ExperimentRow row : stored.rows()) {
            Place place = new Place(row.page(), row.shelf());
            try {
                if (row.rolledOut()) {
                    rolledOut.put(place, winner(row));
                } else {
                    running.put(place, experiment(row));
                }
            } catch (IllegalArgumentException unknown) {
                LOG.error("Experiment {} is passed over", row.name(), unknown);
            }
        }
        return new ExperimentSet(stored.version(), running, rolledOut);
    }

    /** @throws IllegalArgumentException where a strategy is no longer there */
    private static Experiment experiment(ExperimentRow row) {
        row.variants().forEach(variant -> Strategies.named(variant.strategy()));
        return new Experiment(
                row.name(),
                Experiment.Kind.valueOf(row.kind().toUpperCase(Locale.ROOT)),
                row.page(),
                row.shelf(),
                row.variants().stream()
                        .map(variant -> new Variant(variant.name(), variant.strategy(), variant.share()))
                        .toList());
    }

    private static Strategy winner(ExperimentRow row) {
        return row.variants().stream()
                .filter(variant -> variant.name().equals(row.winner().orElseThrow()))
                .map(variant -> Strategies.named(variant.strategy()))
                .findFirst()
                .orElseThrow();
    }
}
