package com.stylesense.recommend;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.store.database.Queries;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshot that requests work on. It is loaded at start, so before Lambda freezes the process for SnapStart, and replaced
 * behind the requests' backs when the stored version has moved on: a request may see the last one for a few seconds, but never waits.
 */
@Singleton
public final class Catalogue {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);

    private final CatalogueLoader loader;
    private final Queries queries;
    private final Background background;
    private final long checkInterval;
    private final AtomicLong nextCheck = new AtomicLong();
    private volatile Edition edition;

    Catalogue(
            CatalogueLoader loader,
            Queries queries,
            Background background,
            @Value("${stylesense.catalogue.check-interval:3s}") Duration checkInterval) {
        this.loader = loader;
        this.queries = queries;
        this.background = background;
        this.checkInterval = checkInterval.toNanos();
    }

    /**
     * While the rest of the process starts. A database that is not there yet must not keep it from starting: the first request tries
     * again.
     */
    @EventListener
    void loadAtStart(StartupEvent started) {
        background.execute(() -> {
            try {
                current();
            } catch (RuntimeException unreachable) {
                LOG.warn("The catalogue could not be loaded at start", unreachable);
            }
        });
    }

    CatalogueSnapshot current() {
        return edition().snapshot();
    }

    /** What one request works on from its beginning to its end. */
    Edition edition() {
        Edition current = edition;
        if (current == null) {
            return first();
        }
        long now = System.nanoTime();
        long due = nextCheck.get();
        if (now - due >= 0 && nextCheck.compareAndSet(due, now + checkInterval)) {
            background.execute(this::reloadIfMovedOn);
        }
        return current;
    }

    /** Whoever asks before it is there waits for it. */
    private synchronized Edition first() {
        return edition == null ? load() : edition;
    }

    private void reloadIfMovedOn() {
        try {
            if (loader.storedVersion() != edition.snapshot().version()) {
                reload();
            }
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The catalogue's version could not be checked; serving version {}",
                    edition.snapshot().version(),
                    failed);
        }
    }

    /** Loads what is stored now, whatever the version says. */
    public void reload() {
        load();
    }

    private synchronized Edition load() {
        long started = System.nanoTime();
        Edition loaded = new Edition(loader.load(), new ProductRows(queries), new Shortlists());
        edition = loaded;
        nextCheck.set(System.nanoTime() + checkInterval);
        LOG.info(
                "Catalogue version {}: {} products in {} ms",
                loaded.snapshot().version(),
                loaded.snapshot().size(),
                (System.nanoTime() - started) / 1_000_000);
        return loaded;
    }

    /**
     * One version of the catalogue.
     *
     * @param snapshot   what is scored
     * @param rows       what is shown
     * @param shortlists what has been ranked
     */
    record Edition(CatalogueSnapshot snapshot, ProductRows rows, Shortlists shortlists) {}
}
