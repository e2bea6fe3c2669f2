package com.stylesense.pipeline.evaluate.shop;

import com.stylesense.pipeline.csv.CsvSource;
import com.stylesense.pipeline.seed.SeedFiles;
import com.stylesense.recommender.profile.OrderLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

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
            for (CSVRecord row : source) {
                Cells cells = new Cells(row, files.orderItems());
                long id = cells.number("order_id", Long::parseLong);
                Order order = orders.get(id);
                if (order == null) {
                    throw cells.failure("there is no order " + id + " in " + files.orders());
                }
                if (!order.status.equals(CANCELLED)) {
                    lines.computeIfAbsent(order.userId, first -> new ArrayList<>())
                            .add(line(id, order, cells));
                }
            }
        }
        lines.values().forEach(ofOne -> ofOne.sort(Comparator.comparing(OrderLine::orderedAt)));
        return lines;
    }

    private static OrderLine line(long id, Order order, Cells cells) {
        return new OrderLine(
                id,
                order.status.equals(DELIVERED),
                order.at,
                cells.number("product_id", Long::parseLong),
                cells.number("quantity", Integer::parseInt),
                cells.number("unit_price", BigDecimal::new));
    }

    private static Map<Long, Order> orders(Path file) throws IOException {
        Map<Long, Order> orders = new HashMap<>();
        try (CsvSource source = CsvSource.open(file, List.of("id", "user_id", "status", "ordered_at"))) {
            for (CSVRecord row : source) {
                Cells cells = new Cells(row, file);
                orders.put(
                        cells.number("id", Long::parseLong),
                        new Order(
                                cells.number("user_id", Long::parseLong),
                                row.get("status"),
                                cells.time("ordered_at", OffsetDateTime::parse).toInstant()));
            }
        }
        return orders;
    }
}
