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
import com.stylesense.spark.RefreshJob.Sizes;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
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
 * <p>What bounds a task: it holds a number of events at a time, and what its items have been counted to go with, which is no more than its shoppers'
 * events around its items: so many items make a block as keep that below a number of pairs. A shopper of a hundred thousand events stands in
 * one part, is sent once to each block, and has the items that it met fill more blocks; a best-seller's shoppers come part by part. Nothing
 * is left out.
 */
final class Blocks {

    /** A place in the blocks' key above the part's, so that a block's parts come in their order. */
    private static final int BLOCK = 32;

    private final LogParts parts;
    private final Sizes sizes;

    /** What a block's task has to know besides its pieces. */
    private record Facts(
            Broadcast<long[]> ids, int[] buyers, Weights weights, ItemFactors factors, int[] firsts, long eventsAtATime)
            implements Serializable {

        long[] itemIds() {
            return ids.value();
        }

        int blocks() {
            return firsts.length - 1;
        }

        Iterator<ItemRow> rows(int block, Iterator<Tuple2<Long, EventLog>> pieces) {
            int first = firsts[block];
            int end = firsts[block + 1];
            PairCounter pairs = new PairCounter(first, end, itemIds().length, weights);
            PartnerCounter shoppers = new PartnerCounter(first, end, itemIds().length);
            PartnerCounter orders = new PartnerCounter(first, end, itemIds().length);
            while (pieces.hasNext()) {
                EventLog log = together(pieces);
                pairs.add(HeldOutShoppers.of(log).training());
                shoppers.add(Baskets.ofShoppers(log));
                orders.add(Baskets.ofOrders(log));
            }
            return IntStream.range(first, end)
                    .mapToObj(item -> ItemRow.of(
                            item,
                            pairs.neighbours(item, factors),
                            BestCoPurchases.of(shoppers.partners(item, itemIds(), buyers), BestCoPurchases.KEPT),
                            orders.partners(item, itemIds(), buyers)))
                    .iterator();
        }

        /** Of as many parts as may be held, since what was counted of an item is taken up again with each log that follows. */
        private EventLog together(Iterator<Tuple2<Long, EventLog>> pieces) {
            List<EventLog> logs = new ArrayList<>();
            long events = 0;
            do {
                EventLog piece = pieces.next()._2();
                logs.add(piece);
                events += piece.size();
            } while (events < eventsAtATime && pieces.hasNext());
            return EventLog.joined(itemIds(), logs);
        }
    }

    Blocks(LogParts parts, Sizes sizes) {
        this.parts = parts;
        this.sizes = sizes;
    }

    /** Where each block's items begin, and where the last one's end. */
    static int[] firsts(long[] partners, long pairsABlock) {
        IntStream.Builder firsts = IntStream.builder().add(0);
        long pairs = 0;
        for (int item = 0; item < partners.length; item++) {
            long ofItem = Math.min(partners[item], partners.length);
            if (pairs > 0 && pairs + ofItem > pairsABlock) {
                firsts.add(item);
                pairs = 0;
            }
            pairs += ofItem;
        }
        return firsts.add(partners.length).build().toArray();
    }

    /** Counted when they are asked for, and kept. */
    JavaRDD<ItemRow> rows(Training training) {
        Broadcast<Facts> facts = parts.context()
                .broadcast(new Facts(
                        parts.broadcastItemIds(),
                        training.tally().purchases().buyers(),
                        training.weights(),
                        training.factors(),
                        firsts(training.tally().partners(), sizes.pairsABlock()),
                        sizes.eventsAtATime()));
        int count = facts.value().blocks();
        return parts.all()
                .flatMapToPair(part -> pieces(part, facts.value()))
                .repartitionAndSortWithinPartitions(new ByBlock(count))
                .mapPartitionsWithIndex((block, pieces) -> facts.value().rows(block, pieces), true)
                .persist(StorageLevel.MEMORY_AND_DISK_SER());
    }

    private static Iterator<Tuple2<Long, EventLog>> pieces(Part part, Facts facts) {
        EventLog log = part.log();
        BitSet[] wanted = new BitSet[facts.blocks()];
        Arrays.setAll(wanted, block -> new BitSet());
        int[] blockOf = new int[log.items()];
        for (int block = 0; block < facts.blocks(); block++) {
            Arrays.fill(blockOf, facts.firsts[block], facts.firsts[block + 1], block);
        }
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                wanted[blockOf[log.item(event)]].set(user);
            }
        }
        return IntStream.range(0, facts.blocks())
                .mapToObj(block -> new Tuple2<>(
                        (long) block << BLOCK | part.number(),
                        log.ofShoppers(wanted[block]::get).withItems(new long[0])))
                .iterator();
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
