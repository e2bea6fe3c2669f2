package com.stylesense.orders;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;

/** An order's item with its product's name. */
@Introspected
record OrderLine(long orderId, long productId, String name, int quantity, BigDecimal unitPrice) {}
