package com.stylesense.runtime.security;

import com.stylesense.runtime.metrics.Metric;
import com.stylesense.runtime.metrics.Metrics;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells whoever operates the shop what happens to accounts: a line in the log and a metric, which an alarm watches. Neither says whose
 * account it is; the line has the request's id, as every line has.
 */
@Singleton
public final class SecurityEvents {

    private static final Logger LOG = LoggerFactory.getLogger("security");

    private final Metrics metrics;

    public SecurityEvents(Metrics metrics) {
        this.metrics = metrics;
    }

    /** Once what happened is committed: a transaction may still fail, and a log takes nothing back. */
    public void happened(SecurityEvent event) {
        LOG.info("Security event: {}", event.label());
        metrics.record(Metric.SECURITY_EVENTS, event.label(), 1);
    }
}
