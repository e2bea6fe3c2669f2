package com.stylesense.recommender.strategy;

import com.stylesense.recommender.catalogue.Attributes;
import com.stylesense.recommender.catalogue.CatalogueProduct;
import com.stylesense.recommender.catalogue.KnownProduct;
import com.stylesense.recommender.copurchase.OrderedTogether;
import com.stylesense.recommender.profile.CartProduct;
import com.stylesense.recommender.profile.Interaction;
import com.stylesense.recommender.profile.InteractionHistory;
import com.stylesense.recommender.profile.Purchase;
import com.stylesense.recommender.profile.PurchaseHistory;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Small shops with few distinct values, so that equal scores, prices and ratings are everywhere. */
public final class RandomShops {

    private RandomShops() {}

    public static Arbitrary<RandomShop> shops() {
        return Combinators.combine(catalogues(), Arbitraries.randoms()).as((catalogue, random) -> {
            Map<Long, CatalogueProduct> byId = new HashMap<>();
            catalogue.forEach(product -> byId.put(product.id(), product));
            return new RandomShop(catalogue, byId, random);
        });
    }

    private static Arbitrary<List<CatalogueProduct>> catalogues() {
        Arbitrary<Set<Long>> ids = Arbitraries.oneOf(
                Arbitraries.longs().between(1, 120).set().ofMaxSize(90),
                Arbitraries.longs().between(1, 1_000_000_000_000L).set().ofMaxSize(40));
        Arbitrary<Attributes> attributes = Combinators.combine(
                        Arbitraries.of("Topwear", "Shoes", "Dress"),
                        Arbitraries.of("Tshirts", "Heels", "Flats", "Dresses"),
                        Arbitraries.of("Blue", "Red", ""))
                .as(Attributes::new);
        Arbitrary<Integer> ratings = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.of(300, 450),
                Arbitraries.integers().between(100, 500));
        Arbitrary<Double> prices = Arbitraries.oneOf(
                Arbitraries.of(0.0, 0.01, 0.5, 499.0, 999.0, 4999.0),
                Arbitraries.integers().between(0, 300_000).map(cents -> cents / 100.0));
        Arbitrary<CatalogueProduct> products = Combinators.combine(
                        attributes,
                        Arbitraries.of("Winter", "Spring", "Summer", "Fall"),
                        Arbitraries.of(2011, 2012, 2017),
                        prices,
                        ratings)
                .as((values, season, year, price, rating) -> new CatalogueProduct(
                        0,
                        "Product",
                        "Acme",
                        "Women",
                        "Apparel",
                        values.subCategory(),
                        values.articleType(),
                        values.baseColour(),
                        season,
                        year,
                        price,
                        rating));
        return ids.flatMap(set -> products.list().ofSize(set.size()).map(list -> {
            List<CatalogueProduct> numbered = new ArrayList<>();
            for (long id : set) {
                CatalogueProduct product = list.get(numbered.size());
                numbered.add(new CatalogueProduct(
                        id,
                        "Product",
                        product.brand(),
                        product.gender(),
                        product.masterCategory(),
                        product.subCategory(),
                        product.articleType(),
                        product.baseColour(),
                        product.season(),
                        product.year(),
                        product.price(),
                        product.ratingHundredths()));
            }
            return numbered;
        }));
    }

    /**
     * Some thousands of products, of which a filter may leave few or many, side by side in a ranking or far apart: kinds are of one
     * department or of all, and brands of all sizes.
     */
    static Arbitrary<RandomShop> largeShops() {
        return Arbitraries.randoms().map(random -> {
            Map<Long, CatalogueProduct> byId = new LinkedHashMap<>();
            int size = 1_000 + random.nextInt(2_000);
            for (long id = 1; byId.size() < size; id += 1 + random.nextInt(2)) {
                byId.put(id, product(id, random));
            }
            return new RandomShop(List.copyOf(byId.values()), byId, random);
        });
    }

    private static CatalogueProduct product(long id, java.util.Random random) {
        int kind = random.nextInt(12);
        String gender =
                kind % 3 == 0 ? "Women" : List.of("Men", "Women", "Girls").get(random.nextInt(3));
        String brand = "Brand " + (int) (60 * Math.pow(random.nextDouble(), 3));
        return new CatalogueProduct(
                id,
                "Product",
                brand,
                gender,
                kind < 8 ? "Apparel" : "Footwear",
                "Sub " + kind / 2,
                "Type " + kind,
                List.of("Blue", "Red", "").get(random.nextInt(3)),
                List.of("Winter", "Spring", "Summer", "Fall").get(random.nextInt(4)),
                2011 + random.nextInt(7),
                // One division, as a price of the shop is read: a sum may be another number in the last bit for the
                // same cents.
                (kind * 1_000 + random.nextInt(4_000)) / 100.0,
                random.nextInt(4) == 0 ? 0 : 100 + random.nextInt(401));
    }

    /** A catalogue and the means to invent shoppers of it. */
    public record RandomShop(
            List<CatalogueProduct> catalogue, Map<Long, CatalogueProduct> byId, java.util.Random random) {

        private List<CatalogueProduct> some(int most) {
            Set<CatalogueProduct> chosen = new LinkedHashSet<>();
            int count = catalogue.isEmpty() ? 0 : random.nextInt(most + 1);
            for (int draw = 0; draw < count; draw++) {
                chosen.add(catalogue.get(random.nextInt(catalogue.size())));
            }
            return List.copyOf(chosen);
        }

        private static KnownProduct known(CatalogueProduct product) {
            return new KnownProduct(
                    product.id(),
                    "Product " + product.id(),
                    new Attributes(product.subCategory(), product.articleType(), product.baseColour()));
        }

        PurchaseHistory purchases() {
            return new PurchaseHistory(some(8).stream()
                    .map(product -> {
                        int units = 1 + random.nextInt(4);
                        BigDecimal price = BigDecimal.valueOf(product.price());
                        return new Purchase(
                                known(product),
                                units,
                                price.multiply(BigDecimal.valueOf(units)),
                                price,
                                random.nextInt(5),
                                Instant.ofEpochSecond(random.nextInt(3)));
                    })
                    .toList());
        }

        InteractionHistory interactions() {
            return new InteractionHistory(some(8).stream()
                    .map(product -> {
                        Interaction.Kind kind = Interaction.Kind.values()[random.nextInt(3)];
                        boolean rated = kind == Interaction.Kind.REVIEW && random.nextBoolean();
                        return new Interaction(
                                known(product),
                                kind,
                                rated ? OptionalInt.of(1 + random.nextInt(5)) : OptionalInt.empty());
                    })
                    .toList());
        }

        List<CartProduct> cart() {
            return some(3).stream()
                    .map(product -> new CartProduct(
                            product.id(), "Product " + product.id(), product.subCategory(), product.price()))
                    .toList();
        }

        List<OrderedTogether> together(List<CartProduct> cart) {
            List<OrderedTogether> together = new ArrayList<>();
            for (CartProduct inCart : cart) {
                for (CatalogueProduct partner : some(6)) {
                    if (partner.id() != inCart.id()) {
                        together.add(new OrderedTogether(inCart.id(), partner.id(), 1 + random.nextInt(3)));
                    }
                }
            }
            return together;
        }

        public Set<Long> inStock() {
            Set<Long> inStock = new LinkedHashSet<>();
            catalogue.stream().filter(product -> random.nextInt(3) > 0).forEach(product -> inStock.add(product.id()));
            return inStock;
        }
    }
}
