package com.stylesense.events;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of a batch.
 *
 * @param accepted how many events are kept that were not before; one that was sent earlier is neither accepted again nor rejected
 * @param rejected those that are not kept, in the batch's order; sending them again will not help
 */
@Serdeable
record Receipt(int accepted, List<Rejection> rejected) {

    static final Receipt NOTHING_KEPT = new Receipt(0, List.of());

    /**
     * @param index the event's place in the batch, from 0
     * @param code  a stable word: {@code invalid_} and the field that breaks a rule, {@code invalid_event} when it is no object,
     *              {@code at_in_future}, {@code at_too_old}, {@code product_not_found}
     */
    @Serdeable
    record Rejection(int index, String code) {}
}
