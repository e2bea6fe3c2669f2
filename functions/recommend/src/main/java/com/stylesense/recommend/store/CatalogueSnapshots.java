package com.stylesense.recommend.store;

import com.stylesense.recommender.strategy.Strategies;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshot that requests work on. It is loaded at start, so before Lambda freezes the process for SnapStart, and replaced
 * behind the requests' backs when the stored version has moved on: a request may see the last one for a few seconds, but never waits.
 * Only on one without any product: a copy of a snapshot that was taken before the shop was filled would show nothing at first.
 */
@Singleton
public final class CatalogueSnapshots {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueSnapshots.class);

    private static final Duration LONGEST_FINISH = Duration.ofSeconds(5);

    /** A thread of its own each time, since it is every few seconds at most. */
    private final ThreadFactory background =
            Thread.ofPlatform().name("snapshot-", 0).daemon().factory();

    private final CatalogueLoader catalogues;
    private final StoredPicturesLoader pictures;
    private final ServedModelLoader models;
    private final long checkInterval;
    private final AtomicLong nextCheck = new AtomicLong();
    private final AtomicLong numbers = new AtomicLong();
    private volatile @Nullable Snapshot current;
    private volatile @Nullable Thread loading;

    CatalogueSnapshots(
            CatalogueLoader catalogues,
            StoredPicturesLoader pictures,
            ServedModelLoader models,
            @Value("${stylesense.catalogue.check-interval:3s}") Duration checkInterval) {
        this.catalogues = catalogues;
        this.pictures = pictures;
        this.models = models;
        this.checkInterval = checkInterval.toNanos();
    }

    /**
     * While the rest of the process starts. A database that is not there yet must not keep it from starting: the first request tries
     * again.
     */
    @EventListener
    void loadAtStart(StartupEvent started) {
        loadBehindRequests();
    }

    /** Whoever closes the application while it loads would leave the connections open that the loading asks for afterwards. */
    @EventListener
    void finishLoading(ShutdownEvent stopping) throws InterruptedException {
        Thread thread = loading;
        if (thread != null) {
            thread.join(LONGEST_FINISH);
        }
    }

    private void loadBehindRequests() {
        Thread thread = background.newThread(() -> {
            try {
                current().pictures();
                current().model();
            } catch (RuntimeException unreachable) {
                LOG.warn("The catalogue could not be loaded", unreachable);
            }
        });
        loading = thread;
        thread.start();
    }

    public Snapshot current() {
        Snapshot snapshot = current;
        if (snapshot == null) {
            return first();
        }
        if (snapshot.catalogue().size() == 0) {
            return unlessStillEmpty();
        }
        long now = System.nanoTime();
        long due = nextCheck.get();
        if (now - due >= 0 && nextCheck.compareAndSet(due, now + checkInterval)) {
            background.newThread(this::reloadIfMovedOn).start();
        }
        return snapshot;
    }

    /** Whoever asks before it is there waits for it. */
    private synchronized Snapshot first() {
        Snapshot snapshot = current;
        return snapshot == null ? publish(load()) : snapshot;
    }

    /** What few lists need is loaded beside the request, which has no time for it. */
    private synchronized Snapshot unlessStillEmpty() {
        Snapshot snapshot = Objects.requireNonNull(current);
        if (snapshot.catalogue().size() > 0 || snapshot.catalogue().version() == catalogues.storedVersion()) {
            return snapshot;
        }
        Snapshot filled = publish(load());
        loadBehindRequests();
        return filled;
    }

    private void reloadIfMovedOn() {
        long served = Objects.requireNonNull(current).catalogue().version();
        try {
            if (catalogues.storedVersion() != served) {
                reload();
            }
        } catch (RuntimeException failed) {
            LOG.warn("The catalogue could not be loaded anew; serving version {}", served, failed);
        }
    }

    /** Loads what is stored now, whatever the version says, and only then lets requests work on it. */
    public synchronized void reload() {
        Snapshot loaded = load();
        loaded.pictures();
        loaded.model();
        publish(loaded);
    }

    private Snapshot load() {
        long started = System.nanoTime();
        Snapshot loaded = new Snapshot(numbers.incrementAndGet(), catalogues.load(), pictures::load, models);
        Strategies.prepare(loaded.catalogue());
        LOG.info(
                "Catalogue version {}: {} products in {} ms",
                loaded.catalogue().version(),
                loaded.catalogue().size(),
                (System.nanoTime() - started) / 1_000_000);
        return loaded;
    }

    private Snapshot publish(Snapshot loaded) {
        nextCheck.set(System.nanoTime() + checkInterval);
        current = loaded;
        return loaded;
    }
}
