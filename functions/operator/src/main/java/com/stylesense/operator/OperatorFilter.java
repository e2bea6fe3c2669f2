package com.stylesense.operator;

import com.stylesense.runtime.error.NotFoundException;
import com.stylesense.runtime.security.SecurityEvent;
import com.stylesense.runtime.security.SecurityEvents;
import com.stylesense.runtime.security.Shopper;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/**
 * Lets operators alone to what is theirs. For everybody else there is nothing at these addresses, not even a refusal: no endpoint has to
 * remember to ask.
 */
@ServerFilter("/api/operator/**")
class OperatorFilter implements Ordered {

    private final Operators operators;
    private final SecurityEvents events;

    OperatorFilter(Operators operators, SecurityEvents events) {
        this.operators = operators;
        this.events = events;
    }

    /** After those that a token is checked with. */
    @Override
    public int getOrder() {
        return 100;
    }

    /** A token that is broken or has run out is answered as everywhere else, before this is asked. */
    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void admit(@Nullable Shopper shopper) {
        if (shopper == null || !operators.contains(shopper)) {
            events.happened(SecurityEvent.OPERATOR_REFUSED);
            throw NotFoundException.address();
        }
    }
}
