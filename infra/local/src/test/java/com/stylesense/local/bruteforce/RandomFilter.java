package com.stylesense.local.bruteforce;

import com.stylesense.local.bruteforce.BruteForce.Product;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A filter as a client may put it together: by what some products of the catalogue are, so that it leaves many, few or none.
 *
 * @param query as the address has it, with a last {@code &}
 */
record RandomFilter(String query, Predicate<Product> passes) implements Predicate<Product> {

    static RandomFilter of(BruteForce shop, List<Long> productIds, Random random) {
        List<Product> some = Stream.generate(() -> shop.product(productIds.get(random.nextInt(productIds.size()))))
                .limit(4)
                .toList();
        List<RandomFilter> parts = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            parts.add(oneOf("gender", Product::gender, some.subList(0, 1)));
        }
        if (random.nextInt(4) == 0) {
            parts.add(oneOf("master_category", Product::masterCategory, some.subList(1, 2)));
        }
        if (random.nextInt(3) == 0) {
            parts.add(oneOf("article_type", Product::articleType, some));
        }
        if (random.nextInt(3) == 0) {
            parts.add(oneOf("brand", Product::brand, some.subList(1, 3)));
        }
        if (random.nextInt(3) == 0) {
            double lowest = some.getFirst().price();
            double highest = Math.max(lowest, some.getLast().price());
            parts.add(new RandomFilter(
                    "min_price=" + lowest + "&max_price=" + highest + "&",
                    product -> product.price() >= lowest && product.price() <= highest));
        }
        if (parts.isEmpty() || random.nextInt(3) == 0) {
            List<Long> excluded = some.stream().map(Product::id).toList();
            parts.add(new RandomFilter(
                    "exclude=" + excluded.stream().map(String::valueOf).collect(Collectors.joining(",")) + "&",
                    product -> !excluded.contains(product.id())));
        }
        return parts.stream().reduce(RandomFilter::and).orElseThrow();
    }

    /** One value in a parameter of its own, the rest of them separated by commas. */
    private static RandomFilter oneOf(String parameter, Function<Product, String> value, List<Product> products) {
        List<String> values = products.stream().map(value).distinct().toList();
        String rest = values.stream()
                .skip(1)
                .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8))
                .collect(Collectors.joining(","));
        String first = parameter + "=" + URLEncoder.encode(values.getFirst(), StandardCharsets.UTF_8) + "&";
        return new RandomFilter(
                rest.isEmpty() ? first : first + parameter + "=" + rest + "&",
                product -> values.contains(value.apply(product)));
    }

    private RandomFilter and(RandomFilter other) {
        return new RandomFilter(query + other.query, passes.and(other.passes));
    }

    @Override
    public boolean test(Product product) {
        return passes.test(product);
    }
}
