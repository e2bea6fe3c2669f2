package com.stylesense.trending;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.EventLogBuilder;
import com.stylesense.recommender.model.ItemModel;
import com.stylesense.recommender.model.ItemTraits;
import com.stylesense.recommender.model.ModelTraining;
import com.stylesense.recommender.model.ModelTraining.Trained;
import com.stylesense.recommender.model.Neighbours;
import com.stylesense.recommender.model.Trait;
import com.stylesense.recommender.model.Weights;
import com.stylesense.store.database.Queries;
import com.stylesense.trending.StoredModel.Stored;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
final class LearnedRankingStep implements RefreshStep {

    private static final Logger LOG = LoggerFactory.getLogger(LearnedRankingStep.class);
    private static final int FETCH_SIZE = 10_000;
    private static final long SEED = 25;
    /** What shoppers go by changes slowly, and to learn it takes most of the time. */
    private static final Duration WEIGHTS_LAST = Duration.ofDays(1);

    private static final RefreshedTable ITEM_SIMILARITIES = new RefreshedTable(
            "item_similarities", List.of("neighbours", "similarities", "popularity", "repeat", "replenished"));

    private final StoredModel storedModel;

    LearnedRankingStep(StoredModel storedModel) {
        this.storedModel = storedModel;
    }

    @Override
    public List<RefreshedTable> tables() {
        return List.of(ITEM_SIMILARITIES);
    }

    @Override
    public void stage(Queries queries, Instant now) {
        EventLog log = log(queries);
        Map<Long, Integer> numbers = HashMap.newHashMap(log.items());
        for (int item = 0; item < log.items(); item++) {
            numbers.put(log.itemId(item), item);
        }
        ItemTraits traits = traits(queries, log);
        ModelTraining training = new ModelTraining(log, traits);
        Optional<Stored> stored = storedModel.weights(queries);
        Stored weights = stored.filter(one -> one.learnedAt().plus(WEIGHTS_LAST).isAfter(now))
                .orElseGet(() -> new Stored(
                        training.learnWeights(stored.map(Stored::weights).orElseGet(Weights::standard)), now));
        Trained trained = training.train(
                weights.weights(),
                stored.map(
                        one -> storedModel.read(queries, one.weights(), traits, numbers, training.itemsOfHeldOut())));
        String verdict = verdict(trained);
        LOG.info("Learned ranking from {} events of {} shoppers: {}", log.size(), log.users(), verdict);
        storedModel.write(queries, trained, weights.learnedAt(), verdict, log, now);
        if (trained.mayServe()) {
            queries.batch(
                    ITEM_SIMILARITIES.insertIntoStage(),
                    IntStream.range(0, log.items()).mapToObj(item -> row(trained, item)));
        } else {
            queries.execute("INSERT INTO " + ITEM_SIMILARITIES.stage() + " SELECT * FROM " + ITEM_SIMILARITIES.name());
        }
    }

    private static EventLog log(Queries queries) {
        EventLogBuilder log = new EventLogBuilder();
        queries.forEach(
                "SELECT user_id, product_id, kind, stars, happened_at FROM shopper_events",
                FETCH_SIZE,
                row -> log.add(
                        row.getLong(1),
                        row.getLong(2),
                        row.getObject(5, OffsetDateTime.class).toEpochSecond(),
                        EventKind.labelled(row.getString(3)),
                        row.getFloat(4)));
        return log.build(SEED);
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

    private static Object[] row(Trained trained, int item) {
        ItemModel model = trained.model();
        Neighbours neighbours = model.neighbours(item);
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

    private static String verdict(Trained trained) {
        String worth = String.format(
                Locale.ROOT,
                "nDCG@10 %.4f ± %.4f on %d orders of held-out shoppers",
                trained.gains().mean(),
                trained.gains().standardError(),
                trained.gains().values().length);
        String before = trained.stored()
                .map(gains -> String.format(Locale.ROOT, ", the one before %.4f", gains.mean()))
                .orElse("");
        return worth + before + (trained.mayServe() ? ": serves" : ": refused, the one before serves on");
    }
}
