package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.CandidateList;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.FilterField;
import com.stylesense.recommender.copurchase.CoPurchase;
import com.stylesense.recommender.copurchase.CoPurchases;
import com.stylesense.recommender.filter.ProductFilter;
import com.stylesense.recommender.filter.RowFilter;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.profile.TrendingProduct;
import com.stylesense.recommender.profile.TrendingTable;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.similarity.ExactMatrix;
import com.stylesense.recommender.similarity.PhotoVector;
import com.stylesense.recommender.strategy.RandomShops.RandomShop;
import com.stylesense.recommender.strategy.alternatives.PhotoAlternativesStrategy;
import com.stylesense.recommender.strategy.foryou.ForYouStrategy;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A filtered list is the whole ranking with what does not pass struck out: for every strategy, and whatever filter. */
class FilteredRankingTest {

    private static final int FILTERS = 12;

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShops.largeShops();
    }

    @Property(tries = 20)
    void whatAFilterLeavesKeepsItsOrderAndItsScores(@ForAll("shops") RandomShop shop) {
        CatalogueSnapshot catalogue = new CatalogueSnapshot(1, shop.catalogue());
        Map<ProfilePart<?>, Object> parts = parts(shop, catalogue);
        for (Strategy strategy : everyStrategy()) {
            List<ScoredProduct> whole = ranking(strategy, RowFilter.none(catalogue), parts, catalogue.size());
            for (int draw = 0; draw < FILTERS; draw++) {
                ProductFilter filter = filter(shop.random(), shop.catalogue());
                List<ScoredProduct> expected = whole.stream()
                        .filter(one -> passes(filter).test(shop.byId().get(one.productId())))
                        .toList();
                int length = shop.random().nextBoolean() ? 14 : catalogue.size();

                assertThat(ranking(strategy, RowFilter.of(filter, catalogue), parts, length))
                        .as("%s, %s", strategy, filter)
                        .isEqualTo(expected.stream().limit(length).toList());
            }
        }
    }

    /** But for-you, whose list has rules of its own after the ranking. */
    private static List<Strategy> everyStrategy() {
        return Stream.concat(
                        Strategies.ALL.stream().flatMap(one -> Stream.concat(Stream.of(one), one.standIns().stream())),
                        Stream.of(new PhotoAlternativesStrategy()))
                .distinct()
                .filter(strategy -> !strategy.equals(new ForYouStrategy()))
                .toList();
    }

    private static List<ScoredProduct> ranking(
            Strategy strategy, RowFilter filter, Map<ProfilePart<?>, Object> parts, int length) {
        CandidateList list = strategy.rank(new Profile(filter, Set::copyOf, parts), length);
        return list.candidates().stream()
                .map((Candidate one) -> new ScoredProduct(one.productId(), one.score()))
                .toList();
    }

    private static Predicate<CatalogueProduct> passes(ProductFilter filter) {
        return product -> allows(filter, FilterField.GENDER, product.gender())
                && allows(filter, FilterField.MASTER_CATEGORY, product.masterCategory())
                && allows(filter, FilterField.ARTICLE_TYPE, product.articleType())
                && allows(filter, FilterField.BRAND, product.brand())
                && product.price() >= filter.minPrice()
                && product.price() <= filter.maxPrice()
                && !filter.excluded().contains(product.id());
    }

    private static boolean allows(ProductFilter filter, FilterField field, String value) {
        Set<String> values = filter.values().get(field);
        return values == null || values.contains(value);
    }

    /** Values that the catalogue has and that it has not, prices between and beyond its own, ids of products and of none. */
    private static ProductFilter filter(Random random, List<CatalogueProduct> catalogue) {
        ProductFilter filter = ProductFilter.NONE;
        if (random.nextInt(3) == 0) {
            filter = filter.with(
                    FilterField.GENDER, Set.of(List.of("Men", "Women", "Boys").get(random.nextInt(3))));
        }
        if (random.nextInt(4) == 0) {
            filter = filter.with(FilterField.MASTER_CATEGORY, Set.of(random.nextBoolean() ? "Footwear" : "Apparel"));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with(FilterField.ARTICLE_TYPE, some(random, 3, "Type ", 12));
        }
        if (random.nextInt(3) == 0) {
            filter = filter.with(FilterField.BRAND, some(random, 4, "Brand ", 64));
        }
        if (random.nextInt(3) == 0) {
            double lowest = random.nextInt(16_000) / 100.0;
            filter = filter.priced(
                    lowest, random.nextBoolean() ? lowest + random.nextInt(50) : Double.POSITIVE_INFINITY);
        }
        if (random.nextBoolean()) {
            Set<Long> ids = new HashSet<>();
            random.longs(random.nextInt(200), 0, 2L * catalogue.size()).forEach(ids::add);
            filter = filter.without(ids);
        }
        return filter;
    }

    private static Set<String> some(Random random, int most, String name, int bound) {
        return random.ints(1 + random.nextInt(most), 0, bound)
                .mapToObj(number -> name + number)
                .collect(Collectors.toSet());
    }

    private static Map<ProfilePart<?>, Object> parts(RandomShop shop, CatalogueSnapshot catalogue) {
        List<CartProduct> cart = shop.cart();
        long input = shop.catalogue().getFirst().id();
        Map<ProfilePart<?>, Object> parts = new HashMap<>();
        parts.put(ProfilePart.PRODUCT, catalogue.product(input).orElseThrow());
        parts.put(ProfilePart.CART, cart.stream().map(CartProduct::id).toList());
        parts.put(ProfilePart.SEASON, Season.SUMMER);
        parts.put(ProfilePart.PURCHASES, shop.purchases());
        parts.put(ProfilePart.INTERACTIONS, shop.interactions());
        parts.put(ProfilePart.CO_ORDERS, shop.together(cart));
        parts.put(ProfilePart.CO_PURCHASES, coPurchases(shop, input));
        parts.put(ProfilePart.TRENDING, trending(shop));
        ExactMatrix pictures = pictures(shop);
        parts.put(ProfilePart.PICTURES, pictures);
        parts.put(ProfilePart.PHOTO, new PhotoVector("random", "", "", pictures.vectorOf(input)));
        return parts;
    }

    /** The refresh keeps a hundred of them. */
    private static CoPurchases coPurchases(RandomShop shop, long input) {
        List<CoPurchase> all = shop.catalogue().stream()
                .filter(product -> product.id() != input && product.id() % 2 == 0)
                .map(product -> new CoPurchase(
                        product.id(),
                        1 + shop.random().nextInt(4),
                        4 + shop.random().nextInt(5)))
                .sorted(CoPurchase.BEST_FIRST)
                .toList();
        return new CoPurchases(all.subList(0, 100), false, all::stream);
    }

    private static TrendingTable trending(RandomShop shop) {
        return new TrendingTable(
                shop.catalogue().stream()
                        .map(product -> new TrendingProduct(
                                product.id(), 1, 1, shop.random().nextInt(20)))
                        .sorted(TrendingProduct.BEST_FIRST)
                        .toList(),
                Optional.empty());
    }

    private static ExactMatrix pictures(RandomShop shop) {
        ExactMatrix.Builder pictures = ExactMatrix.builder(3);
        for (int place = 0; place < shop.catalogue().size(); place += 10) {
            pictures.add(shop.catalogue().get(place).id(), unit(shop.random()));
        }
        return pictures.build();
    }

    private static float[] unit(Random random) {
        double[] vector = random.doubles(3, 0, 1).toArray();
        double length = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
        return new float[] {(float) (vector[0] / length), (float) (vector[1] / length), (float) (vector[2] / length)};
    }
}
