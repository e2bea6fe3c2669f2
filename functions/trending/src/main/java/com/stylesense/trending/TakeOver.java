package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import com.stylesense.trending.StagedTables.Manifest;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Has the tables serve that the Spark job computed, all of them in one transaction as a refresh does: a job that died leaves the last good
 * ones.
 */
@Singleton
public final class TakeOver {

    private final Refresh refresh;
    private final StoredModel storedModel;
    private final JsonMapper json;

    TakeOver(Refresh refresh, StoredModel storedModel, JsonMapper json) {
        this.refresh = refresh;
        this.storedModel = storedModel;
        this.json = json;
    }

    /**
     * Empty when what serves is as new.
     *
     * @throws AnotherRefreshException while one is at it, whose tables may be other ones
     * @throws IOException             where the folder has no manifest, as that of a job that died
     */
    public Optional<RefreshReport> run(Path folder) throws IOException {
        return run(StagedFiles.below(folder));
    }

    /** As of a folder. */
    Optional<RefreshReport> run(StagedFiles files) throws IOException {
        StagedTables staged = new StagedTables(files);
        Manifest manifest = staged.manifest(json);
        return refresh.takeOver(
                List.of(
                        new Step(staged, manifest, RefreshedTable.TRENDING),
                        new Step(staged, manifest, RefreshedTable.POPULARITY),
                        new Step(staged, manifest, RefreshedTable.CO_PURCHASES),
                        new Step(staged, manifest, RefreshedTable.CO_ORDERS),
                        new ModelStep(staged, manifest)),
                manifest.now());
    }

    private record Step(StagedTables staged, Manifest manifest, RefreshedTable table) implements RefreshStep {

        @Override
        public List<RefreshedTable> tables() {
            return List.of(table);
        }

        @Override
        public void stage(Queries queries, Instant now, ShopLog log) {
            staged.load(queries, table, manifest);
        }
    }

    /** A model that was refused leaves the rows of the one before. */
    private final class ModelStep implements RefreshStep {

        private final StagedTables staged;
        private final Manifest manifest;

        ModelStep(StagedTables staged, Manifest manifest) {
            this.staged = staged;
            this.manifest = manifest;
        }

        @Override
        public List<RefreshedTable> tables() {
            return List.of(RefreshedTable.ITEM_SIMILARITIES);
        }

        @Override
        public void stage(Queries queries, Instant now, ShopLog log) {
            storedModel.write(queries, manifest.model(), now);
            if (manifest.model().serves()) {
                staged.load(queries, RefreshedTable.ITEM_SIMILARITIES, manifest);
            } else {
                RefreshedTable.ITEM_SIMILARITIES.stageCurrent(queries);
            }
        }
    }
}
