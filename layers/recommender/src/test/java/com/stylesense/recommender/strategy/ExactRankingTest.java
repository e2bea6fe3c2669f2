package com.stylesense.recommender.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import com.stylesense.recommender.Candidate;
import com.stylesense.recommender.Strategy;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.CatalogueSnapshot;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.Interaction;
import com.stylesense.recommender.profile.Profile;
import com.stylesense.recommender.profile.ProfilePart;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import com.stylesense.recommender.profile.Season;
import com.stylesense.recommender.ranking.ScoredProduct;
import com.stylesense.recommender.strategy.RandomShops.RandomShop;
import com.stylesense.recommender.strategy.alternatives.SameTypeStrategy;
import com.stylesense.recommender.strategy.budget.BudgetStrategy;
import com.stylesense.recommender.strategy.cartaddons.CartAddOnsStrategy;
import com.stylesense.recommender.strategy.history.HistoryStrategy;
import com.stylesense.recommender.strategy.interaction.InteractionBasedStrategy;
import com.stylesense.recommender.strategy.newarrivals.NewArrivalsStrategy;
import com.stylesense.recommender.strategy.seasonal.SeasonalStrategy;
import com.stylesense.recommender.strategy.toprated.TopRatedStrategy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Every lazily merged ranking is, product for product and bit for bit, that of scoring all of the catalogue and sorting. */
class ExactRankingTest {

    @Provide
    Arbitrary<RandomShop> shops() {
        return RandomShops.shops();
    }

    @Property
    void historyRanksAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        PurchaseHistory history = shop.purchases();
        Function<Function<KnownProduct, String>, Function<String, Double>> share =
                field -> value -> history.purchases().stream()
                                .filter(purchase ->
                                        field.apply(purchase.product()).equals(value))
                                .mapToLong(Purchase::units)
                                .sum()
                        / (double) history.units();

        assertRanking(
                new HistoryStrategy(),
                profile(shop).with(ProfilePart.PURCHASES, history),
                history.isEmpty(),
                shop,
                product -> !history.productIds().contains(product.id()),
                product -> 3
                                * share.apply(known -> known.attributes().subCategory())
                                        .apply(product.subCategory())
                        + 2
                                * share.apply(known -> known.attributes().articleType())
                                        .apply(product.articleType())
                        + 1
                                * share.apply(known -> known.attributes().baseColour())
                                        .apply(product.baseColour())
                        + 0.5 * rating(product));
    }

    @Property
    void interactionBasedRanksAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        var history = shop.interactions();
        long total =
                history.interactions().stream().mapToLong(Interaction::weight).sum();
        Function<Function<KnownProduct, String>, Function<String, Double>> share =
                field -> value -> history.interactions().stream()
                                .filter(one -> field.apply(one.product()).equals(value))
                                .mapToLong(Interaction::weight)
                                .sum()
                        / (double) total;

        assertRanking(
                new InteractionBasedStrategy(),
                profile(shop).with(ProfilePart.INTERACTIONS, history),
                history.interactions().isEmpty(),
                shop,
                product -> !history.productIds().contains(product.id()),
                product -> 3
                                * share.apply(known -> known.attributes().subCategory())
                                        .apply(product.subCategory())
                        + 2
                                * share.apply(known -> known.attributes().articleType())
                                        .apply(product.articleType())
                        + 1
                                * share.apply(known -> known.attributes().baseColour())
                                        .apply(product.baseColour())
                        + 0.5 * rating(product));
    }

    @Property
    void seasonalRanksAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        PurchaseHistory history = shop.purchases();

        assertRanking(
                new SeasonalStrategy(),
                profile(shop).with(ProfilePart.PURCHASES, history).with(ProfilePart.SEASON, Season.SUMMER),
                false,
                shop,
                product -> product.season().equals("Summer"),
                product -> 2
                        + 1.5 * share(history, product, CatalogueProduct::subCategory)
                        + 1 * share(history, product, CatalogueProduct::articleType)
                        + 0.5 * rating(product) / 5);
    }

    @Property
    void newArrivalsRankAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        PurchaseHistory history = shop.purchases();
        List<CatalogueProduct> all = shop.catalogue();
        ToDoubleFunction<CatalogueProduct> yearNorm = norm(all, CatalogueProduct::year);
        ToDoubleFunction<CatalogueProduct> idNorm = norm(all, CatalogueProduct::id);

        assertRanking(
                new NewArrivalsStrategy(),
                profile(shop).with(ProfilePart.PURCHASES, history),
                false,
                shop,
                product -> true,
                product -> 1.8 * yearNorm.applyAsDouble(product)
                        + 0.8 * idNorm.applyAsDouble(product)
                        + 1.2 * share(history, product, CatalogueProduct::subCategory)
                        + 0.6 * rating(product) / 5);
    }

    @Property
    void budgetRanksAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        PurchaseHistory history = shop.purchases();
        double spent = history.purchases().stream()
                .map(Purchase::spent)
                .mapToDouble(Number::doubleValue)
                .sum();
        double average = history.isEmpty() ? 0 : history.averageUnitPrice();
        double highest = history.purchases().stream()
                .mapToDouble(p -> p.highestPrice().doubleValue())
                .max()
                .orElse(0);

        assertThat(history.isEmpty() || Math.abs(average - spent / history.units()) < 1e-9)
                .isTrue();
        assertRanking(
                new BudgetStrategy(),
                profile(shop).with(ProfilePart.PURCHASES, history),
                history.isEmpty(),
                shop,
                product -> !history.productIds().contains(product.id()),
                product -> 0.5 * (1 - Math.min(Math.abs(product.price() - average) / Math.max(average, 1e-9), 1))
                        + 0.2 * (1 - Math.min(product.price() / Math.max(highest, 1), 1))
                        + 0.3 * rating(product) / 5);
    }

    @Property
    void cartAddOnsRankAsScoringEveryProductDoes(@ForAll("shops") RandomShop shop) {
        List<CartProduct> cart = shop.cart();
        List<OrderedTogether> together = shop.together(cart);
        Set<Long> inStock = shop.inStock();
        Set<Long> inCart = cart.stream().map(CartProduct::id).collect(Collectors.toSet());
        Set<String> subCategories = cart.stream().map(CartProduct::subCategory).collect(Collectors.toSet());
        double dearest = cart.stream().mapToDouble(CartProduct::price).max().orElse(0);
        Map<Long, Long> orders = together.stream()
                .filter(pair -> !inCart.contains(pair.productId()))
                .collect(Collectors.groupingBy(
                        OrderedTogether::productId, Collectors.summingLong(OrderedTogether::orders)));
        long most = orders.entrySet().stream()
                .filter(entry -> inStock.contains(entry.getKey()))
                .mapToLong(Map.Entry::getValue)
                .max()
                .orElse(0);

        Profile profile = new Profile(
                        snapshot(shop),
                        ids -> ids.stream().filter(inStock::contains).collect(Collectors.toSet()))
                .with(ProfilePart.CART, cart.stream().map(CartProduct::id).toList())
                .with(ProfilePart.CO_ORDERS, together);

        assertRanking(
                new CartAddOnsStrategy(),
                profile,
                cart.isEmpty(),
                shop,
                product -> !inCart.contains(product.id()),
                product -> {
                    double co = most == 0 ? 0 : orders.getOrDefault(product.id(), 0L) / (double) most;
                    double score = 0.6 * co
                            + 0.2 * (1 - Math.min(product.price() / Math.max(dearest, 1e-9), 1))
                            + 0.2 * (rating(product) / 5);
                    return subCategories.contains(product.subCategory()) ? score * 0.7 : score;
                });
    }

    @Property
    void sameTypeRanksByRatingAlone(@ForAll("shops") RandomShop shop) {
        if (shop.catalogue().isEmpty()) {
            return;
        }
        CatalogueProduct input = shop.catalogue().getFirst();
        CatalogueSnapshot snapshot = snapshot(shop);
        KnownProduct known = new KnownProduct(input.id(), "Input", snapshot.attributes(snapshot.rowOf(input.id())));

        assertRanking(
                new SameTypeStrategy(),
                profile(shop).with(ProfilePart.PRODUCT, known),
                false,
                shop,
                product -> product.id() != input.id() && product.articleType().equals(input.articleType()),
                ExactRankingTest::rating);
        assertRanking(new TopRatedStrategy(), profile(shop), false, shop, product -> true, ExactRankingTest::rating);
    }

    private static void assertRanking(
            Strategy strategy,
            Profile profile,
            boolean nothingToGoOn,
            RandomShop shop,
            Predicate<CatalogueProduct> isCandidate,
            ToDoubleFunction<CatalogueProduct> score) {
        List<ScoredProduct> expected = nothingToGoOn
                ? List.of()
                : shop.catalogue().stream()
                        .filter(isCandidate)
                        .map(product -> new ScoredProduct(product.id(), score.applyAsDouble(product)))
                        .sorted(Comparator.comparingDouble(ScoredProduct::score)
                                .reversed()
                                .thenComparingLong(ScoredProduct::productId))
                        .toList();
        List<Candidate> candidates =
                strategy.rank(profile, shop.catalogue().size() + 1).candidates();

        assertThat(candidates.stream().map(one -> new ScoredProduct(one.productId(), one.score())))
                .containsExactlyElementsOf(expected);
        assertThat(candidates).extracting(Candidate::reason).allSatisfy(reason -> {
            assertThat(reason.text()).isNotBlank().endsWith(".");
            assertThat(reason.evidence().facts()).isNotEmpty();
        });
    }

    private static Profile profile(RandomShop shop) {
        return new Profile(snapshot(shop), Set::copyOf);
    }

    private static CatalogueSnapshot snapshot(RandomShop shop) {
        List<CatalogueProduct> shuffled = new ArrayList<>(shop.catalogue());
        Collections.shuffle(shuffled, shop.random());
        assertThat(new HashSet<>(shuffled)).hasSameSizeAs(shuffled);
        return new CatalogueSnapshot(1, shuffled);
    }

    private static double rating(CatalogueProduct product) {
        return Double.parseDouble(product.ratingHundredths() / 100 + "." + product.ratingHundredths() % 100 / 10
                + product.ratingHundredths() % 10);
    }

    private static double share(
            PurchaseHistory history, CatalogueProduct product, Function<CatalogueProduct, String> field) {
        if (history.isEmpty()) {
            return 0;
        }
        return history.purchases().stream()
                        .filter(purchase -> field.apply(asCatalogueProduct(purchase.product()))
                                .equals(field.apply(product)))
                        .mapToLong(Purchase::units)
                        .sum()
                / (double) history.units();
    }

    private static CatalogueProduct asCatalogueProduct(KnownProduct known) {
        return new CatalogueProduct(
                known.id(),
                "Product",
                "",
                "",
                "",
                known.attributes().subCategory(),
                known.attributes().articleType(),
                known.attributes().baseColour(),
                "",
                0,
                0,
                0);
    }

    private static ToDoubleFunction<CatalogueProduct> norm(
            List<CatalogueProduct> all, Function<CatalogueProduct, Number> field) {
        long least = all.stream()
                .mapToLong(product -> field.apply(product).longValue())
                .min()
                .orElse(0);
        long greatest = all.stream()
                .mapToLong(product -> field.apply(product).longValue())
                .max()
                .orElse(0);
        return product ->
                greatest == least ? 0 : (field.apply(product).longValue() - least) / (double) (greatest - least);
    }
}
