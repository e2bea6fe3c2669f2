package com.stylesense.recommend.store;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.model.ServedModel;
import com.stylesense.recommender.model.Weights;
import com.stylesense.store.database.Queries;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.BitSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what all requests share of the learned ranking, as it is at one moment. */
@Singleton
final class ServedModelLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ServedModelLoader.class);
    private static final int FETCH_SIZE = 10_000;

    private final TransactionOperations<Connection> transactions;
    private final RankingModels models;

    ServedModelLoader(TransactionOperations<Connection> transactions, RankingModels models) {
        this.transactions = transactions;
        this.models = models;
    }

    /** The standard weights and nothing of any product where no refresh has run. */
    ServedModel load(CatalogueSnapshot catalogue) {
        long started = System.nanoTime();
        DefaultTransactionDefinition atOneMoment = new DefaultTransactionDefinition();
        atOneMoment.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
        ServedModel model =
                transactions.execute(atOneMoment, status -> load(Queries.on(status.getConnection()), catalogue));
        LOG.info("Learned ranking of refresh {} in {} ms", model.version(), (System.nanoTime() - started) / 1_000_000);
        return model;
    }

    private ServedModel load(Queries queries, CatalogueSnapshot catalogue) {
        queries.allow(CatalogueLoader.LOADING);
        long version = queries.list("SELECT " + TokenColumns.REFRESH_VERSION, row -> row.getLong(1))
                .getFirst();
        Weights weights = models.serving(queries)
                .map(serving -> Weights.labelled(serving.weights()))
                .orElseGet(Weights::standard);
        double[] popularities = new double[catalogue.size()];
        double[] repeats = new double[catalogue.size()];
        BitSet replenished = new BitSet();
        queries.forEach(
                "SELECT product_id, popularity, repeat, replenished FROM item_similarities", FETCH_SIZE, row -> {
                    int place = catalogue.rowOf(row.getLong(1));
                    if (place != CatalogueSnapshot.NO_ROW) {
                        popularities[place] = row.getDouble(2);
                        repeats[place] = row.getDouble(3);
                        replenished.set(place, row.getBoolean(4));
                    }
                });
        return new ServedModel(version, weights, catalogue, popularities, repeats, replenished);
    }
}
