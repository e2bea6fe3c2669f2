package com.stylesense.recommender.copurchase;

import com.stylesense.recommender.model.EventKind;
import com.stylesense.recommender.model.EventLog;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.LongStream;

/**
 * Which products lie in which basket: what a shopper bought, or what stands in an order. Each product lies in a basket once. Immutable; the
 * arrays are shared within the package.
 *
 * @param productIds by the products' numbers in the log
 * @param starts     where a basket's products begin, and where the last one's end
 * @param products   by their numbers, of one basket after the other, ascending
 */
public record Baskets(long[] productIds, int[] starts, int[] products) {

    /** What each shopper bought. */
    public static Baskets ofShoppers(EventLog log) {
        return collect(log, log.itemIds(), event -> log.kind(event) == EventKind.ORDER, event -> false);
    }

    /** What stands in each order. */
    public static Baskets ofOrders(EventLog log) {
        return collect(
                log, log.itemIds(), event -> log.kind(event) == EventKind.ORDER, event -> beginsOrder(log, event));
    }

    /** By its step too: the first line of an order may have been left out of the log. The first event of a shopper begins none that is open. */
    private static boolean beginsOrder(EventLog log, int event) {
        return log.beginsOrder(event) || event > 0 && log.step(event) != log.step(event - 1);
    }

    /** What each shopper had to do with; the products' ids are the log's numbers of them. */
    public static Baskets ofHistories(EventLog log) {
        return collect(log, LongStream.range(0, log.items()).toArray(), event -> true, event -> false);
    }

    private static Baskets collect(EventLog log, long[] ids, IntPredicate counts, IntPredicate begins) {
        Collector collector = new Collector(log.size());
        for (int user = 0; user < log.users(); user++) {
            for (int event = log.from(user); event < log.to(user); event++) {
                if (begins.test(event)) {
                    collector.close();
                }
                if (counts.test(event)) {
                    collector.add(log.item(event));
                }
            }
            collector.close();
        }
        return collector.baskets(ids);
    }

    int count() {
        return starts.length - 1;
    }

    private static final class Collector {

        private final int[] products;
        private int[] starts = new int[1024];
        private int baskets;
        private int size;

        private Collector(int most) {
            products = new int[most];
        }

        void add(int item) {
            products[size++] = item;
        }

        Baskets baskets(long[] productIds) {
            return new Baskets(productIds, Arrays.copyOf(starts, baskets + 1), Arrays.copyOf(products, size));
        }

        /** Ends a basket, if anything lies in it. */
        void close() {
            int begin = starts[baskets];
            if (size == begin) {
                return;
            }
            Arrays.sort(products, begin, size);
            int kept = begin;
            for (int place = begin; place < size; place++) {
                if (place == begin || products[place] != products[kept - 1]) {
                    products[kept++] = products[place];
                }
            }
            size = kept;
            if (++baskets == starts.length) {
                starts = Arrays.copyOf(starts, 2 * baskets);
            }
            starts[baskets] = size;
        }
    }
}
