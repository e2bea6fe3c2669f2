package com.stylesense.local.bruteforce;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The ten strategies as the contract words them, computed from the files by scoring every product and sorting. It shares no code
 * with the shop, is slow and plain, and is what the shop's answers are measured against. A list is empty where a strategy knows
 * nothing about the shopper.
 */
final class BruteForce {

    private final Map<Long, Product> products = new HashMap<>();
    private final Map<Long, Order> orders = new HashMap<>();
    private final Map<Long, List<Line>> linesOfUser = new HashMap<>();
    private final Map<Long, List<Interaction>> interactionsOfUser = new HashMap<>();
    private final Map<Long, Set<Long>> buyersOf = new HashMap<>();
    private final Map<Long, Set<Long>> ordersWith = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Interaction> interactions = new ArrayList<>();
    private final Map<Long, float[]> vectors;
    private final Instant now;

    /** @param vectors of the products' pictures, of length 1 */
    BruteForce(ShopFiles files, Map<Long, float[]> vectors, Instant now) {
        this.vectors = vectors;
        this.now = now;
        files.products()
                .forEach(row -> products.put(
                        number(row, "id"),
                        new Product(
                                number(row, "id"),
                                row.get("brand"),
                                row.get("gender"),
                                row.get("masterCategory"),
                                row.get("subCategory"),
                                row.get("articleType"),
                                row.get("baseColour"),
                                row.get("season"),
                                (int) number(row, "year"),
                                Double.parseDouble(row.get("price")),
                                (int) number(row, "stock_count"),
                                row.get("avg_rating").isEmpty() ? 0 : Double.parseDouble(row.get("avg_rating")))));
        files.orders()
                .forEach(row -> orders.put(
                        number(row, "id"),
                        new Order(
                                number(row, "id"),
                                number(row, "user_id"),
                                row.get("status"),
                                instant(row.get("ordered_at")))));
        for (Map<String, String> row : files.orderItems()) {
            Order order = orders.get(number(row, "order_id"));
            if (!order.status().equals("cancelled")) {
                Line line = new Line(
                        order,
                        products.get(number(row, "product_id")),
                        number(row, "quantity"),
                        new BigDecimal(row.get("unit_price")));
                lines.add(line);
                linesOfUser
                        .computeIfAbsent(order.userId(), user -> new ArrayList<>())
                        .add(line);
                buyersOf.computeIfAbsent(line.product().id(), product -> new HashSet<>())
                        .add(order.userId());
                ordersWith
                        .computeIfAbsent(line.product().id(), product -> new HashSet<>())
                        .add(order.id());
            }
        }
        for (Map<String, String> row : files.interactions()) {
            Interaction interaction = new Interaction(
                    products.get(number(row, "product_id")),
                    row.get("kind"),
                    row.get("rating").isEmpty() ? null : Integer.valueOf(row.get("rating")),
                    instant(row.get("created_at")));
            interactions.add(interaction);
            interactionsOfUser
                    .computeIfAbsent(number(row, "user_id"), user -> new ArrayList<>())
                    .add(interaction);
        }
    }

    List<Long> userIds() {
        return linesOfUser.keySet().stream().sorted().toList();
    }

    List<Long> productIds() {
        return products.keySet().stream().sorted().toList();
    }

    List<Scored> history(long user) {
        Preferences bought = bought(user);
        return ranked(
                product -> !bought.products.contains(product.id()),
                product -> 3 * bought.share(bought.subCategory, product.subCategory())
                        + 2 * bought.share(bought.articleType, product.articleType())
                        + 1 * bought.share(bought.baseColour, product.baseColour())
                        + 0.5 * product.rating());
    }

    List<Scored> collaborative(long input) {
        Set<Long> buyers = buyersOf.getOrDefault(input, Set.of());
        Map<Long, Integer> both = new HashMap<>();
        buyersOf.forEach((product, others) ->
                both.put(product, (int) others.stream().filter(buyers::contains).count()));
        return ranked(
                product -> product.id() != input && both.getOrDefault(product.id(), 0) > 0,
                product -> both.get(product.id())
                        / Math.sqrt(Math.max(buyersOf.get(product.id()).size(), 1)));
    }

    List<Scored> restock(long user) {
        Map<Long, Set<Long>> delivered = new HashMap<>();
        Map<Long, Instant> lastBought = new HashMap<>();
        for (Line line : linesOfUser.getOrDefault(user, List.of())) {
            if (line.order().status().equals("delivered")) {
                delivered
                        .computeIfAbsent(line.product().id(), product -> new HashSet<>())
                        .add(line.order().id());
            }
            lastBought.merge(line.product().id(), line.order().orderedAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
        return products.values().stream()
                .filter(product -> product.stock() > 0
                        && delivered.getOrDefault(product.id(), Set.of()).size() >= 2)
                .sorted(Comparator.comparing((Product product) ->
                                -delivered.get(product.id()).size())
                        .thenComparing(product -> lastBought.get(product.id()))
                        .thenComparing(Product::id))
                .map(product ->
                        new Scored(product.id(), delivered.get(product.id()).size()))
                .toList();
    }

    Product product(long id) {
        return products.get(id);
    }

    boolean hasPicture(long product) {
        return vectors.containsKey(product);
    }

    List<Scored> alternatives(long input, Predicate<Product> filter, int limit) {
        List<Scored> taken = new ArrayList<>();
        List<Scored> order = ranked(
                filter.and(product -> product.id() != input && hasPicture(product.id())),
                product -> cosine(input, product.id()));
        for (Scored candidate : order) {
            if (taken.size() == limit) {
                break;
            }
            boolean samePhoto = candidate.score() >= 0.995
                    || taken.stream().anyMatch(shown -> cosine(shown.productId(), candidate.productId()) >= 0.995);
            if (!samePhoto) {
                taken.add(candidate);
            }
        }
        return taken;
    }

    private double cosine(long one, long other) {
        float[] a = vectors.get(one);
        float[] b = vectors.get(other);
        double sum = 0;
        for (int component = 0; component < a.length; component++) {
            sum += (double) a[component] * b[component];
        }
        return sum;
    }

    /** What stands in for pictures. */
    List<Scored> sameArticleType(long input) {
        return ranked(
                product -> product.id() != input
                        && product.articleType().equals(products.get(input).articleType()),
                Product::rating);
    }

    List<Scored> cartAddOns(Collection<Long> cart) {
        Map<Long, Long> together = new HashMap<>();
        for (long inCart : cart) {
            Set<Long> withCartProduct = ordersWith.getOrDefault(inCart, Set.of());
            ordersWith.forEach((product, itsOrders) -> together.merge(
                    product,
                    itsOrders.stream().filter(withCartProduct::contains).count(),
                    Long::sum));
        }
        Predicate<Product> isCandidate = product -> !cart.contains(product.id());
        double most = products.values().stream()
                .filter(isCandidate)
                .filter(product -> product.stock() > 0)
                .mapToLong(product -> together.getOrDefault(product.id(), 0L))
                .max()
                .orElse(0);
        double dearest =
                cart.stream().mapToDouble(id -> products.get(id).price()).max().orElseThrow();
        Set<String> subCategories = new HashSet<>();
        cart.forEach(id -> subCategories.add(products.get(id).subCategory()));
        return ranked(isCandidate, product -> {
            double co = most == 0 ? 0 : together.getOrDefault(product.id(), 0L) / most;
            double price = 1 - Math.min(product.price() / dearest, 1);
            double rating = product.rating() / 5;
            double s = 0.6 * co + 0.2 * price + 0.2 * rating;
            return subCategories.contains(product.subCategory()) ? s * 0.7 : s;
        });
    }

    List<Scored> trending() {
        Instant from = now.minus(Duration.ofDays(30));
        Map<Long, Long> units = new HashMap<>();
        Map<Long, Long> reactions = new HashMap<>();
        lines.stream()
                .filter(line -> !line.order().orderedAt().isBefore(from)
                        && !line.order().orderedAt().isAfter(now))
                .forEach(line -> units.merge(line.product().id(), line.quantity(), Long::sum));
        interactions.stream()
                .filter(one ->
                        !one.createdAt().isBefore(from) && !one.createdAt().isAfter(now))
                .forEach(one -> reactions.merge(one.product().id(), 1L, Long::sum));
        return ranked(
                product -> units.containsKey(product.id()) || reactions.containsKey(product.id()),
                product -> 0.7 * units.getOrDefault(product.id(), 0L)
                        + 0.3 * reactions.getOrDefault(product.id(), 0L)
                        + 0.2 * product.rating());
    }

    List<Scored> interactionBased(long user) {
        if (!interactionsOfUser.containsKey(user)) {
            return List.of();
        }
        Preferences liked = new Preferences();
        for (Interaction interaction : interactionsOfUser.get(user)) {
            BigDecimal weight = switch (interaction.kind()) {
                case "like" -> new BigDecimal("1.0");
                case "bookmark" -> new BigDecimal("1.2");
                default ->
                    interaction.rating() == null
                            ? new BigDecimal("1.5")
                            : new BigDecimal("1.5")
                                    .multiply(BigDecimal.ONE.add(BigDecimal.valueOf(interaction.rating() - 3)
                                            .divide(BigDecimal.TEN)));
            };
            liked.add(interaction.product(), weight.max(new BigDecimal("0.2")));
        }
        return ranked(
                product -> !liked.products.contains(product.id()),
                product -> 3 * liked.share(liked.subCategory, product.subCategory())
                        + 2 * liked.share(liked.articleType, product.articleType())
                        + 1 * liked.share(liked.baseColour, product.baseColour())
                        + 0.5 * product.rating());
    }

    /** @param user null for a guest */
    List<Scored> seasonal(Long user, boolean south) {
        int month = OffsetDateTime.ofInstant(now, ZoneOffset.UTC).getMonthValue();
        int northern = south ? (month + 5) % 12 + 1 : month;
        String season = switch (northern) {
            case 12, 1, 2 -> "Winter";
            case 3, 4, 5 -> "Spring";
            case 6, 7, 8 -> "Summer";
            default -> "Fall";
        };
        Preferences bought = user == null ? new Preferences() : bought(user);
        return ranked(
                product -> product.season().equals(season),
                product -> 2
                        + 1.5 * bought.share(bought.subCategory, product.subCategory())
                        + 1 * bought.share(bought.articleType, product.articleType())
                        + 0.5 * product.rating() / 5);
    }

    List<Scored> budget(long user) {
        List<Line> bought = linesOfUser.get(user);
        Set<Long> boughtIds = bought(user).products;
        long units = bought.stream().mapToLong(Line::quantity).sum();
        double average = bought.stream()
                        .map(line -> line.unitPrice().multiply(BigDecimal.valueOf(line.quantity())))
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .doubleValue()
                / units;
        double max = bought.stream()
                .mapToDouble(line -> line.unitPrice().doubleValue())
                .max()
                .orElseThrow();
        return ranked(product -> !boughtIds.contains(product.id()), product -> {
            double closeness = 1 - Math.min(Math.abs(product.price() - average) / Math.max(average, 1e-9), 1);
            double affordability = 1 - Math.min(product.price() / Math.max(max, 1), 1);
            return 0.5 * closeness + 0.2 * affordability + 0.3 * product.rating() / 5;
        });
    }

    /** @param user null for a guest */
    List<Scored> newArrivals(Long user) {
        Preferences bought = user == null ? new Preferences() : bought(user);
        ToDoubleFunction<Product> yearNorm = minMax(Product::year);
        ToDoubleFunction<Product> idNorm = minMax(Product::id);
        return ranked(
                product -> true,
                product -> 1.8 * yearNorm.applyAsDouble(product)
                        + 0.8 * idNorm.applyAsDouble(product)
                        + 1.2 * bought.share(bought.subCategory, product.subCategory())
                        + 0.6 * product.rating() / 5);
    }

    private ToDoubleFunction<Product> minMax(Function<Product, Number> value) {
        long least = products.values().stream()
                .mapToLong(product -> value.apply(product).longValue())
                .min()
                .orElseThrow();
        long greatest = products.values().stream()
                .mapToLong(product -> value.apply(product).longValue())
                .max()
                .orElseThrow();
        return product ->
                least == greatest ? 0 : (value.apply(product).longValue() - least) / (double) (greatest - least);
    }

    private Preferences bought(long user) {
        Preferences bought = new Preferences();
        linesOfUser
                .getOrDefault(user, List.of())
                .forEach(line -> bought.add(line.product(), BigDecimal.valueOf(line.quantity())));
        return bought;
    }

    private List<Scored> ranked(Predicate<Product> isCandidate, ToDoubleFunction<Product> score) {
        return products.values().stream()
                .filter(product -> product.stock() > 0)
                .filter(isCandidate)
                .map(product -> new Scored(product.id(), score.applyAsDouble(product)))
                .sorted(Comparator.comparing(Scored::score).reversed().thenComparing(Scored::productId))
                .toList();
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    /** A product and what the contract's formula makes of it. */
    record Scored(long productId, double score) {}

    record Product(
            long id,
            String brand,
            String gender,
            String masterCategory,
            String subCategory,
            String articleType,
            String baseColour,
            String season,
            int year,
            double price,
            int stock,
            double rating) {}

    private record Order(long id, long userId, String status, Instant orderedAt) {}

    private record Line(Order order, Product product, long quantity, BigDecimal unitPrice) {}

    private record Interaction(Product product, String kind, Integer rating, Instant createdAt) {}

    /** Sums of weight by value, and of all. */
    private static final class Preferences {

        private final Map<String, BigDecimal> subCategory = new HashMap<>();
        private final Map<String, BigDecimal> articleType = new HashMap<>();
        private final Map<String, BigDecimal> baseColour = new HashMap<>();
        private final Set<Long> products = new HashSet<>();
        private BigDecimal total = BigDecimal.ZERO;

        void add(Product product, BigDecimal weight) {
            subCategory.merge(product.subCategory(), weight, BigDecimal::add);
            articleType.merge(product.articleType(), weight, BigDecimal::add);
            baseColour.merge(product.baseColour(), weight, BigDecimal::add);
            products.add(product.id());
            total = total.add(weight);
        }

        double share(Map<String, BigDecimal> weights, String value) {
            BigDecimal weight = weights.getOrDefault(value, BigDecimal.ZERO);
            return weight.signum() == 0
                    ? 0
                    : weight.divide(total, MathContext.DECIMAL128).doubleValue();
        }
    }
}
