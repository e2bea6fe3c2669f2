package com.stylesense.trending;

import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTraining;
import com.stylesense.recommender.model.NeighbourFile;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.TrainedModel;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.model.Weights;
import com.stylesense.store.database.Queries;
import com.stylesense.trending.StoredModel.Stored;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The learned ranking: trains a model on what shoppers did and has it serve, unless the one that serves ranks the held-out shoppers' orders
 * better. Then that one's rows stay as they are.
 */
@Singleton
@Requires(property = RefreshEngine.SETTING, notEquals = RefreshEngine.SPARK)
final class LearnedRankingStep implements RefreshStep {

    private static final Logger LOG = LoggerFactory.getLogger(LearnedRankingStep.class);
    private static final int FETCH_SIZE = 10_000;

    private final StoredModel storedModel;

    LearnedRankingStep(StoredModel storedModel) {
        this.storedModel = storedModel;
    }

    @Override
    public List<RefreshedTable> tables() {
        return List.of(RefreshedTable.ITEM_SIMILARITIES);
    }

    @Override
    public void stage(Queries queries, Instant now, ShopLog shopLog) {
        EventLog log = shopLog.events();
        ItemTraits traits = traits(queries, log);
        ModelTraining training = new ModelTraining(log, traits);
        Optional<Stored> stored = storedModel.weights(queries);
        Stored weights = stored.filter(
                        one -> one.learnedAt().plus(ModelTraining.WEIGHTS_LAST).isAfter(now))
                .orElseGet(() -> new Stored(
                        training.learnWeights(stored.map(Stored::weights).orElseGet(Weights::standard)), now));
        try (NeighbourFile neighbours = new NeighbourFile()) {
            TrainedModel trained = training.train(
                    weights.weights(),
                    stored.map(one -> storedModel.read(queries, one.weights(), log, traits, training.itemsOfHeldOut())),
                    neighbours);
            LOG.info("Learned ranking from {} events of {} shoppers: {}", log.size(), log.users(), trained.verdict());
            storedModel.write(queries, StoredModel.Facts.of(trained, weights.learnedAt(), log), now);
            if (trained.mayServe()) {
                stage(queries, trained, neighbours);
            } else {
                RefreshedTable.ITEM_SIMILARITIES.stageCurrent(queries);
            }
        }
    }

    private static void stage(Queries queries, TrainedModel trained, NeighbourFile all) {
        Iterator<Neighbours> next = all.read().iterator();
        queries.batch(
                RefreshedTable.ITEM_SIMILARITIES.insertIntoStage(),
                IntStream.range(0, trained.model().items()).mapToObj(item -> row(trained, item, next.next())));
    }

    /** A product's department is whom it is made for. */
    private static ItemTraits traits(Queries queries, EventLog log) {
        Map<Long, String> departments = HashMap.newHashMap(log.items());
        Map<Long, String> brands = HashMap.newHashMap(log.items());
        Map<Long, String> types = HashMap.newHashMap(log.items());
        queries.forEach("SELECT id, gender, brand, article_type FROM products", FETCH_SIZE, row -> {
            departments.put(row.getLong(1), row.getString(2));
            brands.put(row.getLong(1), row.getString(3));
            types.put(row.getLong(1), row.getString(4));
        });
        return ItemTraits.of(log, Map.of(Trait.DEPARTMENT, departments, Trait.BRAND, brands, Trait.TYPE, types));
    }

    private static Object[] row(TrainedModel trained, int item, Neighbours neighbours) {
        ItemModel model = trained.model();
        long[] ids = Arrays.stream(neighbours.items()).mapToLong(model::itemId).toArray();
        return new Object[] {
            model.itemId(item),
            ids,
            neighbours.similarities(),
            model.popularity(item),
            model.repeat(item),
            trained.replenished().test(item)
        };
    }
}
