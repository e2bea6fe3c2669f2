package com.stylesense.recommender.strategy.foryou;

import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.Dictionary;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.Stock;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.PictureVectors;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What one list may hold, walking down a ranking: what is in stock, at most a third of one article type, and no photo twice. Stock is asked
 * for once, for a few products of each type more than the list may hold; only where those do not suffice, the walk begins anew.
 */
final class ListRules {

    private static final int SPARE = 3;
    private static final int TYPES = 3;

    private final CatalogueSnapshot catalogue;
    private final Stock stock;
    private final PictureVectors pictures;
    private final int limit;
    private final int mostOfType;

    /** @param filter what the list is narrowed to, perhaps to few article types */
    ListRules(RowFilter filter, Stock stock, PictureVectors pictures, int limit) {
        this.catalogue = filter.catalogue();
        this.stock = stock;
        this.pictures = pictures;
        this.limit = limit;
        int types = Math.clamp(types(filter.filter()), 1, TYPES);
        // Where there are fewer than three types, a third of each would leave the list short.
        this.mostOfType = types == TYPES ? Math.max(limit / TYPES, 1) : Math.ceilDiv(limit, types);
    }

    /** How many article types the list may be of: values that no product has make none. */
    private long types(ProductFilter filter) {
        Set<String> wanted = filter.values().getOrDefault(FilterField.ARTICLE_TYPE, Set.of());
        return wanted.isEmpty()
                ? catalogue.articleType().size()
                : wanted.stream()
                        .filter(type -> catalogue.articleType().codeOf(type) != Dictionary.UNKNOWN)
                        .count();
    }

    /** @param ranking makes it anew; it need not go on with the article types that it is told are closed */
    List<ScoredProduct> first(Function<IntPredicate, Iterator<ScoredProduct>> ranking) {
        for (int spare = SPARE; ; spare *= 4) {
            Walk walk = new Walk(spare);
            walk.down(ranking.apply(walk::isClosed));
            List<ScoredProduct> taken = walk.taken();
            if (walk.isWhole(taken)) {
                return taken;
            }
        }
    }

    private final class Walk {

        private final int mostSeenOfType;
        private final int enough;
        private final int[] seen = new int[catalogue.articleType().size()];
        private final int[] takenOfType = new int[seen.length];
        private final ScoredProduct[] lastSeen = new ScoredProduct[seen.length];
        private final List<ScoredProduct> passed = new ArrayList<>();
        private int fitting;
        private boolean isAtTheEnd;

        Walk(int spare) {
            mostSeenOfType = mostOfType + spare;
            enough = limit + spare;
        }

        boolean isClosed(int articleType) {
            return seen[articleType] >= mostSeenOfType;
        }

        void down(Iterator<ScoredProduct> ranking) {
            while (fitting < enough && ranking.hasNext()) {
                ScoredProduct next = ranking.next();
                int type = typeOf(next);
                if (!isClosed(type)) {
                    passed.add(next);
                    fitting += seen[type]++ < mostOfType ? 1 : 0;
                }
            }
            isAtTheEnd = fitting < enough;
        }

        List<ScoredProduct> taken() {
            Set<Long> inStock =
                    stock.inStock(passed.stream().map(ScoredProduct::productId).toList());
            List<ScoredProduct> taken = new ArrayList<>(limit);
            for (ScoredProduct product : passed) {
                int type = typeOf(product);
                lastSeen[type] = product;
                if (taken.size() < limit
                        && inStock.contains(product.productId())
                        && takenOfType[type] < mostOfType
                        && taken.stream().noneMatch(other -> showSamePhoto(product, other))) {
                    taken.add(product);
                    takenOfType[type]++;
                }
            }
            return taken;
        }

        /** Whether a longer walk would take the same: nothing was passed over to which a sold-out one's place would have gone. */
        boolean isWhole(List<ScoredProduct> taken) {
            boolean isFull = taken.size() == limit;
            return (isFull || isAtTheEnd)
                    && IntStream.range(0, seen.length)
                            .filter(type -> isClosed(type) && takenOfType[type] < mostOfType)
                            .allMatch(type -> isFull
                                    && lastSeen[type].score() < taken.getLast().score());
        }
    }

    private int typeOf(ScoredProduct product) {
        return catalogue.articleTypeCode(catalogue.rowOf(product.productId()));
    }

    private boolean showSamePhoto(ScoredProduct one, ScoredProduct other) {
        return pictures.has(one.productId()) && pictures.has(other.productId()) && pictures.showSamePhoto(one, other);
    }
}
