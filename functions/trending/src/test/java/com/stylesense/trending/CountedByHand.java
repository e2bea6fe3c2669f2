package com.stylesense.trending;

import com.stylesense.store.database.Queries;
import com.stylesense.testing.Shop;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rules of attribution once more, one event after the other and without any haste, for tests to compare with. */
final class CountedByHand {

    /** What is told of the events and the order lines of a shop. */
    private record Happening(
            String kind, String person, String list, String strategy, long product, OffsetDateTime at, long cents) {}

    private record Shown(String person, String list, long product, LocalDate day) {}

    private record Click(Shown shown, OffsetDateTime at) {}

    private final Map<Shown, Happening> shown = new HashMap<>();
    private final Map<Shown, Set<String>> came = new HashMap<>();
    private final Map<Shown, Long> cents = new HashMap<>();
    private final List<Click> clicks = new ArrayList<>();

    private CountedByHand(List<Happening> happenings) {
        of(happenings, "impression").forEach(this::show);
        of(happenings, "click", "cart_add")
                .filter(click -> click.list() != null)
                .forEach(this::click);
        of(happenings, "cart_add", "order").forEach(this::owe);
    }

    /** Day, strategy, impressions, clicks, additions, orders and cents, in order. */
    static List<String> in(Shop shop) {
        return new CountedByHand(shop.database(connection -> Queries.on(connection)
                        .list(
                                """
            SELECT kind, coalesce('u' || user_id, 'v' || visitor_id), request_id, strategy, product_id, at, 0 FROM events
            UNION ALL
            SELECT 'order', 'u' || user_id, NULL, NULL, product_id, ordered_at, (quantity * unit_price * 100)::bigint
            FROM orders JOIN order_items ON order_id = orders.id WHERE status <> 'cancelled'
            """,
                                row -> new Happening(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        row.getLong(5),
                                        row.getObject(6, OffsetDateTime.class),
                                        row.getLong(7)))))
                .lines();
    }

    private static Stream<Happening> of(List<Happening> happenings, String... kinds) {
        return happenings.stream()
                .filter(happening -> List.of(kinds).contains(happening.kind()))
                .sorted(Comparator.comparing(Happening::at));
    }

    private void show(Happening impression) {
        shown.putIfAbsent(key(impression, impression.at()), impression);
    }

    private static Shown key(Happening happening, OffsetDateTime at) {
        return new Shown(
                happening.person(),
                happening.list(),
                happening.product(),
                at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
    }

    private void click(Happening click) {
        Stream.of(1, 0, -1)
                .map(apart -> key(click, click.at().plusDays(apart)))
                .filter(shown::containsKey)
                .filter(key -> isWithin(
                        shown.get(key).at().minusHours(1),
                        click.at(),
                        shown.get(key).at().plusHours(24)))
                .findFirst()
                .ifPresent(key -> {
                    clicks.add(new Click(key, click.at()));
                    came.computeIfAbsent(key, none -> new HashSet<>()).add("click");
                });
    }

    private void owe(Happening outcome) {
        clicks.stream()
                .filter(click -> click.shown().person().equals(outcome.person())
                        && click.shown().product() == outcome.product()
                        && isWithin(click.at(), outcome.at(), click.at().plus(Duration.ofHours(24))))
                .max(Comparator.comparing(Click::at)
                        .thenComparing(click -> click.shown().list()))
                .ifPresent(click -> {
                    came.get(click.shown()).add(outcome.kind());
                    cents.merge(click.shown(), outcome.cents(), Long::sum);
                });
    }

    private static boolean isWithin(OffsetDateTime from, OffsetDateTime at, OffsetDateTime to) {
        return !at.isBefore(from) && !at.isAfter(to);
    }

    private List<String> lines() {
        Map<String, long[]> sums = new TreeMap<>();
        shown.forEach((key, first) -> {
            long[] sum = sums.computeIfAbsent(key.day() + " " + first.strategy(), none -> new long[5]);
            Set<String> what = came.getOrDefault(key, Set.of());
            sum[0]++;
            sum[1] += what.contains("click") ? 1 : 0;
            sum[2] += what.contains("cart_add") ? 1 : 0;
            sum[3] += what.contains("order") ? 1 : 0;
            sum[4] += cents.getOrDefault(key, 0L);
        });
        return sums.entrySet().stream()
                .map(sum -> sum.getKey() + " " + sum.getValue()[0] + " " + sum.getValue()[1] + " " + sum.getValue()[2]
                        + " " + sum.getValue()[3] + " " + sum.getValue()[4])
                .toList();
    }
}
