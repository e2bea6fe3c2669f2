package com.stylesense.pipeline.seed;

import com.stylesense.pipeline.csv.CsvRow;
import com.stylesense.pipeline.csv.Fault;
import com.stylesense.pipeline.csv.Faults;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Holds each order's total against the sum over its items. Takes rows whose cells are sound. */
final class OrderTotals {

    private final Map<Long, Order> orders = new LinkedHashMap<>();
    private final Faults faults;

    OrderTotals(Faults faults) {
        this.faults = faults;
    }

    void take(String table, CsvRow row) {
        switch (table) {
            case "orders" ->
                orders.putIfAbsent(
                        row.number("id", Long::parseLong),
                        new Order(row.file(), row.line(), row.number("total", BigDecimal::new)));
            case "order_items" -> {
                Order order = orders.get(row.number("order_id", Long::parseLong));
                if (order != null) {
                    order.sum = order.sum.add(row.number("unit_price", BigDecimal::new)
                            .multiply(row.number("quantity", BigDecimal::new)));
                }
            }
            default -> {}
        }
    }

    /** Of an order with an item that is refused, or with one of nobody knows which order, no sum says anything. */
    void passOver(String table, CsvRow row) {
        if (!table.equals("order_items")) {
            return;
        }
        String order = row.get("order_id").strip();
        if (order.matches("[0-9]{1,18}")) {
            orders.remove(Long.valueOf(order));
        } else {
            orders.clear();
        }
    }

    void compare() {
        for (Order order : orders.values()) {
            if (order.total.compareTo(order.sum) != 0) {
                faults.add(new Fault(
                        order.file,
                        order.line,
                        "total",
                        order.total.toPlainString() + " where its items make " + order.sum.toPlainString()));
            }
        }
    }

    private static final class Order {
        private final Path file;
        private final long line;
        private final BigDecimal total;
        private BigDecimal sum = BigDecimal.ZERO;

        Order(Path file, long line, BigDecimal total) {
            this.file = file;
            this.line = line;
            this.total = total;
        }
    }
}
