package com.stylesense.recommend;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pictures' vectors that requests work on: loaded at start, and again behind the requests' backs when the catalogue moves on. */
@Singleton
final class Pictures {

    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);

    private final Catalogue catalogue;
    private final StoredPicturesLoader loader;
    private final Background background;
    private final AtomicBoolean reloading = new AtomicBoolean();
    private volatile Loaded loaded;

    Pictures(Catalogue catalogue, StoredPicturesLoader loader, Background background) {
        this.catalogue = catalogue;
        this.loader = loader;
        this.background = background;
    }

    private record Loaded(long version, StoredPictures pictures) {}

    /** As the catalogue. */
    @EventListener
    void loadAtStart(StartupEvent started) {
        background.execute(() -> {
            try {
                current();
            } catch (RuntimeException unreachable) {
                LOG.warn("The pictures' vectors could not be loaded at start", unreachable);
            }
        });
    }

    StoredPictures current() {
        long version = catalogue.current().version();
        Loaded now = loaded;
        if (now == null) {
            return load(version);
        }
        if (now.version() != version && reloading.compareAndSet(false, true)) {
            background.execute(() -> reload(version));
        }
        return now.pictures();
    }

    private void reload(long version) {
        try {
            load(version);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The pictures' vectors could not be loaded; serving those of version {}", loaded.version(), failed);
        } finally {
            reloading.set(false);
        }
    }

    private synchronized StoredPictures load(long version) {
        Loaded now = loaded;
        if (now == null || now.version() != version) {
            now = new Loaded(version, loader.load());
            loaded = now;
        }
        return now.pictures();
    }
}
