package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.recommender.profile.OrderLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads orders.csv and order_items.csv into each shopper's order lines, oldest first. */
final class OrderFiles {

    private static final String CANCELLED = "cancelled";
    private static final String DELIVERED = "delivered";

    private record Order(long userId, String status, Instant at) {}

    private OrderFiles() {}

    static Map<Long, List<OrderLine>> read(SeedFiles files) throws IOException {
        Map<Long, Order> orders = orders(files.orders());
        Map<Long, List<OrderLine>> lines = new HashMap<>();
        try (CsvSource source =
                CsvSource.open(files.orderItems(), List.of("order_id", "product_id", "quantity", "unit_price"))) {
            for (CsvRow row : source) {
                long id = row.number("order_id", Long::parseLong);
                Order order = orders.get(id);
                if (order == null) {
                    throw row.failure("order_id", "there is no order " + id + " in " + files.orders());
                }
                if (!order.status.equals(CANCELLED)) {
                    lines.computeIfAbsent(order.userId, first -> new ArrayList<>())
                            .add(line(id, order, row));
                }
            }
        }
        lines.values().forEach(ofOne -> ofOne.sort(Comparator.comparing(OrderLine::orderedAt)));
        return lines;
    }

    private static OrderLine line(long id, Order order, CsvRow row) {
        return new OrderLine(
                id,
                order.status.equals(DELIVERED),
                order.at,
                row.number("product_id", Long::parseLong),
                row.number("quantity", Integer::parseInt),
                row.number("unit_price", BigDecimal::new));
    }

    private static Map<Long, Order> orders(Path file) throws IOException {
        Map<Long, Order> orders = new HashMap<>();
        try (CsvSource source = CsvSource.open(file, List.of("id", "user_id", "status", "ordered_at"))) {
            for (CsvRow row : source) {
                orders.put(
                        row.number("id", Long::parseLong),
                        new Order(
                                row.number("user_id", Long::parseLong),
                                row.get("status"),
                                row.time("ordered_at").toInstant()));
            }
        }
        return orders;
    }
}
