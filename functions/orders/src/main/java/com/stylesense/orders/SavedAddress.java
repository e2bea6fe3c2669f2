package com.stylesense.orders;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * An address that an order has gone to, to be sent with the next one as it stands.
 *
 * @param lastUsedAt ISO 8601, in UTC
 */
@Serdeable
record SavedAddress(long id, Instant lastUsedAt, Shipping shipping) {}
