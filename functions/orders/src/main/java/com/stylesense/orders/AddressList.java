package com.stylesense.orders;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** A shopper's addresses, last used first. */
@Serdeable
record AddressList(List<SavedAddress> items) {}
