package com.stylesense.events;

import com.stylesense.runtime.constraint.PlainText;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/**
 * Which list the product stood in.
 *
 * @param requestId of the answer that held the list
 * @param position  in the list, from 0
 */
@Serdeable
record EventSource(
        @Nullable @Size(max = LONGEST) @PlainText String requestId,
        @Nullable @Size(max = LONGEST) @PlainText String shelf,
        @Nullable @Size(max = LONGEST) @PlainText String strategy,
        @Nullable @Min(0) @Max(10_000) Integer position) {

    private static final int LONGEST = 64;

    static final EventSource UNKNOWN = new EventSource(null, null, null, null);
}
