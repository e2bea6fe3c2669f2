package com.stylesense.local.bruteforce;

import com.stylesense.local.bruteforce.BruteForce.Scored;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The learned ranking as the contract words it, from the files and the stored model, by scoring every product and sorting. It shares no code
 * with the shop.
 */
final class ForYouBruteForce {

    /** The products of so many latest events lead to others. */
    private static final int LEADING_EVENTS = 32;

    private final List<Map<String, String>> products;
    private final Map<Long, Map<String, String>> productOf = new HashMap<>();
    private final Map<Long, List<Event>> eventsOf = new HashMap<>();
    private final Map<Long, Learned> learned = new HashMap<>();
    private final Map<Long, float[]> vectors;
    private final Map<String, Double> weights = new HashMap<>();

    private record Event(long product, String kind, double weight, Instant at, boolean ofItself) {}

    private record Learned(Map<Long, Double> similarities, double popularity, double repeat, boolean replenished) {}

    /**
     * @param carts what lies in some shoppers' carts, since {@code now}
     * @param database of the shop, whose serving model it reads
     */
    ForYouBruteForce(
            ShopFiles files, Map<Long, float[]> vectors, Map<Long, List<Long>> carts, Instant now, Connection database)
            throws SQLException {
        readModel(database);
        this.products = files.products();
        this.vectors = vectors;
        products.forEach(row -> productOf.put(number(row, "id"), row));
        Map<Long, Map<String, String>> orders = new HashMap<>();
        files.orders().forEach(row -> orders.put(number(row, "id"), row));
        for (Map<String, String> row : files.orderItems()) {
            Map<String, String> order = orders.get(number(row, "order_id"));
            if (!order.get("status").equals("cancelled")) {
                add(
                        order,
                        new Event(
                                number(row, "product_id"),
                                "order",
                                weight("order"),
                                instant(order, "ordered_at"),
                                true));
            }
        }
        for (Map<String, String> row : files.interactions()) {
            double weight = row.get("kind").equals("review")
                    ? weight("review") * (row.get("rating").isEmpty() ? 3 : number(row, "rating")) / 5
                    : weight("like");
            boolean poor = !row.get("rating").isEmpty() && number(row, "rating") < 3;
            add(row, new Event(number(row, "product_id"), row.get("kind"), weight, instant(row, "created_at"), !poor));
        }
        carts.forEach((user, cart) ->
                cart.forEach(product -> eventsOf.computeIfAbsent(user, unseen -> new ArrayList<>())
                        .add(new Event(product, "cart", weight("cart"), now, false))));
    }

    private void readModel(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT product_id, neighbours, similarities, popularity, repeat, replenished FROM item_similarities")) {
            while (row.next()) {
                Long[] ids = (Long[]) row.getArray(2).getArray();
                Float[] values = (Float[]) row.getArray(3).getArray();
                Map<Long, Double> similarities = new HashMap<>();
                for (int place = 0; place < ids.length; place++) {
                    similarities.put(ids[place], (double) values[place]);
                }
                learned.put(
                        row.getLong(1),
                        new Learned(similarities, row.getDouble(4), row.getDouble(5), row.getBoolean(6)));
            }
        }
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT key, value::float8 FROM ranking_models, jsonb_each_text(weights) WHERE state = 'serving'
                        """)) {
            while (row.next()) {
                weights.put(row.getString(1), row.getDouble(2));
            }
        }
    }

    private void add(Map<String, String> row, Event event) {
        eventsOf.computeIfAbsent(number(row, "user_id"), user -> new ArrayList<>())
                .add(event);
    }

    List<Scored> list(long user, int limit) {
        Shopper shopper = new Shopper(eventsOf.getOrDefault(user, List.of()));
        List<Scored> ranked = products.stream()
                .filter(row -> number(row, "stock_count") > 0)
                .filter(row -> !shopper.bought.contains(number(row, "id")) || isReplenished(number(row, "id")))
                .map(row -> new Scored(number(row, "id"), shopper.score(row)))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparingLong(Scored::productId))
                .toList();
        return shown(ranked, limit);
    }

    private List<Scored> shown(List<Scored> ranked, int limit) {
        Map<String, Integer> ofType = new HashMap<>();
        List<Scored> shown = new ArrayList<>();
        for (Scored product : ranked) {
            String type = productOf.get(product.productId()).get("articleType");
            if (shown.size() < limit
                    && ofType.getOrDefault(type, 0) < limit / 3
                    && shown.stream().noneMatch(other -> samePhoto(other.productId(), product.productId()))) {
                shown.add(product);
                ofType.merge(type, 1, Integer::sum);
            }
        }
        return shown;
    }

    /** What is the same of a shopper for every product. */
    private final class Shopper {

        private final List<Event> events;
        private final Set<Long> bought = new HashSet<>();
        private final Set<Long> leading = new HashSet<>();
        private final Map<Event, Long> ages = new HashMap<>();

        Shopper(List<Event> events) {
            this.events = events;
            events.stream().filter(event -> event.kind().equals("order")).forEach(event -> bought.add(event.product()));
            events.stream()
                    .sorted(Comparator.comparing(Event::at).reversed().thenComparing(Event::product))
                    .limit(LEADING_EVENTS)
                    .forEach(event -> leading.add(event.product()));
            for (Event event : events) {
                ages.put(
                        event,
                        events.stream()
                                .map(Event::at)
                                .filter(at -> at.isAfter(event.at()))
                                .distinct()
                                .count());
            }
        }

        double score(Map<String, String> product) {
            long id = number(product, "id");
            double score = learned.containsKey(id) ? learned.get(id).popularity() : 0;
            for (Event event : events) {
                Learned source = leading.contains(event.product()) ? learned.get(event.product()) : null;
                double similarity = source == null ? 0 : source.similarities().getOrDefault(id, 0.0);
                score += event.weight() * Math.pow(weight("history_decay"), ages.get(event)) * similarity;
                if (event.product() == id && event.ofItself()) {
                    score += event.weight() * Math.pow(weight("repeat_decay"), ages.get(event)) * repeat(id);
                }
            }
            double department = share(product, "gender", 1);
            double decay = weight("preference_decay");
            return score
                    - weight("outside") * (events.isEmpty() || department >= 0.2 ? 0 : 1 - department)
                    + weight("department") * share(product, "gender", decay)
                    + weight("brand") * share(product, "brand", decay)
                    + (share(product, "brand", 1) >= 0.4 ? weight("loved_brand") : 0)
                    + weight("type") * share(product, "articleType", decay);
        }

        private double share(Map<String, String> product, String attribute, double decay) {
            double all = 0;
            double same = 0;
            for (Event event : events) {
                double weight = event.weight() * Math.pow(decay, ages.get(event));
                all += weight;
                same += productOf.get(event.product()).get(attribute).equals(product.get(attribute)) ? weight : 0;
            }
            return all == 0 ? 0 : same / all;
        }
    }

    private boolean isReplenished(long product) {
        return learned.containsKey(product) && learned.get(product).replenished();
    }

    private double repeat(long product) {
        return learned.containsKey(product) ? learned.get(product).repeat() : 0;
    }

    private double weight(String name) {
        return weights.get(name);
    }

    private boolean samePhoto(long one, long other) {
        float[] a = vectors.get(one);
        float[] b = vectors.get(other);
        double cosine = 0;
        for (int component = 0; a != null && b != null && component < a.length; component++) {
            cosine += (double) a[component] * b[component];
        }
        return cosine >= 0.995;
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.get(column));
    }

    private static Instant instant(Map<String, String> row, String column) {
        return Instant.parse(row.get(column));
    }
}
