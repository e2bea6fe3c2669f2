package com.stylesense.recommend.http;

import com.stylesense.recommend.http.RecommendHealth.ModelView;
import com.stylesense.recommend.store.CatalogueSnapshots;
import com.stylesense.recommend.store.RankingModels;
import com.stylesense.recommend.store.RefreshedTables;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether this function can recommend. */
@Controller("/api/recommend/health")
@ExecuteOn(TaskExecutors.BLOCKING)
class RecommendHealthController {

    private static final Logger LOG = LoggerFactory.getLogger(RecommendHealthController.class);

    private final CatalogueSnapshots snapshots;
    private final RefreshedTables refreshed;
    private final RankingModels models;

    RecommendHealthController(CatalogueSnapshots snapshots, RefreshedTables refreshed, RankingModels models) {
        this.snapshots = snapshots;
        this.refreshed = refreshed;
        this.models = models;
    }

    /** Whether this function can recommend, and from what. */
    @Get
    RecommendHealth health() {
        CatalogueSnapshot catalogue;
        Instant refreshedAt;
        ModelView model;
        try {
            catalogue = snapshots.current().catalogue();
            refreshedAt = refreshed.refreshedAt().orElse(null);
            model = models.serving().map(ModelView::of).orElse(null);
        } catch (RuntimeException unreachable) {
            LOG.warn("Not healthy", unreachable);
            throw UnhealthyException.database();
        }
        if (catalogue.size() == 0) {
            throw UnhealthyException.emptyCatalogue();
        }
        return new RecommendHealth("UP", catalogue.version(), catalogue.size(), refreshedAt, model);
    }
}
