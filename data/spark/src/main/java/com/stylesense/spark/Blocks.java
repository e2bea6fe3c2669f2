package com.stylesense.spark;

import com.stylesense.recommender.copurchase.Baskets;
import com.stylesense.recommender.copurchase.BestCoPurchases;
import com.stylesense.recommender.copurchase.PartnerCounter;
import com.stylesense.recommender.model.EventLog;
import com.stylesense.recommender.model.HeldOutShoppers;
import com.stylesense.recommender.model.ItemFactors;
import com.stylesense.recommender.model.PairCounter;
import com.stylesense.recommender.model.Weights;
import com.stylesense.spark.LogParts.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Counts which items go together, a block of items a task. To each block come, part after part, all shoppers who had to do with one of its
 * items, with all that they did; so a pair is counted in two places and never travels.
 *
 * <p>What bounds a task: it holds one part at a time, and what its items have been counted to go with. A shopper of a hundred thousand
 * events stands in one part and is sent once to each block; a best-seller's shoppers come part by part. Nothing is left out.
 */
final class Blocks {

    /** A place in the blocks' key above the part's, so that a block's parts come in their order. */
    private static final int BLOCK = 32;

    private final LogParts parts;
    private final int count;

    /** What a block's task has to know besides its pieces. */
    private record Facts(Broadcast<long[]> ids, int[] buyers, Weights weights, ItemFactors factors)
            implements Serializable {

        long[] itemIds() {
            return ids.value();
        }
    }

    /** @param count how many blocks */
    Blocks(LogParts parts, int count) {
        this.parts = parts;
        this.count = count;
    }

    /** Counted when they are asked for, and kept. */
    JavaRDD<ItemRow> rows(Training training) {
        Broadcast<Facts> facts = parts.context()
                .broadcast(new Facts(
                        parts.broadcastItemIds(),
                        training.tally().purchases().buyers(),
                        training.weights(),
                        training.factors()));
        int blocks = count;
        return parts.all()
                .flatMapToPair(part -> pieces(part, blocks))
                .repartitionAndSortWithinPartitions(new ByBlock(blocks))
                .mapPartitionsWithIndex((block, pieces) -> rows(block, blocks, pieces, facts.value()), true)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Iterator<Tuple2<Long, EventLog>> pieces(Part part, int blocks) {
        EventLog log = part.log();
        boolean[][] wanted = new boolean[blocks][log.users()];
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                wanted[log.item(event) % blocks][user] = true;
            }
        }
        return IntStream.range(0, blocks)
                .mapToObj(block -> new Tuple2<>(
                        (long) block << BLOCK | part.number(),
                        log.ofShoppers(user -> wanted[block][user]).withItems(new long[0])))
                .iterator();
    }

    private static Iterator<ItemRow> rows(int block, int blocks, Iterator<Tuple2<Long, EventLog>> pieces, Facts facts) {
        long[] itemIds = facts.itemIds();
        int all = itemIds.length;
        int[] items =
                IntStream.range(0, all).filter(item -> item % blocks == block).toArray();
        long[] ascending = itemIds.clone();
        Arrays.sort(ascending);
        int[] products = Arrays.stream(items)
                .map(item -> Arrays.binarySearch(ascending, itemIds[item]))
                .toArray();
        PairCounter pairs = new PairCounter(items, all, facts.weights);
        PartnerCounter shoppers = new PartnerCounter(products);
        PartnerCounter orders = new PartnerCounter(products);
        pieces.forEachRemaining(piece -> {
            EventLog log = piece._2().withItems(itemIds);
            pairs.add(HeldOutShoppers.of(log).training());
            shoppers.add(Baskets.ofShoppers(log));
            orders.add(Baskets.ofOrders(log));
        });
        int[] buyersOf = byId(facts, ascending);
        return IntStream.range(0, items.length)
                .mapToObj(place -> ItemRow.of(
                        items[place],
                        pairs.neighbours(place, facts.factors),
                        BestCoPurchases.of(shoppers.partners(place, ascending, buyersOf), BestCoPurchases.KEPT),
                        orders.partners(place, ascending, buyersOf)))
                .iterator();
    }

    /** Buyers by the place of the product's id. */
    private static int[] byId(Facts facts, long[] ascending) {
        long[] itemIds = facts.itemIds();
        int[] buyers = new int[ascending.length];
        for (int item = 0; item < buyers.length; item++) {
            buyers[Arrays.binarySearch(ascending, itemIds[item])] = facts.buyers[item];
        }
        return buyers;
    }

    /** Every block is a task. */
    private static final class ByBlock extends Partitioner {

        private final int blocks;

        ByBlock(int blocks) {
            this.blocks = blocks;
        }

        @Override
        public int numPartitions() {
            return blocks;
        }

        @Override
        public int getPartition(Object key) {
            return (int) ((Long) key >>> BLOCK);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof ByBlock same && same.blocks == blocks;
        }

        @Override
        public int hashCode() {
            return blocks;
        }
    }
}
