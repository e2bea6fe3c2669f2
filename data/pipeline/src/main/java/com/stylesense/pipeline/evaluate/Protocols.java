package com.stylesense.pipeline.evaluate;

import com.stylesense.pipeline.evaluate.input.InputLog;
import com.stylesense.recommender.model.LeaveLast;
import com.stylesense.recommender.model.Protocol;
import com.stylesense.recommender.model.SplitByTime;
import java.util.Locale;

/** The protocols by the names under which a person asks for them. */
enum Protocols {
    LEAVE_LAST,
    TEMPORAL;

    /** Of a shop the last order is left out, of other logs the last event. */
    Protocol of(InputLog input, boolean repeats) {
        return switch (this) {
            case LEAVE_LAST ->
                input.shop().isPresent()
                        ? LeaveLast.order(input.events(), repeats)
                        : LeaveLast.event(input.events(), repeats);
            case TEMPORAL -> new SplitByTime(input.events(), repeats);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
